//! The packed form of a language's sentences, written by `author::locale`:
//!
//! ```text
//! file     = plurals ENTRY { key KEY pattern ENTRY }        sorted by key; plurals: see `plural`
//! pattern  = { text | VAR name END | SELECT name END variant { OR variant } STOP }
//! variant  = key END pattern                                the first is the default
//! ```
//!
//! The key of a variant is a word, a plural category, or for an exact number [`EXACT`] and its tenths.

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
/// After the plural rules and after each pattern.
pub const ENTRY: char = '\u{7}';
/// Begins the key of a variant for one number: `=15` is 1.5.
pub const EXACT: char = '=';

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// Words as they stand.
    Text(&'a str),
    /// The place of an argument.
    Variable(&'a str),
    /// One of several patterns, by an argument.
    Choice(&'a str, Vec<Variant<'a>>),
}

/// A variant of a choice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variant<'a> {
    /// What chooses it.
    pub key: &'a str,
    /// Its words, packed.
    pub pattern: &'a str,
}

/// The parts of a packed pattern. It was checked when it was packed, so there are no errors: what ends early is left out.
pub fn parts(mut pattern: &str) -> Vec<Part<'_>> {
    let mut parts = vec![];
    while let Some(at) = pattern.find([VAR, SELECT]) {
        if at > 0 {
            parts.push(Part::Text(&pattern[..at]));
        }
        let is_choice = pattern[at..].starts_with(SELECT);
        let Some((name, rest)) = pattern[at + 1..].split_once(END) else {
            return parts;
        };
        pattern = rest;
        if is_choice {
            let (variants, after) = variants(rest);
            parts.push(Part::Choice(name, variants));
            pattern = after;
        } else {
            parts.push(Part::Variable(name));
        }
    }
    if !pattern.is_empty() {
        parts.push(Part::Text(pattern));
    }
    parts
}

/// The variants that `rest` begins with, and what follows their end. A variant may hold choices of its own.
fn variants(rest: &str) -> (Vec<Variant<'_>>, &str) {
    let (mut variants, mut start, mut depth) = (vec![], 0, 0);
    for (at, mark) in rest.match_indices([SELECT, OR, STOP]) {
        if mark.starts_with(SELECT) {
            depth += 1;
        } else if depth == 0 {
            let variant = rest[start..at].split_once(END);
            variants.extend(variant.map(|(key, pattern)| Variant { key, pattern }));
            start = at + 1;
            if mark.starts_with(STOP) {
                return (variants, &rest[start..]);
            }
        } else if mark.starts_with(STOP) {
            depth -= 1;
        }
    }
    (variants, "")
}
