//! The body cut at L5–S1: what its muscles have to hold, in body weights.

use super::contacts::{Contacts, Part, is_on_ground};
use crate::Within;
use crate::body::{Ask, Leg, Skeleton, Vector, leg_masses, upper_body};
use pose_format::{BodyTable, Reach};

/// The trunk lies on a thigh when the spine is this near to the bone, in parts of stature, and begins to touch it
/// at the second: 29 cm, as in the drawn child's pose, and 34, where a seated fold's belly meets the thighs.
const ON_THIGH: (f64, f64) = (0.17, 0.20);

/// Compression along the lowest lumbar vertebra.
pub fn compression(body: &BodyTable, ask: &Ask, s: &Skeleton, contacts: &Contacts) -> f64 {
    let joint = s.spine[0];
    let up = Vector::new(0.0, 0.0, 1.0);
    let (mut force, mut moment) = (Vector::default(), Vector::default());
    let mut add = |at: Vector, by: Vector| {
        force = force + by;
        moment = moment + (at - joint.at).cross(by);
    };
    let mut above = 0.0;
    for (mass, at) in upper_body(s, body) {
        let carried = mass * (1.0 - ask.rested);
        above += carried;
        add(at, up * -carried);
    }
    for contact in contacts
        .list
        .iter()
        .filter(|contact| contact.part != Part::Below)
    {
        add(contact.at, contact.force * (1.0 - ask.rested));
    }
    // Where the trunk or the arms lean on the legs, the legs carry what the back then need not.
    for (at, how_much) in leans(ask, s) {
        let axis = joint.turned.y;
        let lever = (at - joint.at).cross(up).dot(axis);
        let needed = -moment.dot(axis) / lever;
        if lever.abs() > 0.03 && needed > 0.0 {
            let by = up * (needed.min(above) * how_much);
            force = force + by;
            moment = moment + (at - joint.at).cross(by);
        }
    }
    let bend = moment.dot(joint.turned.y);
    let arm = if bend > 0.0 {
        body.extensor_arm
    } else {
        body.flexor_arm
    };
    // Side bend and turn are held by the muscles of the flanks, which run as far out as those in front.
    let aside = moment.dot(joint.turned.x).abs() + moment.dot(joint.turned.z).abs();
    let muscles = bend.abs() / arm + aside / body.flexor_arm;
    // Moments are in parts of stature, arms in centimetres.
    force.dot(joint.turned.z).abs() + muscles * 100.0 * body.stature
}

/// What the trunk of a lying body has to hold for legs that muscles lift. If one leg rests it steadies the pelvis for
/// the other; a leg held by a hand, a strap or a wall asks nothing.
pub fn legs_held(body: &BodyTable, ask: &Ask, s: &Skeleton) -> f64 {
    if s.legs.iter().any(rests) {
        return 0.0;
    }
    let mut moment = Vector::default();
    for (side, leg) in s.legs.iter().enumerate() {
        let by_hand = (0..2).any(|hand| held_leg(ask.arms[hand].reach, hand) == Some(side));
        if ask.legs[side].held || by_hand {
            continue;
        }
        for (mass, at) in leg_masses(leg, body) {
            moment = moment + (at - leg.hip.at).cross(Vector::new(0.0, 0.0, -mass));
        }
    }
    moment.length() / body.flexor_arm * 100.0 * body.stature
}

/// Where the trunk leans on a thigh or a hand on a leg, and the part of the needed force that each can carry, 0 to 1.
fn leans(ask: &Ask, s: &Skeleton) -> Vec<(Vector, f64)> {
    let mut leans = vec![];
    for leg in &s.legs {
        let thigh = leg.knee.at - leg.hip.at;
        // Only a level thigh below the trunk can carry it.
        let level = 1.0 - (thigh.z * thigh.z) / thigh.dot(thigh);
        let mut near = (ON_THIGH.1, Vector::default());
        for level in &s.spine[8..17] {
            let along = ((level.at - leg.hip.at).dot(thigh) / thigh.dot(thigh)).within(0.2, 1.0);
            let under = leg.hip.at + thigh * along;
            let distance = (level.at - under).length();
            if distance < near.0 && under.z < level.at.z {
                near = (distance, level.at);
            }
        }
        let touches = ((ON_THIGH.1 - near.0) / (ON_THIGH.1 - ON_THIGH.0)).min(1.0);
        if touches > 0.0 {
            leans.push((near.1, touches * level));
        }
    }
    for side in 0..2 {
        if ask.arms[side].bears && !is_on_ground(ask, s, side) {
            leans.push((s.arms[side].wrist, 1.0));
        }
    }
    leans
}

/// Whether a leg lies or stands on the ground: its lower end is as near as the thickness of a leg.
fn rests(leg: &Leg) -> bool {
    leg.knee.at.z.min(leg.ankle.at.z) < 0.09
}

/// What the trunk has to hold when head and shoulders are curled off the ground. The muscle in front runs the whole
/// length of the trunk, so what it needs at the lowest lifted vertebra it needs at L5–S1 too.
pub fn curl_held(body: &BodyTable, s: &Skeleton) -> f64 {
    const HEAD_RESTS: f64 = 0.09;
    const BACK_RESTS: f64 = 0.06;
    const LUMBAR: usize = 5;
    const THORAX: usize = 12;
    let chest = &s.spine[LUMBAR..=LUMBAR + THORAX];
    if s.head.at.z < HEAD_RESTS {
        return 0.0;
    }
    let resting = chest.iter().rposition(|level| level.at.z < BACK_RESTS);
    let lowest = resting.unwrap_or(0);
    let (pivot, top) = (chest[lowest].at, s.chest().at);
    let part = (THORAX - lowest) as f64 / THORAX as f64;
    let ahead = |at: Vector| (at.x - pivot.x).abs();
    let moment = body.head_mass.mass * ahead(s.head.at)
        + body.thorax_mass.mass * part * ahead(pivot.toward(top, 0.5));
    moment / body.flexor_arm * 100.0 * body.stature
}

/// The leg that a hand holds.
fn held_leg(reach: Reach, hand: usize) -> Option<usize> {
    match reach {
        Reach::Foot | Reach::Shin | Reach::Knee | Reach::Thigh => Some(hand),
        Reach::OtherFoot | Reach::OtherShin | Reach::OtherKnee => Some(1 - hand),
        _ => None,
    }
}
