//! Places on the body that touch things: a ball of flesh around a bone.

use super::{Skeleton, Vector};
use pose_format::{BodyTable, Landmark};

/// A ball: its middle and its radius, in parts of stature.
#[derive(Clone, Copy, Debug)]
pub struct Ball {
    /// Middle.
    pub at: Vector,
    /// Radius.
    pub radius: f64,
}

impl Ball {
    /// The height of its lowest point.
    pub fn bottom(&self) -> f64 {
        self.at.z - self.radius
    }
}

/// The flesh at a landmark. Radii are read off the drawn body.
pub fn ball(skeleton: &Skeleton, body: &BodyTable, landmark: Landmark) -> Ball {
    use Landmark as L;
    let leg = |i: usize| &skeleton.legs[i];
    let arm = |i: usize| &skeleton.arms[i];
    let spine = |i: usize, forward: f64| skeleton.spine[i].point(forward, 0.0, 0.0);
    let pelvis = |x: f64, z: f64| skeleton.pelvis.point(x, 0.0, z);
    let (at, radius) = match landmark {
        L::LeadFoot => (leg(0).ankle.at, body.ankle),
        L::TrailFoot => (leg(1).ankle.at, body.ankle),
        L::LeadToes => (leg(0).toes, 0.008),
        L::TrailToes => (leg(1).toes, 0.008),
        L::LeadHeel => (leg(0).heel, 0.008),
        L::TrailHeel => (leg(1).heel, 0.008),
        L::LeadKnee => (leg(0).knee.at, 0.030),
        L::TrailKnee => (leg(1).knee.at, 0.030),
        L::LeadThigh => (leg(0).hip.at.toward(leg(0).knee.at, 0.5), 0.045),
        L::TrailThigh => (leg(1).hip.at.toward(leg(1).knee.at, 0.5), 0.045),
        L::Seat => (pelvis(-0.012, -0.004), 0.058),
        L::Sacrum => (pelvis(-0.008, 0.035), 0.052),
        L::MidBack => (spine(9, 0.0), 0.044),
        L::UpperBack => (spine(14, 0.0), 0.044),
        L::BackOfHead => (skeleton.head.at, 0.052),
        L::Crown => (skeleton.crown, 0.0),
        L::Forehead => (skeleton.head.at, 0.055),
        L::HipFront => (pelvis(0.005, 0.02), 0.055),
        L::Belly => (spine(2, 0.03), 0.045),
        L::Chest => (spine(12, 0.03), 0.055),
        L::LeadHip => (leg(0).hip.at, 0.05),
        L::TrailHip => (leg(1).hip.at, 0.05),
        L::LeadShoulder => (arm(0).shoulder.at, 0.03),
        L::TrailShoulder => (arm(1).shoulder.at, 0.03),
        L::LeadHand => (arm(0).wrist, 0.014),
        L::TrailHand => (arm(1).wrist, 0.014),
        L::LeadElbow => (arm(0).elbow, 0.02),
        L::TrailElbow => (arm(1).elbow, 0.02),
    };
    Ball { at, radius }
}
