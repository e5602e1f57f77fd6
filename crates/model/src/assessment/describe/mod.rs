//! The figure in words: the same posture that is drawn and counted.
//!
//! What lies where is measured on the skeleton, never told by the pose; what is led with the left is
//! said mirrored, as it is drawn. Each measure chooses a variant of a sentence of the locale.

mod hands;
mod numbers;
mod rests;

use super::Assessed;
use crate::body::Vector;
use crate::reader::Side;
use crate::words::{Message, Words};

const SKY: Vector = Vector::new(0.0, 0.0, 1.0);

/// The variant that says nothing, or the plainest thing.
const NONE: &str = "none";

/// At most six sentences: how the body rests with trunk and legs, where the hands are, what hips and
/// back do, and what is not reached.
pub fn describe(a: &Assessed, words: &Words) -> String {
    let mut sentences = vec![];
    rests::rests(a, &mut sentences);
    hands::hands(a, &mut sentences);
    numbers::numbers(a, &mut sentences);
    let mut said = String::new();
    for sentence in &sentences {
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(&words.say(sentence));
    }
    said
}

// What follows stands out of line: every first card runs all of this, and each byte is fetched.

/// Which of the conditions is the first that holds; how many there are if none does.
fn first(conditions: &[bool]) -> usize {
    let holds = conditions.iter().position(|holds| *holds);
    holds.unwrap_or(conditions.len())
}

/// One of some words, parted by a space.
fn nth(words: &'static str, index: usize) -> &'static str {
    words.split(' ').nth(index).unwrap_or(NONE)
}

/// The word of the first condition that holds, or the one after the last of them.
fn pick(words: &'static str, conditions: &[bool]) -> &'static str {
    nth(words, first(conditions))
}

/// Adds a message of the figure with its arguments: `names`, parted by a space, are those of the words,
/// then of the numbers. Nothing is added for [`NONE`].
fn tell(
    to: &mut Vec<Message>,
    family: &str,
    key: &str,
    names: &'static str,
    words: &[&str],
    numbers: &[f64],
) {
    if key == NONE {
        return;
    }
    let mut message = Message::new(["figure-", family, key].concat());
    for (i, name) in names.split_terminator(' ').enumerate() {
        message = match words.get(i) {
            Some(word) => message.text(name, *word),
            None => message.number(name, numbers[i - words.len()]),
        };
    }
    to.push(message);
}

/// The side of the lead (0) or trail (1) limb.
fn side(a: &Assessed, index: usize) -> &'static str {
    right_or_left((index == 0) == (a.reader.side == Side::Right))
}

fn right_or_left(right: bool) -> &'static str {
    pick("right left", &[right])
}

/// From one place to another.
fn between(from: &Vector, to: &Vector) -> Vector {
    *to - *from
}

fn dot(a: &Vector, b: &Vector) -> f64 {
    a.dot(*b)
}

/// The cosine between two directions; with the sky, the sine of how steeply one rises.
fn cosine(a: &Vector, b: &Vector) -> f64 {
    dot(&a.direction_or(SKY), &b.direction_or(SKY))
}
