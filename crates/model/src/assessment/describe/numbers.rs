//! What the hips and the back do, in the numbers that the card shows.

use super::{pick, right_or_left, side, tell};
use crate::assessment::Assessed;
use crate::words::Message;

/// Degrees below which a joint counts as at rest: it is hardly seen.
const SEEN: f64 = 8.0;
/// The low back is the point of it all: its rest is narrower.
const BACK_SEEN: f64 = 2.0;
/// Degrees, or per cent of their range, by which hips that are told apart differ.
const ALIKE: f64 = 5.0;
/// Degrees of a head that is turned with intent.
const HEAD: f64 = 30.0;
/// Per cent of the hips' range: near the end, and more than sitting on a chair asks.
const NEAR: f64 = 90.0;
const FAR: f64 = 60.0;
/// Per cent of the upper back's range that is worth a word: more than usual sitting asks.
const UPPER: f64 = 50.0;
/// Degrees of the full shape that are worth a sentence.
const MISSED: f64 = 5.0;

/// The sentences with numbers, at most four.
pub fn numbers(a: &Assessed, sentences: &mut Vec<Message>) {
    let d = &a.demand;
    // The hip in the chain of the pose's main ask, or both where they do the same.
    let which = side(a, a.posture.main_hip);
    let [hip, other] = &d.hips_by_side;
    let apart = |a: f64, b: f64| (a - b).abs() >= ALIKE;
    let differ = apart(hip.degrees.typical, other.degrees.typical)
        || apart(hip.share.typical, other.share.typical);
    let hip = if which == "left" { other } else { hip };
    let (degrees, share) = (hip.degrees.typical, hip.share.typical);
    if degrees.abs() >= SEEN || share >= FAR {
        tell(
            sentences,
            "hips",
            "",
            "hip way end degrees",
            &[
                if differ { which } else { "both" },
                pick("fold open", &[degrees > 0.0]),
                pick("near far none", &[share >= NEAR, share >= FAR]),
            ],
            &[degrees.abs()],
        );
    }
    // The low back, and the upper back where it does much of the same.
    let (low, upper) = (&d.lumbar, &d.thoracic);
    let degrees = low.sagittal.degrees.typical;
    let more = upper.sagittal.share.typical;
    let too = more >= UPPER && upper.sagittal.degrees.typical * degrees > 0.0;
    tell(
        sentences,
        "back",
        pick("-rest ", &[degrees.abs() < BACK_SEEN]),
        "way upper share more",
        &[
            pick("rounds arches", &[degrees > 0.0]),
            pick("too none", &[too]),
        ],
        &[low.sagittal.share.typical, more],
    );
    // The spine's turn and sideways bend, or else the head's turn.
    let turn = low.rotation.degrees.typical + upper.rotation.degrees.typical;
    let bend = low.lateral.degrees.typical + upper.lateral.degrees.typical;
    let head = d.cervical.rotation.degrees.typical;
    let (turns, bends) = (turn.abs() >= SEEN, bend.abs() >= SEEN);
    let (what, main) = match (turns, bends) {
        (true, _) => ("turn", turn),
        (_, true) => ("bend", bend),
        _ => ("head", head),
    };
    if turns || bends || head.abs() >= HEAD {
        tell(
            sentences,
            "turns",
            if turns && bends { "-bends" } else { "" },
            "what side bent degrees bend",
            &[what, right_or_left(main > 0.0), right_or_left(bend > 0.0)],
            &[main.abs(), bend.abs()],
        );
    }
    if d.shortfall >= MISSED {
        tell(sentences, "short", "", "degrees", &[], &[d.shortfall]);
    }
}
