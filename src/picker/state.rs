//! What the picker shows: typed text, the list below it, the active option. No Yew and no browser here.

use super::list::List;
use super::message::{Picked, PickerMsg};
use crate::options::MOST_TYPED;
use pose_model::catalog::{Catalog, Pose};

/// The picker's state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PickerState {
    /// Whether the search is shown over the card.
    pub is_shown: bool,
    /// What stands in the field.
    pub typed: String,
    /// Whether the list is shown.
    pub is_open: bool,
    /// Position of the active option, counted through all groups.
    pub active: Option<usize>,
    /// What stands in the list, and above it.
    pub list: List,
}

impl PickerState {
    /// Changes as a message says; gives the pose that was picked by it. `recent` are the poses picked last.
    pub fn apply(
        &mut self,
        catalog: &Catalog,
        recent: &[String],
        msg: PickerMsg,
    ) -> Option<Picked> {
        match msg {
            PickerMsg::Shown => {
                self.is_shown = true;
                self.open(catalog, recent);
            }
            PickerMsg::Begun(letter) => {
                self.is_shown = true;
                self.typed.push_str(&letter);
                self.open(catalog, recent);
            }
            PickerMsg::Typed(text) => {
                // What is pasted may be a book.
                self.typed = text.chars().take(MOST_TYPED).collect();
                self.open(catalog, recent);
            }
            PickerMsg::Opened => self.is_open = true,
            PickerMsg::Folded => {
                self.is_open = false;
                self.active = None;
            }
            PickerMsg::Moved(by) => {
                self.is_open = true;
                let count = self.listed().count() as i32;
                let before = if by > 0 { -1 } else { 0 };
                let from = self.active.map_or(before, |at| at as i32);
                self.active = (count > 0).then(|| (from + by).rem_euclid(count) as usize);
            }
            PickerMsg::CaretMoved => self.active = None,
            PickerMsg::Chosen(at) => return self.choose(catalog, at),
            PickerMsg::Entered => {
                // Enter on a typed name takes the best match: the list shows it first. A guess is not taken.
                let is_match = self.list.found > 0 && !self.is_blank();
                return self.choose(catalog, self.active.or(is_match.then_some(0))?);
            }
            PickerMsg::Escaped if !self.typed.is_empty() => {
                let was_open = self.is_open;
                self.typed.clear();
                self.open(catalog, recent);
                self.is_open = was_open;
            }
            PickerMsg::Escaped | PickerMsg::Closed | PickerMsg::ReleasedOutside => {
                *self = Self::default();
            }
            PickerMsg::PressedAt(_) | PickerMsg::Scrolled => {}
        }
        None
    }

