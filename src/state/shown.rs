//! What a card shows: the page's options, then the reader's choices on top.

use super::Listing;
use crate::message::Msg;
use crate::options::{Options, View};
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Reader;
use pose_model::advice::{chosen, condition};

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
            listing: Listing::default(),
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
        let (was, is) = (&old.reader, &new.reader);
        let mine = &mut self.reader;
        take(&was.worse_with, &is.worse_with, &mut mine.worse_with);
        take(&was.condition, &is.condition, &mut mine.condition);
        take(&was.mobility, &is.mobility, &mut mine.mobility);
        take(&was.depth, &is.depth, &mut mine.depth);
        take(&was.side, &is.side, &mut mine.side);
        take(&was.age, &is.age, &mut mine.age);
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

/// Presses a chip or lets it go. A condition that stands for it goes with it: else the chip would stay pressed.
fn press(knowledge: &Knowledge, reader: &mut Reader, mechanism: Mechanism) {
    let stands = condition(knowledge, reader).is_some_and(|c| c.mechanisms().contains(&mechanism));
    if stands {
        reader.worse_with = chosen(knowledge, reader);
        reader.condition = None;
    }
    let is_pressed = |m: Mechanism| reader.worse_with.contains(&m) != (m == mechanism);
    reader.worse_with = Mechanism::all().filter(|m| is_pressed(*m)).collect();
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
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

    #[test]
    fn letting_go_of_a_chip_lets_go_of_the_condition_that_pressed_it() {
        let knowledge = Catalog::ours().knowledge();
        let mut shown = Shown::new(&options("cobra", 0.0));
        shown.apply(knowledge, Msg::ConditionChosen(Some("facet-pain".into())));
        shown.apply(knowledge, Msg::MechanismPressed(Mechanism::Twisting));
        assert_eq!(shown.reader.condition, None);
        assert_eq!(
            shown.reader.worse_with,
            [Mechanism::Arching, Mechanism::SideBending]
        );
    }

    #[test]
    fn a_chip_of_ones_own_leaves_the_condition_alone() {
        let knowledge = Catalog::ours().knowledge();
        let mut shown = Shown::new(&options("cobra", 0.0));
        shown.apply(knowledge, Msg::ConditionChosen(Some("sciatica".into())));
        shown.apply(knowledge, Msg::MechanismPressed(Mechanism::Loading));
        shown.apply(knowledge, Msg::MechanismPressed(Mechanism::Loading));
        assert_eq!(shown.reader.condition.as_deref(), Some("sciatica"));
        assert!(shown.reader.worse_with.is_empty());
    }
}
