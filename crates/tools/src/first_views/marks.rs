//! Parts of a card that not every page wants. Each gets an attribute that says for what it is there, and the shell leaves
//! it out where the page wants none of that (`controls`), or where another card of the page has it already.

use pose_format::Choice;
use pose_risk::options::Control::{
    self, Age, Alternatives, Condition, Depth, Mechanisms, Mobility, Picker, Sequence, Side,
};

/// The attribute that is put on a part: one word or more.
pub const ATTRIBUTE: &str = "wanted-for";

/// The line that only the first card of a page has.
const RED_FLAGS: (&str, &str) = (".flags", "red-flags");

/// CSS selectors of parts, and the controls that a part is there for: for any of several.
const PARTS: [(&str, &[Control]); 16] = [
    (".picker", &[Picker]),
    (".whom", &[Mechanisms, Condition]),
    (".movement", &[Mechanisms]),
    (".whom .condition, .whom .note", &[Condition]),
    (".my-body", &[Mobility, Age]),
    (
        ".my-body:has(.settings > .field [type=\"range\"])",
        &[Depth],
    ),
    (".my-body:has([name$=\"-side\"])", &[Side]),
    (".switch:has([name$=\"-side\"])", &[Side]),
    (".switch:has([name$=\"-mobility\"])", &[Mobility]),
    (".switch:has([name$=\"-mobility\"]) + details", &[Mobility]),
    (
        ".my-body .settings > .field:has([type=\"range\"])",
        &[Depth],
    ),
    (".my-body .settings > .field:has(select)", &[Age]),
    (
        ".what-instead, .build-first, .side-by-side, .left-out, .change",
        &[Alternatives],
    ),
    // What else a reader may say, where nothing restricts.
    (".what-instead > p + p", &[Mechanisms, Condition]),
    (".find-out", &[Mechanisms]),
    (".list-fold", &[Sequence]),
];

/// Each part's selector, and the words that say for what it is there.
pub fn parts() -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let words = |controls: &[Control]| controls.iter().map(|control| control.word()).collect();
    let parts = PARTS
        .into_iter()
        .map(move |(selector, controls)| (selector, words(controls)));
    parts.chain([(RED_FLAGS.0, vec![RED_FLAGS.1])])
}
