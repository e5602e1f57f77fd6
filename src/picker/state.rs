//! What the picker shows: typed text, the list below it, the active option. No Yew and no browser here.

use pose_model::catalog::{Catalog, Pose, search};
use pose_model::sort_list;

/// More than this nobody scrolls through.
pub const MOST: usize = 50;
/// Offered when nothing is found.
const SUGGESTED: usize = 3;

/// What can happen to the picker.
#[derive(Clone, Debug, PartialEq)]
pub enum PickerMsg {
    /// Text was typed: all that stands in the field now.
    Typed(String),
    /// The list was opened.
    Opened,
    /// The active option moves by this many, round the ends.
    Moved(i32),
    /// An option was pressed, by its position.
    Chosen(usize),
    /// Enter: the active option, else the best match of what was typed.
    Entered,
    /// Escape: closes the list, then clears the text.
    Escaped,
    /// The field lost the focus.
    Left,
}

/// The picker's state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PickerState {
    /// What stands in the field.
    pub typed: String,
    /// Whether the list is shown.
    pub is_open: bool,
    /// Position of the active option.
    pub active: Option<usize>,
    /// Ids of the poses listed; only suggestions where none is found.
    pub listed: Vec<String>,
    /// How many were found.
    pub found: usize,
}

impl PickerState {
    /// Changes as a message says; gives the id of the pose that was picked by it.
    pub fn apply(&mut self, catalog: &Catalog, msg: PickerMsg) -> Option<String> {
        match msg {
            PickerMsg::Typed(text) => {
                self.typed = text;
                self.open(catalog);
            }
            PickerMsg::Opened => self.open(catalog),
            PickerMsg::Moved(by) => {
                if !self.is_open {
                    self.open(catalog);
                }
                let count = self.listed.len() as i32;
                let before = if by > 0 { -1 } else { 0 };
                let from = self.active.map_or(before, |at| at as i32);
                self.active = (count > 0).then(|| (from + by).rem_euclid(count) as usize);
            }
            PickerMsg::Chosen(at) => return self.choose(at),
            PickerMsg::Entered => {
                // Enter on a typed name takes the best match: the list shows it first.
                let is_match = self.is_open && self.found > 0 && !self.typed.trim().is_empty();
                return self.choose(self.active.or(is_match.then_some(0))?);
            }
            PickerMsg::Escaped if self.is_open => self.close(),
            PickerMsg::Escaped => self.typed.clear(),
            PickerMsg::Left => self.close(),
        }
        None
    }

    fn open(&mut self, catalog: &Catalog) {
        self.is_open = true;
        self.active = None;
        let mut found = search(catalog, &self.typed);
        self.found = found.len();
        if found.is_empty() {
            found = nearby(catalog, &self.typed);
        }
        if self.typed.trim().is_empty() {
            sort_list(&mut found, &|a, b| a.name.cmp(&b.name));
        }
        let listed = found.into_iter().take(MOST);
        self.listed = listed.map(|pose| pose.id.clone()).collect();
    }

    fn close(&mut self) {
        self.is_open = false;
        self.active = None;
    }

    fn choose(&mut self, at: usize) -> Option<String> {
        let id = self.listed.get(at)?.clone();
        self.typed.clear();
        self.close();
        Some(id)
    }
}

/// What is found when letters are taken from the end, or the first poses there are.
fn nearby<'a>(catalog: &'a Catalog, typed: &str) -> Vec<&'a Pose> {
    let letters: Vec<char> = typed.trim().chars().collect();
    let shorter = (2..letters.len())
        .rev()
        .map(|n| letters[..n].iter().collect::<String>());
    let mut found = shorter
        .map(|text| search(catalog, &text))
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| catalog.poses().collect());
    found.truncate(SUGGESTED);
    found
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_there_still_gets_suggestions() {
        let catalog = Catalog::ours();
        assert!(search(&catalog, "cobrqqq").is_empty());
        let near = nearby(&catalog, "cobrqqq");
        assert!(near.iter().any(|p| p.id == "cobra"), "cobra is nearest");
        assert_eq!(nearby(&catalog, "zzzz").len(), SUGGESTED);
    }
}
