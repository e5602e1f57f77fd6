//! The packed form of a sentence, written by `author::locale`:
//!
//! ```text
//! plain text
//! VAR name END                                    a placeable
//! SELECT name END key END text OR key END text STOP  a choice; the first is the default
//! ```

/// Begins a placeable.
pub const VAR: char = '\u{1}';
/// Ends a name or a key.
pub const END: char = '\u{2}';
/// Begins a choice.
pub const SELECT: char = '\u{3}';
/// Between the variants of a choice.
pub const OR: char = '\u{4}';
/// Ends a choice.
pub const STOP: char = '\u{5}';
/// Between a key and its pattern.
pub const KEY: char = '\u{6}';
/// After each pattern.
pub const ENTRY: char = '\u{7}';
