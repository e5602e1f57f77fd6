//! What a card is at, and what "back" returns to.

use crate::options::View;

/// A pose; else a sequence that the reader picked; else what the page begins with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The pose, by its id.
    pub pose: Option<String>,
    /// The sequence, by its id.
    pub sequence: Option<String>,
}

impl Place {
    /// At a pose.
    pub fn pose(id: String) -> Self {
        Self {
            pose: Some(id),
            sequence: None,
        }
    }

    /// The key of the way back to it, where it is no pose, on a page of this view.
    pub fn key(&self, view: View) -> &'static str {
        match view {
            View::Sequence => "back-to-sequence",
            _ if self.sequence.is_some() => "back-to-sequence",
            _ => "back-to-list",
        }
    }
}
