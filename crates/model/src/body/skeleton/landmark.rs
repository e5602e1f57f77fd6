//! Places on the body that touch things: a ball of flesh around a bone.

use super::place::{On, Place};
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

/// The flesh at a landmark: the bone's side (0 lead, 1 trail), the place, and the radius in thousandths of
/// stature, read off the drawn body.
fn flesh(landmark: Landmark) -> (usize, Place, u8) {
    use Landmark::*;
    const fn at(on: On, along: u8) -> Place {
        Place(on, along, [0, 0, 0])
    }
    match landmark {
        // `ball` takes the ankle's height for the radius of a foot.
        LeadFoot => (0, at(On::Shin, 100), 0),
        TrailFoot => (1, at(On::Shin, 100), 0),
        LeadToes => (0, at(On::Foot, 100), 8),
        TrailToes => (1, at(On::Foot, 100), 8),
        LeadHeel => (0, at(On::Foot, 0), 8),
        TrailHeel => (1, at(On::Foot, 0), 8),
        LeadKnee => (0, at(On::Shin, 0), 30),
        TrailKnee => (1, at(On::Shin, 0), 30),
        LeadThigh => (0, at(On::Thigh, 50), 45),
        TrailThigh => (1, at(On::Thigh, 50), 45),
        Seat => (0, Place(On::Pelvis, 0, [-12, 0, -4]), 58),
        Sacrum => (0, Place(On::Pelvis, 0, [-8, 0, 35]), 52),
        MidBack => (0, at(On::Spine(9), 0), 44),
        UpperBack => (0, at(On::Spine(14), 0), 44),
        BackOfHead => (0, at(On::Head, 0), 52),
        Crown => (0, at(On::Crown, 0), 0),
        Forehead => (0, at(On::Head, 0), 55),
        HipFront => (0, Place(On::Pelvis, 0, [5, 0, 20]), 55),
        Belly => (0, Place(On::Spine(2), 0, [30, 0, 0]), 45),
        Chest => (0, Place(On::Spine(12), 0, [30, 0, 0]), 55),
        LeadHip => (0, at(On::Thigh, 0), 50),
        TrailHip => (1, at(On::Thigh, 0), 50),
        LeadShoulder => (0, at(On::UpperArm, 0), 30),
        TrailShoulder => (1, at(On::UpperArm, 0), 30),
        LeadHand => (0, at(On::Hand, 0), 14),
        TrailHand => (1, at(On::Hand, 0), 14),
        LeadElbow => (0, at(On::Forearm, 0), 20),
        TrailElbow => (1, at(On::Forearm, 0), 20),
    }
}

/// The flesh at a landmark.
pub fn ball(skeleton: &Skeleton, body: &BodyTable, landmark: Landmark) -> Ball {
    let (limb, place, radius) = flesh(landmark);
    let is_foot = matches!(landmark, Landmark::LeadFoot | Landmark::TrailFoot);
    Ball {
        at: place.of(skeleton, limb).0,
        radius: if is_foot {
            body.ankle
        } else {
            f64::from(radius) * 0.001
        },
    }
}
