//! The body cut across the trunk: what its muscles have to hold, in body weights.

use super::leans::leans;
use super::points::{Part, Points};
use crate::Within;
use crate::body::{Ask, Skeleton, Vector};
use pose_format::{BodyTable, Pose};

/// The levels of the spine at which the trunk is cut. The long muscles in front and behind run over all of them, so
/// they have to hold the largest moment of any.
const CUTS: [usize; 5] = [0, 2, 5, 8, 11];

/// The cut under the chest.
const CHEST: usize = 8;

/// What is held at L5–S1, in body weights.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held {
    /// The weight above, along the spine.
    pub weight: f64,
    /// Muscles in front.
    pub front: f64,
    /// Muscles behind.
    pub back: f64,
    /// Muscles at the flanks.
    pub aside: f64,
    /// What the hands carry by leaning on legs or on what stands beside them.
    pub hands: f64,
}

/// Cuts the trunk. `shape` is the moment with which the bent or arched low back resists, bent +, and `brace` the
/// moment that muscles on both sides hold against each other, both in body weights times centimetres.
pub fn held(
    body: &BodyTable,
    pose: &Pose,
    ask: &Ask,
    s: &Skeleton,
    points: &Points,
    shape: f64,
    brace: f64,
    active: f64,
    aside: f64,
    strong: bool,
) -> Held {
    let up = Vector::new(0.0, 0.0, 1.0);
    let joint = s.spine[0];
    let above = |cut: usize| {
        let joint = s.spine[cut].at;
        let (mut force, mut moment) = (Vector::default(), Vector::default());
        for point in &points.list {
            if point.level.is_some_and(|level| level >= cut) {
                let by = point.force - up * point.mass;
                // The broad muscles of the shoulder carry what a hand carries to the whole chest.
                let at = match point.part {
                    Part::Hand(side) if cut > 0 => s.arms[side].shoulder.at,
                    _ => point.at,
                };
                force = force + by;
                moment = moment + (at - joint).cross(by);
            }
        }
        (force, moment)
    };
    let moment = above(0).1;
    let weight: f64 = points
        .list
        .iter()
        .filter(|point| point.level.is_some())
        .map(|point| point.mass)
        .sum();
    let moment = above(0).1;
    let weight: f64 = points
        .list
        .iter()
        .filter(|point| point.level.is_some())
        .map(|point| point.mass)
        .sum();
    // Who works holds the shape too; else what carries the trunk leaves the shape to the spine's own resistance.
    let shape = if active > 0.0 {
        shape
    } else {
        shape * (1.0 - points.lies)
    };
    let leans = leans(pose, ask, s, points, moment);
    let pressed: f64 = leans.iter().map(|lean| (-lean.force).max(0.0)).sum();
    let leant: f64 = leans
        .iter()
        .filter(|lean| lean.arm.is_none())
        .map(|lean| lean.force)
        .sum();
    // Thighs that carry the trunk carry it along its length.
    let free = 1.0 - (leant / weight).min(1.0);
    let shape = shape * free;
    // Moments are in parts of stature, arms in centimetres. What rests on a bolster needs no muscle twice: its weight
    // is gone, and so is part of the lever.
    let kept = 1.0 - ask.rested;
    let cm = 100.0 * body.stature * kept * kept;
    let mut held = Held::default();
    let (mut front, mut back, mut curled): (f64, f64, f64) = (0.0, 0.0, 0.0);
    for cut in CUTS {
        let joint = s.spine[cut];
        let (mut force, mut moment) = above(cut);
        for lean in leans.iter().filter(|lean| lean.level >= cut) {
            let by = up * lean.force;
            force = force + by;
            let at = match lean.arm {
                Some(side) if cut > 0 && lean.force < 0.0 => s.arms[side].shoulder.at,
                _ => lean.at,
            };
            moment = moment + (at - joint.at).cross(by);
        }
        let bend = moment.dot(joint.turned.y) * cm * if cut > 0 { free } else { 1.0 };
        (front, back) = (front.max(-bend), back.max(bend));
        if cut == CHEST {
            curled = -bend;
        }
        if cut == 0 {
            held.weight = force.dot(joint.turned.z).abs() * kept;
            // Side bend and turn are held by the flanks.
            let turn = moment.dot(joint.turned.x).abs() + moment.dot(joint.turned.z).abs();
            held.aside = (turn * cm).max(aside * kept * (1.0 - points.lies)) / body.flank_arm;
            // A shape is held against the spine's own resistance: where the weight does not make it, muscles do; and
            // what resists presses on the spine as they do.
            let resists = shape * kept;
            if shape > 0.0 {
                // Without work the weight, the hands or the hamstrings bend the back, not the belly.
                let made = if active > 0.0 { resists - bend } else { 0.0 };
                (front, back) = (front.max(made), back.max(resists));
            } else {
                (front, back) = (front.max(-resists), back.max(bend - resists));
            }
        }
    }
    let brace = brace.max(10.0 * pressed) * kept * (1.0 - points.lies);
    // A belly that works braces the whole trunk, at once and more than its moment needs.
    let braced = if strong {
        2.2 * curled.within(0.0, 2.2)
    } else {
        0.6 * front.min(3.0)
    };
    let (front, back) = (front.max(braced) + active * back, back.max(braced));
    // Who lies and works at nothing holds nothing.
    let rests = if active > 0.0 {
        1.0
    } else {
        1.0 - points.lies * points.lies
    };
    held.aside *= rests;
    let (front, back) = (front * rests, back * rests);
    let brace = brace.max(10.0 * pressed) * kept * (1.0 - points.lies);
    // A belly that works braces the whole trunk, at once and more than its moment needs.
    let braced = (if active > 0.0 {
        1.7
    } else {
        0.6 * (1.0 - points.lies)
    }) * front.min(3.0);
    let (front, back) = (
        front.max(braced) + active * back,
        back.max(braced) + active * front,
    );
    held.front = front.max(brace) / body.flexor_arm;
    held.back = back.max(brace) / body.extensor_arm;
    let by_hand = leans.iter().filter(|lean| lean.arm.is_some());
    held.hands = by_hand.map(|lean| lean.force.max(0.0)).sum();
    held
}

/// The moment in which muscles hold the lifted legs at the hips, in body weights times centimetres.
pub fn lifted(body: &BodyTable, s: &Skeleton, points: &Points) -> f64 {
    let mut sum = 0.0;
    for (side, leg) in s.legs.iter().enumerate() {
        let mut moment = Vector::default();
        for point in &points.list {
            if point.part == Part::Leg(side) {
                let weight = Vector::new(0.0, 0.0, point.own - point.mass);
                moment = moment + (point.at - leg.hip.at).cross(weight);
            }
        }
        // A leg that stands on something is a strut.
        sum += moment.dot(s.pelvis.turned.y).max(0.0) * (1.0 - points.stands[side]);
    }
    sum * 100.0 * body.stature
}
