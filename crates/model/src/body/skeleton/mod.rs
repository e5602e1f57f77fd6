//! Forward kinematics: a posture as points and directions in space, resting on the floor.
//!
//! Lengths are parts of stature. x forward, y to the left, z up; the lead side is the right one
//! (a left-led pose is mirrored where it is shown).

mod arms;
mod blend;
mod bones;
mod build;
mod folded;
mod landmark;
mod legs_on_floor;
mod masses;
mod place;
mod settle;
mod swing;
mod vector;

pub use blend::{balls, blend, rest_alike};
pub use bones::{Arm, Frame, Leg, Skeleton};
pub use landmark::{Ball, ball};
pub use masses::{centre_of_mass, leg_masses, upper_body};
pub use place::{On, Place};
pub use vector::{Rotation, Vector, sin_cos};

use super::{Ask, Posture};
use pose_format::{Anchor, BodyTable, Ranges};

/// The body in the pose: built from the pelvis outward, turned and lowered until it rests as the
/// anchor says, its hands then led to what they reach for.
pub fn skeleton(
    posture: &Posture,
    ask: &Ask,
    anchor: &Anchor,
    body: &BodyTable,
    ranges: &Ranges,
) -> Skeleton {
    let mut skeleton = build::build(posture, ask, body, ranges);
    settle::settle(&mut skeleton, anchor, &posture.hips, body);
    folded::lay_feet(&mut skeleton, ask, body);
    arms::reach(&mut skeleton, ask, body);
    skeleton
}
