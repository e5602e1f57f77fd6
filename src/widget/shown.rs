//! What a card shows: the page's options, then the reader's choices on top.

use super::app::Act;
use super::ranking::Listing;
use super::{Options, View};
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Reader;
use pose_model::advice::{chosen, condition};
use pose_model::assessment::{Answer, assessed};
use std::rc::Rc;

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
    pub sequence: Vec<String>,
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
            sequence: vec![],
            listing: Listing::default(),
            is_list: options.view == View::Ranking,
        }
    }

    /// What the page is told.
    pub fn told(&self) -> (Option<String>, Reader) {
        (self.pose.clone(), self.reader.clone())
    }

    /// What there is to say of it.
    pub fn answer(&self, options: &Options) -> Option<Rc<Answer>> {
        let pose = self.pose.as_deref()?;
        let judged = assessed(&options.catalog, &self.reader, pose).ok()?;
        Some(judged.answer)
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

    /// Does what the reader did.
    pub fn act(&mut self, knowledge: &Knowledge, act: Act) {
        let reader = &mut self.reader;
        match act {
            Act::Pick(id) => {
                self.pose = Some(id);
                self.back = if self.is_list { vec![None] } else { vec![] };
            }
            Act::Follow(id) => {
                let from = self.pose.replace(id);
                self.back.push(from);
            }
            Act::Back => {
                if let Some(to) = self.back.pop() {
                    self.pose = to;
                }
            }
            Act::Press(mechanism) => press(knowledge, reader, mechanism),
            Act::NotSure => {
                reader.worse_with.clear();
                reader.condition = None;
            }
            Act::Condition(condition) => reader.condition = condition,
            Act::Mobility(mobility) => reader.mobility = mobility,
            Act::Depth(depth) => reader.depth = depth,
            Act::Side(side) => reader.side = side,
            Act::Age(age) => reader.age = age,
            Act::List(wish) => self.listing.grant(wish),
            Act::Edit(edit) => edit.to(&mut self.sequence),
            Act::Unfold(_)
            | Act::Waited
            | Act::Look(_)
            | Act::Share(_)
            | Act::Shared(_)
            | Act::Cite
            | Act::Cited(_) => {}
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
    let stands = condition(knowledge, reader).is_some_and(|c| c.mechanisms.contains(&mechanism));
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
        shown.act(Catalog::ours().knowledge(), Act::Mobility(-1.0));
        shown.merge(&before, &after);
        assert_eq!(shown.pose.as_deref(), Some("wheel"));
        assert_eq!(shown.reader.mobility, -1.0);
    }

    #[test]
    fn what_the_page_changes_wins_over_what_the_reader_chose() {
        let (before, after) = (options("cobra", 0.0), options("cobra", 1.0));
        let mut shown = Shown::new(&before);
        shown.act(Catalog::ours().knowledge(), Act::Mobility(-1.0));
        shown.merge(&before, &after);
        assert_eq!(shown.reader.mobility, 1.0);
    }

    #[test]
    fn back_returns_through_every_alternative_followed() {
        let knowledge = Catalog::ours().knowledge();
        let mut shown = Shown::new(&options("cobra", 0.0));
        shown.act(knowledge, Act::Follow("staff".into()));
        shown.act(knowledge, Act::Follow("wheel".into()));
        shown.act(knowledge, Act::Back);
        assert_eq!(shown.pose.as_deref(), Some("staff"));
        shown.act(knowledge, Act::Back);
        assert_eq!(shown.pose.as_deref(), Some("cobra"));
        assert!(shown.back.is_empty());
    }

    #[test]
    fn letting_go_of_a_chip_lets_go_of_the_condition_that_pressed_it() {
        let knowledge = Catalog::ours().knowledge();
        let mut shown = Shown::new(&options("cobra", 0.0));
        shown.act(knowledge, Act::Condition(Some("facet-pain".into())));
        shown.act(knowledge, Act::Press(Mechanism::Twisting));
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
        shown.act(knowledge, Act::Condition(Some("sciatica".into())));
        shown.act(knowledge, Act::Press(Mechanism::Loading));
        shown.act(knowledge, Act::Press(Mechanism::Loading));
        assert_eq!(shown.reader.condition.as_deref(), Some("sciatica"));
        assert!(shown.reader.worse_with.is_empty());
    }
}
