//! Where the hands are, and how far they stop from what they reach for.

use super::{SKY, between, cosine, dot, pick, side, told};
use crate::assessment::Assessed;
use crate::words::Message;
use pose_format::{Choice, Reach, Support};

/// Centimetres of the body that is drawn (`stature` of `data/body.toml`).
const STATURE_CM: f64 = 170.0;
/// From this many centimetres on a hand is said to stop short: below it, the drawing shows a touch.
const SHORT_CM: f64 = 3.0;
/// Heights of wrist and elbow on the floor, in parts of stature: their flesh and the centimetres of a touch.
const TOUCHES: f64 = 0.031;
/// A hand nearer to its shoulder, in parts of stature, has a bent elbow, whatever it does.
const NEARBY: f64 = 0.25;
/// Cosine of an elbow that is bent: by 45°.
const BENT: f64 = 0.707;
/// Sine of an arm that points up: 60°.
const UP: f64 = 0.87;
/// Parts of the arm's direction: mostly overhead, mostly to the side, somewhat to the side.
const OVER: f64 = 0.7;
const ASIDE: f64 = 0.6;
const AWAY: f64 = 0.35;
/// The same to the front or back; for a hand near the shoulder a little to the front is enough.
const FRONT: f64 = 0.5;
const NEAR_FRONT: f64 = 0.2;

/// Both hands, or each.
pub fn hands(a: &Assessed) -> Message {
    let both = hand(a, 0, 2.0);
    if both == hand(a, 1, 2.0) {
        return Message::new("figure-hands").message("place", both);
    }
    let each = Message::new("figure-each-hand").message(side(a, 0), hand(a, 0, 1.0));
    each.message(side(a, 1), hand(a, 1, 1.0))
}

/// Where one hand is; `count` hands are told together.
fn hand(a: &Assessed, index: usize, count: f64) -> Message {
    let s = &a.skeleton;
    let arm = &s.arms[index];
    let asked = [&a.pose.arm, a.pose.other_arm()][index];
    let chest = &s.chest().turned;
    let reach = between(&arm.shoulder.at, &arm.wrist);
    let way = reach.direction_or(SKY);
    let (front, over) = (dot(&way, &chest.x), dot(&way, &chest.z));
    // No hand goes far across: either way is out to its own side.
    let aside = dot(&way, &chest.y).abs();
    let near = reach.length() < NEARBY;
    let upper = between(&arm.shoulder.at, &arm.elbow);
    let bent = cosine(&upper, &between(&arm.elbow, &arm.wrist)) < BENT;
    // Lying on the back everything is near the floor: there the direction tells more.
    let down = arm.wrist.z < TOUCHES && a.pose.support != Support::Supine;
    let (free, floor) = (asked.reach == Reach::Free, asked.reach == Reach::Floor);
    let place = pick(
        "elbows bent support reach floor up front face over side front behind away down",
        &[
            down && arm.elbow.z < TOUCHES,
            down && bent && (free || floor),
            floor && asked.raised > 0.0,
            !free,
            down,
            way.z > UP && chest.z.z < UP,
            near && front > NEAR_FRONT,
            near && front > -FRONT && over > 0.0,
            over > OVER,
            aside > ASIDE,
            front > FRONT,
            front < -FRONT,
            aside > AWAY,
        ],
    );
    let place = if place == "reach" {
        asked.reach.word()
    } else {
        place
    };
    let gap = arm.gap * STATURE_CM;
    let short = gap >= SHORT_CM;
    told(
        "at-",
        place,
        "gap hands cm",
        &[pick("short none", &[short])],
        &[count, if short { gap } else { 0.0 }],
    )
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::Catalog;

    #[test]
    fn the_centimetres_said_are_those_of_the_body_that_is_drawn() {
        let stature = Catalog::ours().knowledge().body.stature;
        assert_eq!(STATURE_CM, stature * 100.0);
    }
}
