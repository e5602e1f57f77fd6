//! What the picker shows: typed text, the list below it, the active option. No Yew and no browser here.

use super::list::{Group, all, matching, nearby};
use pose_model::catalog::{Catalog, topics};
use pose_model::words::Message;

/// What can happen to the picker.
#[derive(Clone, Debug, PartialEq)]
pub enum PickerMsg {
    /// The search was opened over the card.
    Shown,
    /// The search was opened by a letter. More of them may come before the field is there to take them.
    Begun(String),
    /// Text was typed: all that stands in the field now.
    Typed(String),
    /// The list was opened.
    Opened,
    /// The list was folded away.
    Folded,
    /// The active option moves by this many, round the ends.
    Moved(i32),
    /// The caret moved in the text, so no option is active any more.
    CaretMoved,
    /// An option was pressed, by its position.
    Chosen(usize),
    /// Enter: the active option, else the best match of what was typed.
    Entered,
    /// Escape: clears the text, then closes the search.
    Escaped,
    /// The search was closed.
    Closed,
    /// The pointer was pressed, outside the search or in it.
    PressedAt(bool),
    /// The pointer was released outside the search. If it was pressed there, too, the search is left.
    ReleasedOutside,
    /// The list may be scrolled elsewhere: its pictures follow.
    Scrolled,
}

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
    /// The poses listed; only suggestions where none is found.
    pub groups: Vec<Group>,
    /// How many were found.
    pub found: usize,
    /// What is said of the typed text itself, such as of the popping of joints.
    pub about: Vec<Message>,
}

impl PickerState {
    /// Changes as a message says; gives the id of the pose that was picked by it. `recent` are the poses picked last.
    pub fn apply(
        &mut self,
        catalog: &Catalog,
        recent: &[String],
        msg: PickerMsg,
    ) -> Option<String> {
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
                self.typed = text;
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
            PickerMsg::Chosen(at) => return self.choose(at),
            PickerMsg::Entered => {
                // Enter on a typed name takes the best match: the list shows it first.
                let is_match = self.found > 0 && !self.is_blank();
                return self.choose(self.active.or(is_match.then_some(0))?);
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
        self.groups.iter().flat_map(|group| &group.poses)
    }

    fn open(&mut self, catalog: &Catalog, recent: &[String]) {
        self.is_open = true;
        self.active = None;
        self.about.clear();
        if self.is_blank() {
            self.groups = all(catalog, recent);
            self.found = catalog.poses().count();
            return;
        }
        let found = matching(catalog, &self.typed);
        self.found = found.poses.len();
        self.about = topics(&self.typed);
        self.groups = match (self.found, self.about.is_empty()) {
            (0, true) => vec![nearby(catalog, &self.typed)],
            // It was no pose that was looked for, so none is near.
            (0, false) => all(catalog, recent),
            _ => vec![found],
        };
    }

    fn choose(&mut self, at: usize) -> Option<String> {
        let id = self.listed().nth(at)?.clone();
        *self = Self::default();
        Some(id)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    /// A picker after these messages, and what was picked by the last one.
    fn after(msgs: &[PickerMsg]) -> (PickerState, Option<String>) {
        let (mut state, mut picked) = (PickerState::default(), None);
        for msg in msgs {
            picked = state.apply(&Catalog::ours(), &[], msg.clone());
        }
        (state, picked)
    }

    fn typed(text: &str) -> PickerMsg {
        PickerMsg::Typed(text.into())
    }

    #[test]
    fn escape_clears_the_text_and_then_closes() {
        let (state, _) = after(&[PickerMsg::Shown, typed("wheel"), PickerMsg::Escaped]);
        assert!(state.is_shown && state.typed.is_empty());
        assert_eq!(state.listed().count(), Catalog::ours().poses().count());
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
        let entered = |text: &str| after(&[PickerMsg::Shown, typed(text), PickerMsg::Entered]).1;
        assert_eq!(entered("cobra").as_deref(), Some("cobra"));
        assert_eq!(entered("cobrqqq"), None);
        assert_eq!(entered(" "), None);
    }

    #[test]
    fn what_is_no_pose_but_has_an_answer_gets_it_above_all_poses() {
        let (state, _) = after(&[PickerMsg::Shown, typed("crack")]);
        assert!(!state.about.is_empty());
        assert_eq!(state.listed().count(), Catalog::ours().poses().count());
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
