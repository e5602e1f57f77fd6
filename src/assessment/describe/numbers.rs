//! What the hips and the back do, in the numbers that the card shows.

use super::{NONE, first, right_or_left, side};
use crate::assessment::Assessed;
use crate::demand::Axis;
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

/// The hip in the chain of the pose's main ask, or both where they do the same.
pub fn hips(a: &Assessed) -> Option<Message> {
    let hips = &a.demand.hips_by_side;
    let which = side(a, a.posture.main_hip);
    let hip = &hips[usize::from(which == "left")];
    let (degrees, share) = (hip.degrees.typical, hip.share.typical);
    if degrees.abs() < SEEN && share < FAR {
        return None;
    }
    let near = |of: fn(&Axis) -> f64| (of(&hips[0]) - of(&hips[1])).abs() < ALIKE;
    let alike = near(|hip| hip.degrees.typical) && near(|hip| hip.share.typical);
    let key = if degrees > 0.0 { "fold" } else { "open" };
    Some(
        Message::of("figure-hips-", key)
            .text("hip", if alike { "both" } else { which })
            .number("degrees", degrees.abs())
            .text(
                "end",
                first(&[(share >= NEAR, "near"), (share >= FAR, "far")]),
            ),
    )
}

/// The low back, and the upper back where it does much of the same.
pub fn back(a: &Assessed) -> Option<Message> {
    let (low, upper) = (&a.demand.lumbar.sagittal, &a.demand.thoracic.sagittal);
    let degrees = low.degrees.typical;
    let too = upper.share.typical >= UPPER && upper.degrees.typical * degrees > 0.0;
    let key = first(&[
        (degrees >= BACK_SEEN, "rounds"),
        (degrees <= -BACK_SEEN, "arches"),
        (true, "rest"),
    ]);
    Some(
        Message::of("figure-back-", key)
            .number("share", low.share.typical)
            .text("upper", if too { "too" } else { NONE })
            .number("more", upper.share.typical),
    )
}

/// The spine's turn and sideways bend, or else the head's turn.
pub fn turns(a: &Assessed) -> Option<Message> {
    let (low, upper) = (&a.demand.lumbar, &a.demand.thoracic);
    let turn = low.rotation.degrees.typical + upper.rotation.degrees.typical;
    let bend = low.lateral.degrees.typical + upper.lateral.degrees.typical;
    let head = a.demand.cervical.rotation.degrees.typical;
    let (turns, bends) = (turn.abs() >= SEEN, bend.abs() >= SEEN);
    let what = first(&[
        (turns && bends, "both"),
        (turns, "turn"),
        (bends, "bend"),
        (head.abs() >= HEAD, "head"),
    ]);
    let main = match what {
        NONE => return None,
        "bend" => bend,
        "head" => head,
        _ => turn,
    };
    Some(
        Message::of("figure-turns", if what == "both" { "-bends" } else { "" })
            .text("what", what)
            .number("degrees", main.abs())
            .text("side", right_or_left(main > 0.0))
            .number("bend", bend.abs())
            .text("bent", right_or_left(bend > 0.0)),
    )
}

/// What of the full shape is not reached.
pub fn missed(a: &Assessed) -> Option<Message> {
    (a.demand.shortfall >= MISSED)
        .then(|| Message::new("figure-short").number("degrees", a.demand.shortfall))
}
