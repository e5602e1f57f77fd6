//! What a card shows: the page's options, then the reader's choices on top.

use super::Listing;
use super::press::press;
use crate::message::Msg;
use crate::options::{Control, Options, View};
use pose_format::Knowledge;
use pose_model::Reader;

/// The pose, the reader, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The pose; none while the picker or the ranking is shown.
    pub pose: Option<String>,
    /// Whose body it is.
    pub reader: Reader,
    /// Where "back" leads, the latest last; none stands for the list.
    pub back: Vec<Option<String>>,
    /// The reader's own list of poses, by id.
    pub my_list: Vec<String>,
    /// How the list is ordered and what is on it.
    pub listing: Listing,
    /// Whether the page shows a list, to which a picked pose leads back.
    is_list: bool,
}

impl Shown {
    /// What the options ask for.
    pub fn new(options: &Options) -> Self {
        let pose = options.pose.clone();
        Self {
            pose: pose.filter(|_| options.view != View::Ranking),
            reader: options.reader.clone(),
            back: vec![],
            my_list: vec![],
            listing: Listing::new(options),
            is_list: options.view == View::Ranking,
        }
    }

    /// What the page is told.
    pub fn told(&self) -> (Option<String>, Reader) {
        (self.pose.clone(), self.reader.clone())
    }

    /// Takes over what the page changed; what it left alone stays as the reader chose it.
    pub fn merge(&mut self, old: &Options, new: &Options) {
        if old.pose != new.pose || old.view != new.view {
            let fresh = Self::new(new);
            self.pose = fresh.pose;
            self.back = fresh.back;
            self.is_list = fresh.is_list;
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
        let leads_elsewhere = self.is_list || may(Control::Picker) || may(Control::Alternatives);
        if pose.is_some() && pose != self.pose && leads_elsewhere {
            let from = std::mem::replace(&mut self.pose, pose);
            self.back = match from {
                None if !self.is_list => vec![],
                from => vec![from],
            };
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
            Msg::PosePicked(id) => {
                self.pose = Some(id);
                self.back = if self.is_list { vec![None] } else { vec![] };
            }
            Msg::PoseFollowed(id) => {
                let from = self.pose.replace(id);
                self.back.push(from);
            }
            Msg::WentBack => {
                if let Some(to) = self.back.pop() {
                    self.pose = to;
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

fn take<T: Clone + PartialEq>(was: &T, is: &T, mine: &mut T) {
    if was != is {
        *mine = is.clone();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use pose_format::Choice;
    use pose_model::catalog::Catalog;

    fn options(pose: &str, mobility: f64) -> Options {
        Options {
            pose: Some(pose.into()),
            reader: Reader {
                mobility,
                ..Reader::default()
            },
            ..Options::default()
        }
    }

    #[test]
    fn a_page_that_changes_the_pose_keeps_the_readers_own_choices() {
        let (before, after) = (options("cobra", 0.0), options("wheel", 0.0));
        let mut shown = Shown::new(&before);
        shown.apply(Catalog::ours().knowledge(), Msg::MobilityChosen(-1.0));
        shown.merge(&before, &after);
        assert_eq!(shown.pose.as_deref(), Some("wheel"));
        assert_eq!(shown.reader.mobility, -1.0);
    }

    #[test]
    fn what_the_page_changes_wins_over_what_the_reader_chose() {
        let (before, after) = (options("cobra", 0.0), options("cobra", 1.0));
        let mut shown = Shown::new(&before);
        shown.apply(Catalog::ours().knowledge(), Msg::MobilityChosen(-1.0));
        shown.merge(&before, &after);
        assert_eq!(shown.reader.mobility, 1.0);
    }

    #[test]
    fn an_address_changes_only_what_readers_may_choose_and_back_leads_to_the_pages_pose() {
        let mut shown = Shown::new(&options("cobra", 1.0));
        let stiff = Reader {
            mobility: -1.0,
            age: Some(pose_format::AgeBand::Under18),
            ..Reader::default()
        };
        let named = Some("wheel".to_owned());
        shown.open(&[Control::Mobility], named.clone(), stiff.clone());
        assert_eq!(shown.pose.as_deref(), Some("cobra"));
        assert_eq!((shown.reader.mobility, shown.reader.age), (-1.0, None));
        shown.open(&[Control::Picker], named, stiff);
        assert_eq!(shown.pose.as_deref(), Some("wheel"));
        assert_eq!(shown.back, [Some("cobra".to_owned())]);
    }

    #[test]
    fn what_the_page_changes_later_wins_over_the_address() {
        let (before, after) = (options("cobra", 0.0), options("cobra", 1.0));
        let mut shown = Shown::new(&before);
        let controls: Vec<Control> = Control::all().collect();
        let stiff = Reader {
            mobility: -1.0,
            ..Reader::default()
        };
        shown.open(&controls, Some("wheel".into()), stiff);
        shown.merge(&before, &after);
        assert_eq!(shown.reader.mobility, 1.0);
        assert_eq!(shown.pose.as_deref(), Some("wheel"));
    }

    #[test]
    fn back_returns_through_every_alternative_followed() {
        let knowledge = Catalog::ours().knowledge();
        let mut shown = Shown::new(&options("cobra", 0.0));
        shown.apply(knowledge, Msg::PoseFollowed("staff".into()));
        shown.apply(knowledge, Msg::PoseFollowed("wheel".into()));
        shown.apply(knowledge, Msg::WentBack);
        assert_eq!(shown.pose.as_deref(), Some("staff"));
        shown.apply(knowledge, Msg::WentBack);
        assert_eq!(shown.pose.as_deref(), Some("cobra"));
        assert!(shown.back.is_empty());
    }
}
