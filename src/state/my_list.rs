//! The reader's own short list of poses.

use crate::message::ListEdit;

impl ListEdit {
    /// Changes a list of ids. A place that is not on the list changes nothing.
    pub fn apply(self, list: &mut Vec<String>) {
        match self {
            Self::Add(id) => list.push(id),
            Self::Remove(at) if at < list.len() => {
                list.remove(at);
            }
            Self::MoveUp(at) if (1..list.len()).contains(&at) => list.swap(at - 1, at),
            Self::Remove(_) | Self::MoveUp(_) => {}
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn poses_are_added_at_the_end_moved_up_and_removed() {
        let mut list = vec![];
        for id in ["cobra", "staff", "cobra"] {
            ListEdit::Add(id.into()).apply(&mut list);
        }
        ListEdit::MoveUp(1).apply(&mut list);
        assert_eq!(list, ["staff", "cobra", "cobra"]);
        ListEdit::Remove(1).apply(&mut list);
        assert_eq!(list, ["staff", "cobra"]);
    }

    #[test]
    fn a_place_that_is_not_on_the_list_changes_nothing() {
        let mut list = vec!["cobra".to_string()];
        for edit in [
            ListEdit::Remove(1),
            ListEdit::MoveUp(0),
            ListEdit::MoveUp(1),
        ] {
            edit.apply(&mut list);
        }
        assert_eq!(list, ["cobra"]);
    }
}
