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
use crate::words::Words;
use pose_format::Listed;

const SKY: Vector = Vector::new(0.0, 0.0, 1.0);

/// The variant that says nothing, or the plainest thing.
const NONE: &str = "none";

/// At most six sentences: how the body rests with trunk and legs, where the hands are, what hips and
/// back do, and what is not reached.
pub fn describe(a: &Assessed, words: &Words) -> String {
    let sentences = [
        Some(rests::rests(a)),
        Some(hands::hands(a)),
        numbers::hips(a),
        numbers::back(a),
        numbers::turns(a),
        numbers::missed(a),
    ];
    let said = sentences.into_iter().flatten().map(|m| words.say(&m));
    said.listed().join(" ")
}

/// The word of the first condition that holds.
fn first(choices: &[(bool, &'static str)]) -> &'static str {
    let holds = choices.iter().find(|(holds, _)| *holds);
    holds.map_or(NONE, |(_, word)| word)
}

/// The side of the lead (0) or trail (1) limb.
fn side(a: &Assessed, index: usize) -> &'static str {
    right_or_left((index == 0) == (a.reader.side == Side::Right))
}

fn right_or_left(right: bool) -> &'static str {
    if right { "right" } else { "left" }
}

/// How steeply a direction rises: its sine.
fn rise(v: Vector) -> f64 {
    v.direction_or(SKY).z
}

/// The cosine between two directions.
fn cosine(a: Vector, b: Vector) -> f64 {
    a.direction_or(SKY).dot(b.direction_or(SKY))
}

/// How far a limb points away from the middle of a body whose left is `left`.
fn outward(limb: Vector, left: Vector, index: usize) -> f64 {
    let to_left = limb.dot(left);
    if index == 0 { -to_left } else { to_left }
}
