//! Load at L5–S1 by the static equilibrium of the drawn body, relative to relaxed standing.
//!
//! First version: one equivalent extensor or flexor muscle, hands and props as one upward force, a
//! fitted offset for co-contraction, measured values for lying. It is not disc pressure.

use super::bands::Band;
use crate::body::{Ask, Skeleton, centre_of_mass, upper_body};
use pose_format::{BodyTable, Knowledge, Listed, Pose, Support};

/// How far published loads of one posture lie apart (wilke_1999, sato_1999): about a quarter each way.
const BETWEEN_STUDIES: f64 = 0.25;

/// The load band. Its width is the spread between studies, not of bodies.
pub fn load(knowledge: &Knowledge, pose: &Pose, ask: &Ask, skeleton: &Skeleton) -> Band {
    let body = &knowledge.body;
    let typical = relative(body, standing(body), pose, ask, skeleton);
    Band {
        low: typical * (1.0 - BETWEEN_STUDIES),
        typical,
        high: typical * (1.0 + BETWEEN_STUDIES),
    }
}

/// The load of a body in a pose, where `standing` is the compression that counts as 1. They are apart so
/// that a body that holds a weight can be laid beside its own standing without one.
pub fn relative(body: &BodyTable, standing: f64, pose: &Pose, ask: &Ask, s: &Skeleton) -> f64 {
    match pose.support {
        Support::Supine if lies(s, 14) => body.lying,
        Support::Prone if lies(s, 14) => body.lying,
        Support::SideLying if lies(s, 14) => body.lying_side,
        Support::Prone if ask.arms.iter().all(|arm| arm.bears) => body.propped,
        _ => {
            let compression = compression(body, ask, s) / standing;
            body.offset + (1.0 - body.offset) * compression
        }
    }
}

/// Whether the chest lies on the floor.
fn lies(s: &Skeleton, level: usize) -> bool {
    s.spine[level].at.z < 0.08
}

/// Compression in relaxed standing, in body weights: the weight above, its lever taken as nothing.
pub fn standing(body: &BodyTable) -> f64 {
    let arms = body.upper_arm_mass.mass + body.forearm_mass.mass + body.hand_mass.mass;
    body.head_mass.mass + body.thorax_mass.mass + body.abdomen_mass.mass + 2.0 * arms
}

/// Compression along the lowest lumbar vertebra, in body weights.
fn compression(body: &BodyTable, ask: &Ask, s: &Skeleton) -> f64 {
    let joint = s.spine[0];
    let mut force = 0.0;
    let mut moment = 0.0;
    for (mass, at) in upper_body(s, body) {
        force += mass;
        moment += mass * (at.x - joint.at.x);
    }
    force *= 1.0 - ask.rested;
    moment *= 1.0 - ask.rested;
    for (weight, x) in supports(body, ask, s) {
        force -= weight;
        moment -= weight * (x - joint.at.x);
    }
    // The muscle on the side away from the moment balances it at its lever arm.
    let arm = if moment * joint.turned.x.x >= 0.0 {
        body.extensor_arm
    } else {
        body.flexor_arm
    } / 100.0
        / body.stature;
    let muscle = moment.abs() / arm;
    (force.abs() * joint.turned.z.z.abs() + muscle).max(0.1)
}

/// Upward forces on the upper body, in body weights, each with its place: hands that bear weight
/// (from the balance of the whole body over hands and legs), the head or shoulders of an inversion.
fn supports(body: &BodyTable, ask: &Ask, s: &Skeleton) -> Vec<(f64, f64)> {
    let mass = centre_of_mass(s, body);
    let hands: Vec<f64> = (0..2)
        .filter(|i| ask.arms[*i].bears)
        .map(|i| s.arms[i].wrist.x)
        .listed();
    let above: f64 = if hands.is_empty() {
        let upside_down =
            s.head.at.z < s.pelvis.at.z && (s.crown.z < 0.03 || s.spine[17].at.z < 0.08);
        if !upside_down {
            return vec![];
        }
        if s.crown.z < 0.03 {
            s.crown.x
        } else {
            s.spine[16].at.x
        }
    } else {
        hands.iter().sum::<f64>() / hands.len() as f64
    };
    let below = lowest_of_legs(s);
    let span = above - below;
    let part = if span.abs() < 0.05 {
        1.0
    } else {
        ((mass.x - below) / span).clamp(0.0, 1.0)
    };
    vec![(part, above)]
}

/// Where the legs or the pelvis press on the floor: the lowest of feet, knees and pelvis.
fn lowest_of_legs(s: &Skeleton) -> f64 {
    let mut points = vec![s.pelvis.at];
    for leg in &s.legs {
        points.extend([leg.ankle.at, leg.toes, leg.knee.at]);
    }
    let low = points.iter().map(|p| p.z).fold(f64::INFINITY, f64::min);
    let resting: Vec<f64> = points
        .iter()
        .filter(|p| p.z < low + 0.04)
        .map(|p| p.x)
        .listed();
    resting.iter().sum::<f64>() / resting.len() as f64
}
