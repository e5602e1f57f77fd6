//! From what a pose asks to the posture of one body.
//!
//! [`Ask`] is the pose at a reader's depth, [`Body`] one body's ranges, [`Posture`] the answer.
//! Degrees throughout: flexion +, extension -; toward the lead side + for bend and rotation.

mod ask;
mod chains;
mod hips;
mod person;
mod posture;
mod resistance;
mod samples;
mod sharing;
mod skeleton;
mod solve;

pub use ask::{ArmAsk, Ask, Fold, LegAsk, MainAsk, Turn};
pub use person::{Body, RegionRange};
pub use posture::{Chain, Hip, Posture, RegionAngles};
pub use samples::{SAMPLES, Sample, samples};
pub use skeleton::{
    Arm, Ball, Frame, Leg, On, Place, Rotation, Skeleton, Vector, ball, balls, blend,
    centre_of_mass, leg_masses, rest_alike, sin_cos, skeleton, upper_body,
};
pub use solve::solve;
