//! Places on and around the bones, in whole hundredths and thousandths.

use super::{Rotation, Skeleton, Vector};

/// The bone that a place is measured from.
#[derive(Clone, Copy, Debug)]
pub enum On {
    /// The middle between the hip joints.
    Pelvis,
    /// The middle of the head.
    Head,
    /// The top of the head.
    Crown,
    /// A vertebra, 0 at the foot of the spine.
    Spine(u8),
    /// From hip to knee.
    Thigh,
    /// From knee to ankle.
    Shin,
    /// From heel to toes, on the sole.
    Foot,
    /// From shoulder to elbow.
    UpperArm,
    /// From elbow to wrist.
    Forearm,
    /// From wrist to finger tips.
    Hand,
}

/// A place: the bone, how far along it in hundredths of its length, and how far from there forward, outward and
/// up, in thousandths of stature.
#[derive(Clone, Copy, Debug)]
pub struct Place(pub On, pub u8, pub [i8; 3]);

impl Place {
    /// Where it is, and how what it is on is turned; `limb` is 0 on the lead side and 1 on the other.
    pub fn of(&self, s: &Skeleton, limb: usize) -> (Vector, Rotation) {
        let Self(on, along, [x, y, z]) = self;
        let (leg, arm) = (&s.legs[limb], &s.arms[limb]);
        let (turned, from, to) = match on {
            On::Pelvis => (&s.pelvis.turned, s.pelvis.at, s.pelvis.at),
            On::Head => (&s.head.turned, s.head.at, s.head.at),
            On::Crown => (&s.head.turned, s.crown, s.crown),
            On::Spine(at) => {
                let level = &s.spine[usize::from(*at)];
                (&level.turned, level.at, level.at)
            }
            On::Thigh => (&leg.hip.turned, leg.hip.at, leg.knee.at),
            On::Shin => (&leg.knee.turned, leg.knee.at, leg.ankle.at),
            On::Foot => (&leg.ankle.turned, leg.heel, leg.toes),
            On::UpperArm => (&arm.shoulder.turned, arm.shoulder.at, arm.elbow),
            On::Forearm => (&arm.shoulder.turned, arm.elbow, arm.wrist),
            On::Hand => (&arm.shoulder.turned, arm.wrist, arm.fingers),
        };
        let outward = if limb == 0 { -0.001 } else { 0.001 };
        let [x, y, z] = [x, y, z].map(|n| f64::from(*n));
        let aside = Vector::new(x * 0.001, y * outward, z * 0.001);
        let along = from.toward(to, f64::from(*along) / 100.0);
        (along + turned.of(aside), *turned)
    }
}
