//! What a card shows: the page's options, then the reader's choices on top.

use super::press::press;
use super::{Listing, Place};
use crate::message::Msg;
use crate::options::{Control, Options, View};
use pose_format::Knowledge;
use pose_model::Reader;

/// The pose, the reader, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The pose; none while a start, a list or a sequence is shown.
    pub pose: Option<String>,
    /// The sequence that the reader picked, by its id.
    pub sequence: Option<String>,
    /// Whose body it is.
    pub reader: Reader,
    /// Where "back" leads, the latest last.
    pub back: Vec<Place>,
    /// The reader's own list of poses, by id.
    pub my_list: Vec<String>,
    /// How the list is ordered and what is on it.
    pub listing: Listing,
    /// The page's own view: to a list or a sequence a picked pose leads back.
    pub view: View,
}

impl Shown {
    /// What the options ask for.
    pub fn new(options: &Options) -> Self {
        let pose = options.pose.clone();
        Self {
            pose: pose.filter(|_| !is_list(options.view)),
            sequence: None,
            reader: options.reader.clone(),
            back: vec![],
            my_list: vec![],
            listing: Listing::new(options),
            view: options.view,
        }
    }

    /// Where the card is.
    pub fn place(&self) -> Place {
        Place {
            pose: self.pose.clone(),
            sequence: self.sequence.clone(),
        }
    }

    /// Goes to a place; gives the one before.
    fn go(&mut self, to: Place) -> Place {
        let from = self.place();
        (self.pose, self.sequence) = (to.pose, to.sequence);
        from
    }

    /// What was picked begins anew: there is no way back but to a list.
    fn begin(&mut self, at: Place) {
        self.go(at);
        self.back = match is_list(self.view) {
            true => vec![Place::default()],
            false => vec![],
        };
    }

    /// What the page is told.
    pub fn told(&self) -> (Option<String>, Reader) {
        (self.pose.clone(), self.reader.clone())
    }

    /// Takes over what the page changed; what it left alone stays as the reader chose it.
    pub fn merge(&mut self, old: &Options, new: &Options) {
        if old.pose != new.pose || old.view != new.view || old.sequence != new.sequence {
            let fresh = Self::new(new);
            self.go(fresh.place());
            self.back = fresh.back;
            self.view = fresh.view;
        }
        self.listing.merge(old, new);
        let (was, is) = (&old.reader, &new.reader);
        let mine = &mut self.reader;
        take(&was.worse_with, &is.worse_with, &mut mine.worse_with);
        take(&was.condition, &is.condition, &mut mine.condition);
        take(&was.mobility, &is.mobility, &mut mine.mobility);
        take(&was.depth, &is.depth, &mut mine.depth);
        take(&was.side, &is.side, &mut mine.side);
        take(&was.age, &is.age, &mut mine.age);
    }

    /// Shows an answer that an address names as the reader's own choice. What the page lets nobody choose stays.
    pub fn open(&mut self, controls: &[Control], pose: Option<String>, reader: Reader) {
        let may = |control| controls.contains(&control);
        let leads_elsewhere =
            is_list(self.view) || may(Control::Picker) || may(Control::Alternatives);
        if let Some(pose) = pose
            && self.pose.as_ref() != Some(&pose)
            && leads_elsewhere
        {
            let from = self.go(Place::pose(pose));
            let is_nowhere = from == Place::default() && !is_list(self.view);
            self.back = if is_nowhere { vec![] } else { vec![from] };
        }
        let mine = &mut self.reader;
        if may(Control::Mechanisms) {
            mine.worse_with = reader.worse_with;
        }
        if may(Control::Condition) {
            mine.condition = reader.condition;
        }
        if may(Control::Mobility) {
            mine.mobility = reader.mobility;
        }
        if may(Control::Depth) {
            mine.depth = reader.depth;
        }
        if may(Control::Side) {
            mine.side = reader.side;
        }
        if may(Control::Age) {
            mine.age = reader.age;
        }
    }

    /// Changes the pose, the reader or a list as a message says; other messages change nothing here.
    pub fn apply(&mut self, knowledge: &Knowledge, msg: Msg) {
        let reader = &mut self.reader;
        match msg {
            Msg::PosePicked(id) => self.begin(Place::pose(id)),
            Msg::SequencePicked(id) => self.begin(Place {
                pose: None,
                sequence: Some(id),
            }),
            Msg::PoseFollowed(id) => {
                let from = self.go(Place::pose(id));
                self.back.push(from);
            }
            Msg::WentBack => {
                if let Some(to) = self.back.pop() {
                    self.go(to);
                }
            }
            Msg::MechanismPressed(mechanism) => press(knowledge, reader, mechanism),
            Msg::NotSurePressed => {
                reader.worse_with.clear();
                reader.condition = None;
            }
            Msg::ConditionChosen(condition) => reader.condition = condition,
            Msg::MobilityChosen(mobility) => reader.mobility = mobility,
            Msg::DepthMoved(depth) => reader.depth = depth,
            Msg::SideChosen(side) => reader.side = side,
            Msg::AgeChosen(age) => reader.age = age,
            Msg::ListingChanged(change) => self.listing.apply(change),
            Msg::ListEdited(edit) => edit.apply(&mut self.my_list),
            _ => {}
        }
    }
}

/// Whether a view begins with several poses and no card of one.
fn is_list(view: View) -> bool {
    matches!(view, View::Ranking | View::Sequence)
}

fn take<T: Clone + PartialEq>(was: &T, is: &T, mine: &mut T) {
    if was != is {
        *mine = is.clone();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
