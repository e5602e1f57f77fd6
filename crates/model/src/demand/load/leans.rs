//! Where the trunk leans on a thigh, or a hand on a leg, a block or a chair.

use super::points::{Part, Points, held_leg, is_on_ground};
use crate::Within;
use crate::body::{Ask, Skeleton, Vector};
use pose_format::{Pose, Reach, Support};

/// The trunk lies on a thigh when the spine is this near to the bone, in parts of stature, and begins to touch it
/// at the second: 29 cm, as in the drawn child's pose, and 34, where a seated fold's belly meets the thighs.
const ON_THIGH: (f64, f64) = (0.17, 0.20);
/// What a hand carries that bears weight, and one that only rests where it is, in body weights (chosen: people are
/// told to rest the hand lightly in a triangle, and a fifth of the weight is a firm push).
const HAND: (f64, f64) = (0.3, 0.2);
/// A knee lies on an upper arm at this distance of its middle, and begins to at the second, in parts of stature.
const ON_ARM: (f64, f64) = (0.15, 0.35);
/// A leg and half a pelvis, in body weights (de_leva_1996).
const LEG: f64 = 0.25;
/// A hand that stays this far from what it reaches for carries nothing, in parts of stature: 25 cm.
const HIGHER: f64 = 0.15;
/// A lever shorter than this does not help, in parts of stature.
const SHORT: f64 = 0.04;
/// Arms of the muscles behind and at the flanks, relative to each other.
const FLANK: f64 = 0.6;

/// A place that carries part of the trunk.
pub struct Lean {
    /// Where it is.
    pub at: Vector,
    /// The level of the spine that it carries.
    pub level: usize,
    /// What it carries, body weights, upward; a knee on an arm presses down.
    pub force: f64,
    /// The arm that it goes through: 0 lead, 1 trail.
    pub arm: Option<usize>,
}

/// Every place that can carry, with the force that eases the muscles at L5–S1 most, as far as the place can.
pub fn leans(
    pose: &Pose,
    ask: &Ask,
    s: &Skeleton,
    points: &Points,
    mut moment: Vector,
) -> Vec<Lean> {
    let joint = s.spine[0];
    let axes = [
        (joint.turned.y, 1.0),
        (joint.turned.x, FLANK),
        (joint.turned.z, FLANK),
    ];
    let mut leans = vec![];
    for (at, level, most, arm) in places(pose, ask, s, points) {
        let lever = (at - joint.at).cross(Vector::new(0.0, 0.0, 1.0));
        let (mut with, mut square) = (0.0, SHORT * SHORT);
        for (axis, weight) in axes {
            let lever = lever.dot(axis) * weight;
            with -= moment.dot(axis) * weight * lever;
            square += lever * lever;
        }
        // A knee gives its arm the whole leg.
        let force = if most < 0.0 {
            most
        } else {
            (with / square).within(0.0, most)
        };
        moment = moment + lever * force;
        leans.push(Lean {
            at,
            level,
            force,
            arm,
        });
    }
    leans
}

/// Where the trunk can lean, the level it carries, the most it can carry, and the arm it goes through.
fn places(
    pose: &Pose,
    ask: &Ask,
    s: &Skeleton,
    points: &Points,
) -> Vec<(Vector, usize, f64, Option<usize>)> {
    let mut places = vec![];
    for (which, leg) in s.legs.iter().enumerate() {
        // A knee on an arm that bears weight gives its leg, and half the pelvis, to that arm.
        for (side, arm) in s.arms.iter().enumerate() {
            let upper = arm.elbow - arm.shoulder.at;
            let along =
                ((leg.knee.at - arm.shoulder.at).dot(upper) / upper.dot(upper)).within(0.0, 1.0);
            let distance = (arm.shoulder.at + upper * along - leg.knee.at).length();
            let touches = ((ON_ARM.1 - distance) / (ON_ARM.1 - ON_ARM.0)).within(0.0, 1.0)
                * (1.0 - points.stands[which]);
            if touches > 0.0 && is_on_ground(ask, s, side) {
                places.push((leg.knee.at, 17, -touches * LEG, Some(side)));
            }
        }
        let thigh = leg.knee.at - leg.hip.at;
        // Only a level thigh below the trunk can carry it, of a leg that stands or lies on something.
        let level = 1.0 - (thigh.z * thigh.z) / thigh.dot(thigh);
        let mut near = (ON_THIGH.1, Vector::default(), 0);
        for (i, vertebra) in s.spine.iter().enumerate().take(17).skip(8) {
            let along = ((vertebra.at - leg.hip.at).dot(thigh) / thigh.dot(thigh)).within(0.2, 1.0);
            let under = leg.hip.at + thigh * along;
            let distance = (vertebra.at - under).length();
            if distance < near.0 && under.z < vertebra.at.z {
                near = (distance, vertebra.at, i);
            }
        }
        let touches = ((ON_THIGH.1 - near.0) / (ON_THIGH.1 - ON_THIGH.0)).min(1.0);
        if touches > 0.0 {
            places.push((near.1, near.2, touches * level * points.stands[which], None));
        }
    }
    let rests = |side: usize| {
        !ask.arms[side].bears
            && matches!(
                ask.arms[side].reach,
                Reach::Floor
                    | Reach::Shin
                    | Reach::Knee
                    | Reach::Thigh
                    | Reach::Foot
                    | Reach::OtherShin
                    | Reach::OtherKnee
                    | Reach::OtherFoot
            )
    };
    for (side, arm) in s.arms.iter().enumerate() {
        let asked = &ask.arms[side];
        if !(rests(side) || asked.bears) {
            continue;
        }
        // An arm pushes along itself: only one that stands carries. Where a hand stops short something higher is found,
        // but not for long.
        let down = arm.shoulder.at - arm.wrist;
        let meets = (1.0 - arm.gap / HIGHER).max(0.0);
        let (stands, most) = if asked.bears {
            (1.0, HAND.0)
        } else {
            // Two hands that rest share what one would carry. A forearm along a leg carries a little, too.
            let both = rests(0) && rests(1);
            let least = if asked.reach == Reach::Floor {
                0.0
            } else {
                0.3
            };
            let stands = down.z / down.length().max(1e-9);
            (stands.max(least), if both { 0.5 * HAND.1 } else { HAND.1 })
        };
        // What the ground gives to a hand is settled by balance, unless feet or shins can shift under the weight.
        let shifts = matches!(
            pose.support,
            Support::Standing | Support::StandingOneLeg | Support::AllFours | Support::Kneeling
        );
        let has: f64 = points
            .list
            .iter()
            .filter(|point| point.part == Part::Hand(side))
            .map(|point| if shifts { point.force.z } else { 1.0 })
            .sum();
        // A leg in the air carries no hand.
        let on = held_leg(asked.reach, side).map_or(1.0, |leg| points.stands[leg]);
        places.push((
            arm.wrist,
            17,
            (most - has).max(0.0) * stands * meets * on,
            Some(side),
        ));
    }
    places
}
