//! Where the hands are, and how far they stop from what they reach for.

use super::{NONE, SKY, between, cosine, dot, first, nth, side, tell};
use crate::assessment::Assessed;
use crate::body::Arm;
use crate::words::Message;
use pose_format::{Choice, Reach, Support};

/// Centimetres of the body that is drawn (`stature` of `data/body.toml`).
const STATURE_CM: f64 = 170.0;
/// From this many centimetres on a hand is said to stop short: below it, the drawing shows a touch.
const SHORT_CM: f64 = 3.0;
/// Heights of wrist and elbow on the floor, in parts of stature: their flesh and the centimetres of a touch.
const TOUCHES: f64 = 0.03125;
/// A hand nearer to its shoulder, in parts of stature, has a bent elbow, whatever it does.
const NEARBY: f64 = 0.25;
/// Cosine of an elbow that is bent: by 45°.
const BENT: f64 = 0.703125;
/// Sine of an arm that points up: 61°.
const UP: f64 = 0.875;
/// Parts of the arm's direction: mostly overhead, mostly to the side, somewhat to the side.
const OVER: f64 = 0.6875;
const ASIDE: f64 = 0.625;
const AWAY: f64 = 0.375;
/// The same to the front or back; for a hand near the shoulder a little to the front is enough.
const FRONT: f64 = 0.5;
const NEAR_FRONT: f64 = 0.1875;

/// Both hands, or each.
pub fn hands(a: &Assessed, sentences: &mut Vec<Message>) {
    let [lead, trail] = &a.skeleton.arms;
    let lead = hand(a, lead, &a.pose.arm);
    let trail = hand(a, trail, a.pose.other_arm());
    let alike = lead == trail;
    let mut hands = vec![];
    for (place, cm) in [lead, trail] {
        tell(
            &mut hands,
            "at-",
            place,
            "gap hands cm",
            &[if cm > 0.0 { "short" } else { NONE }],
            &[if alike { 2.0 } else { 1.0 }, cm],
        );
    }
    let [lead, trail] = [side(a, 0), side(a, 1)];
    let mut message = Message::new(if alike {
        "figure-hands"
    } else {
        "figure-each-hand"
    });
    for (name, hand) in [if alike { "place" } else { lead }, trail]
        .into_iter()
        .zip(hands)
    {
        message = message.message(name, hand);
    }
    sentences.push(message);
}

/// Where one hand is, and the centimetres by which it stops short.
fn hand(a: &Assessed, arm: &Arm, asked: &pose_format::Arm) -> (&'static str, f64) {
    let chest = &a.skeleton.chest().turned;
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
    let place = first(&[
        !free && !floor,
        down && arm.elbow.z < TOUCHES,
        down && bent,
        floor && asked.raised > 0.0,
        floor || down,
        way.z > UP && chest.z.z < UP,
        near && front > NEAR_FRONT,
        near && front > -FRONT && over > 0.0,
        over > OVER,
        aside > ASIDE,
        front > FRONT,
        front < -FRONT,
        aside > AWAY,
    ]);
    let place = if place == 0 {
        asked.reach.word()
    } else {
        nth(
            "reach elbows bent support floor up front face over side front behind away down",
            place,
        )
    };
    let cm = (arm.gap * STATURE_CM).round_ties_even();
    (place, if cm >= SHORT_CM { cm } else { 0.0 })
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
