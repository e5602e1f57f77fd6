//! What the hips and the back do, in the numbers that the card shows.

use super::measure::{right_if, side};
use crate::assessment::assessed::Assessed;
use crate::reader::Side;
use crate::words::Message;
use pose_format::{Choice, choices};

/// Degrees below which a joint counts as at rest: it is hardly seen.
const SEEN: f64 = 8.0;
/// The low back is what readers ask about: its rest is narrower.
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

choices! {
    /// How far hips go in their range.
    End { Spare = "none", Far = "far", Near = "near" }
}

choices! {
    /// What the trunk or the head does to a side.
    Turns { Turn = "turn", Bend = "bend", Head = "head" }
}

/// The sentences with numbers, at most four.
pub fn numbers(a: &Assessed) -> impl Iterator<Item = Message> {
    let missed = a.demand.shortfall;
    let short = Message::new("figure-short").number("degrees", missed);
    let short = (missed >= MISSED).then_some(short);
    [hips(a), Some(back(a)), turns(a), short]
        .into_iter()
        .flatten()
}

/// The hip in the chain of the pose's main ask, or both where they do the same.
fn hips(a: &Assessed) -> Option<Message> {
    let which = side(a, a.posture.main_hip);
    let [right, left] = &a.demand.hips_by_side;
    let apart = |a: f64, b: f64| (a - b).abs() >= ALIKE;
    let differ = apart(right.degrees.typical, left.degrees.typical)
        || apart(right.share.typical, left.share.typical);
    let hip = if which == Side::Left { left } else { right };
    let (degrees, share) = (hip.degrees.typical, hip.share.typical);
    if degrees.abs() < SEEN && share < FAR {
        return None;
    }
    let end = if share >= NEAR {
        End::Near
    } else if share >= FAR {
        End::Far
    } else {
        End::Spare
    };
    let said = Message::new("figure-hips")
        .text("hip", if differ { which.word() } else { "both" })
        .text("way", if degrees > 0.0 { "fold" } else { "open" })
        .choice("end", end)
        .number("degrees", degrees.abs());
    Some(said)
}

/// The low back, and the upper back where it does much of the same.
fn back(a: &Assessed) -> Message {
    let (low, upper) = (&a.demand.lumbar.sagittal, &a.demand.thoracic.sagittal);
    let degrees = low.degrees.typical;
    if degrees.abs() < BACK_SEEN {
        return Message::new("figure-back-rest");
    }
    let more = upper.share.typical;
    let too = more >= UPPER && upper.degrees.typical * degrees > 0.0;
    Message::new("figure-back")
        .text("way", if degrees > 0.0 { "rounds" } else { "arches" })
        .text("upper", if too { "too" } else { "none" })
        .number("share", low.share.typical)
        .number("more", more)
}

/// The spine's turn and sideways bend, or else the head's turn.
fn turns(a: &Assessed) -> Option<Message> {
    let (low, upper) = (&a.demand.lumbar, &a.demand.thoracic);
    let turn = low.rotation.degrees.typical + upper.rotation.degrees.typical;
    let bend = low.lateral.degrees.typical + upper.lateral.degrees.typical;
    let head = a.demand.cervical.rotation.degrees.typical;
    let (what, degrees) = match (turn.abs() >= SEEN, bend.abs() >= SEEN) {
        (true, true) => {
            let said = Message::new("figure-turns-bends")
                .number("degrees", turn.abs())
                .choice("side", right_if(turn > 0.0))
                .number("bend", bend.abs())
                .choice("bent", right_if(bend > 0.0));
            return Some(said);
        }
        (true, false) => (Turns::Turn, turn),
        (false, true) => (Turns::Bend, bend),
        (false, false) if head.abs() >= HEAD => (Turns::Head, head),
        (false, false) => return None,
    };
    let said = Message::new("figure-turns")
        .choice("what", what)
        .number("degrees", degrees.abs())
        .choice("side", right_if(degrees > 0.0));
    Some(said)
}