    /// Whether nothing but spaces was typed.
    pub fn is_blank(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// Ids of the options, in order.
    pub fn listed(&self) -> impl Iterator<Item = &String> + Clone {
        self.list.groups.iter().flat_map(|group| &group.ids)
    }

    fn open(&mut self, catalog: &Catalog, recent: &[String]) {
        self.is_open = true;
        self.active = None;
        self.list = List::of(catalog, recent, &self.typed);
    }

    fn choose(&mut self, catalog: &Catalog, at: usize) -> Option<Picked> {
        let id = self.listed().nth(at)?.clone();
        let has_sides = catalog.find(&id).is_some_and(Pose::is_one_sided);
        let side = self.list.side.filter(|_| has_sides);
        *self = Self::default();
        Some(Picked { id, side })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use pose_model::Side;
    use pose_model::words::Message;

    /// A picker after these messages, and what was picked by the last one.
    fn after(msgs: &[PickerMsg]) -> (PickerState, Option<Picked>) {
        let (mut state, mut picked) = (PickerState::default(), None);
        for msg in msgs {
            picked = state.apply(&Catalog::ours(), &[], msg.clone());
        }
        (state, picked)
    }

    fn everything() -> usize {
        let catalog = Catalog::ours();
        catalog.poses().count() + catalog.sequences().count()
    }

    fn typed(text: &str) -> PickerMsg {
        PickerMsg::Typed(text.into())
    }

    #[test]
    fn a_pasted_book_is_looked_for_by_its_beginning() {
        let book = "cobra ".repeat(10_000);
        let (state, _) = after(&[PickerMsg::Shown, typed(&book)]);
        assert_eq!(state.typed, book[..MOST_TYPED]);
    }

    #[test]
    fn escape_clears_the_text_and_then_closes() {
        let (state, _) = after(&[PickerMsg::Shown, typed("wheel"), PickerMsg::Escaped]);
        assert!(state.is_shown && state.typed.is_empty());
        assert_eq!(state.listed().count(), everything());
        let (state, _) = after(&[
            PickerMsg::Shown,
            typed("wheel"),
            PickerMsg::Escaped,
            PickerMsg::Escaped,
        ]);
        assert!(!state.is_shown);
    }

    #[test]
    fn enter_takes_the_best_match_but_no_suggestion_and_nothing_where_nothing_was_typed() {
        let entered = |text: &str| {
            let picked = after(&[PickerMsg::Shown, typed(text), PickerMsg::Entered]).1;
            picked.map(|picked| picked.id)
        };
        assert_eq!(entered("cobra").as_deref(), Some("cobra"));
        assert_eq!(entered("cobrqqq"), None);
        assert_eq!(entered(" "), None);
    }

    #[test]
    fn a_guess_is_listed_as_one_and_enter_does_not_take_it() {
        let (state, _) = after(&[PickerMsg::Shown, typed("chlids pose")]);
        assert_eq!(
            state.list.groups[0].label,
            Some(Message::new("picker-perhaps"))
        );
        assert_eq!(
            (state.list.found, &*state.list.groups[0].ids[0]),
            (0, "childs-pose")
        );
        let (state, picked) = after(&[PickerMsg::Shown, typed("chlids pose"), PickerMsg::Entered]);
        assert_eq!((picked, state.is_shown), (None, true));
        // Names with the same words stand apart from the one that was typed.
        let (state, _) = after(&[PickerMsg::Shown, typed("bridge")]);
        assert_eq!(state.list.groups[0].ids, ["bridge"]);
        assert_eq!(
            state.list.groups[1].label,
            Some(Message::new("picker-similar"))
        );
    }

    #[test]
    fn a_sequence_is_found_among_poses_and_enter_takes_it_where_its_name_was_typed() {
        let (state, _) = after(&[PickerMsg::Shown, typed("sun salutation")]);
        assert_eq!(state.list.groups[0].ids, ["sun-salutation-a"]);
        assert_eq!(state.list.groups[1].ids[0], "sun-salutation-b");
        assert_eq!((state.list.found, state.list.sequences), (1, 1));
        for (text, id) in [
            ("surya namaskar", Some("sun-salutation-a")),
            ("desk break", Some("desk-break")),
            ("morning", None),
        ] {
            let (state, _) = after(&[PickerMsg::Shown, typed(text)]);
            let first = state.listed().next().expect("something");
            assert!(Catalog::ours().sequence(first).is_some(), "{text}: {first}");
            let picked = after(&[PickerMsg::Shown, typed(text), PickerMsg::Entered]).1;
            assert_eq!(picked.map(|picked| picked.id).as_deref(), id, "{text}");
        }
    }

    #[test]
    fn a_side_that_is_typed_with_the_name_is_picked_with_it() {
        let entered = |text: &str| after(&[PickerMsg::Shown, typed(text), PickerMsg::Entered]).1;
        let side = |text: &str| entered(text).and_then(|picked| picked.side);
        assert_eq!(side("tree pose left"), Some(Side::Left));
        assert_eq!(side("tree pose"), None);
        assert_eq!(side("mountain left"), None, "it has no sides");
    }

    #[test]
    fn what_is_no_pose_but_has_an_answer_gets_it_above_all_poses() {
        let (state, _) = after(&[PickerMsg::Shown, typed("crack")]);
        assert!(!state.list.about.is_empty());
        assert_eq!(state.listed().count(), everything());
        let (state, picked) = after(&[PickerMsg::Shown, typed("crack"), PickerMsg::Entered]);
        assert_eq!((picked, state.is_shown), (None, true));
    }

    #[test]
    fn letters_typed_before_the_field_is_there_begin_the_text() {
        let begun = |letter: &str| PickerMsg::Begun(letter.into());
        let (state, _) = after(&[begun("c"), begun("o")]);
        assert_eq!((&*state.typed, state.is_shown), ("co", true));
    }

    #[test]
    fn moving_the_caret_leaves_the_list_for_the_text() {
        let (state, _) = after(&[PickerMsg::Shown, PickerMsg::Moved(1), PickerMsg::CaretMoved]);
        assert_eq!((state.active, state.is_open), (None, true));
    }

    #[test]
    fn a_folded_list_opens_again_with_an_arrow() {
        let (state, _) = after(&[PickerMsg::Shown, PickerMsg::Folded]);
        assert!(!state.is_open && state.is_shown);
        let (state, _) = after(&[PickerMsg::Shown, PickerMsg::Folded, PickerMsg::Moved(-1)]);
        let last = state.listed().count() - 1;
        assert_eq!((state.active, state.is_open), (Some(last), true));
    }
}
