//! Where the hands are, and how far they stop from what they reach for.

use super::measure::{SKY, between, cosine, dot, side};
use crate::assessment::assessed::Assessed;
use crate::body::Arm;
use crate::words::Message;
use pose_format::{Choice, Reach, Support, choices};

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

choices! {
    /// Where a hand is that goes to no part of the body.
    Place {
        Down = "down", Away = "away", Side = "side", Front = "front", Behind = "behind", Over = "over",
        Up = "up", Face = "face", Floor = "floor", Bent = "bent", Elbows = "elbows", Support = "support",
    }
}

/// Where a hand is.
#[derive(Clone, Copy, PartialEq)]
enum At {
    /// At the part of the body that it goes to.
    Body(Reach),
    /// Somewhere else.
    Elsewhere(Place),
}

impl At {
    fn word(self) -> &'static str {
        match self {
            Self::Body(reach) => reach.word(),
            Self::Elsewhere(place) => place.word(),
        }
    }
}

/// A hand.
#[derive(Clone, Copy, PartialEq)]
struct Hand {
    at: At,
    /// Centimetres by which it stops short of what it goes to; 0 where it touches.
    short: f64,
}

/// Both hands, or each.
pub fn hands(a: &Assessed) -> Message {
    let [lead, trail] = &a.skeleton.arms;
    let lead = hand(a, lead, &a.pose.arm);
    let trail = hand(a, trail, a.pose.other_arm());
    if lead == trail {
        return Message::new("figure-hands").message("place", said(lead, 2.0));
    }
    Message::new("figure-each-hand")
        .message(side(a, 0).word(), said(lead, 1.0))
        .message(side(a, 1).word(), said(trail, 1.0))
}

/// Where this many hands are.
fn said(hand: Hand, hands: f64) -> Message {
    Message::of("figure-at-", hand.at.word())
        .text("gap", if hand.short > 0.0 { "short" } else { "none" })
        .number("hands", hands)
        .number("cm", hand.short)
}

fn hand(a: &Assessed, arm: &Arm, asked: &pose_format::Arm) -> Hand {
    let at = match asked.reach {
        Reach::Free | Reach::Floor => At::Elsewhere(place(a, arm, asked)),
        reach => At::Body(reach),
    };
    let gap = (arm.gap * STATURE_CM).round_ties_even();
    let short = if gap >= SHORT_CM { gap } else { 0.0 };
    Hand { at, short }
}

/// Where a hand is that is free or goes to the floor.
fn place(a: &Assessed, arm: &Arm, asked: &pose_format::Arm) -> Place {
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
    let floor = asked.reach == Reach::Floor;
    if down && arm.elbow.z < TOUCHES {
        Place::Elbows
    } else if down && bent {
        Place::Bent
    } else if floor && asked.raised > 0.0 {
        Place::Support
    } else if floor || down {
        Place::Floor
    } else if way.z > UP && chest.z.z < UP {
        Place::Up
    } else if near && front > NEAR_FRONT {
        Place::Front
    } else if near && front > -FRONT && over > 0.0 {
        Place::Face
    } else if over > OVER {
        Place::Over
    } else if aside > ASIDE {
        Place::Side
    } else if front > FRONT {
        Place::Front
    } else if front < -FRONT {
        Place::Behind
    } else if aside > AWAY {
        Place::Away
    } else {
        Place::Down
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalog;
    use crate::words::Words;

    #[test]
    fn the_centimetres_said_are_those_of_the_body_that_is_drawn() {
        let stature = Catalog::ours().knowledge().body.stature;
        assert_eq!(STATURE_CM, stature * 100.0);
    }

    #[test]
    fn every_place_of_a_hand_has_its_words() {
        let body = Reach::WORDS.iter().filter(|reach| **reach != "free");
        for word in body.chain(Place::WORDS) {
            let key = ["figure-at-", word].concat();
            assert!(Words::english().has(&key), "{key}");
        }
    }
}
