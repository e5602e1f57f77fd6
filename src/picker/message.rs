//! What can happen to the picker, and what comes of it.

use pose_model::Side;

/// A pose or a sequence that was picked.
#[derive(Clone, Debug, PartialEq)]
pub struct Picked {
    /// Its id.
    pub id: String,
    /// The side that was typed with the name of a pose.
    pub side: Option<Side>,
}

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
