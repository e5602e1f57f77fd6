//! Places on the body that touch things: a ball of flesh around a bone.

use super::place::{On, Place};
use super::{Skeleton, Vector};
use pose_format::{BodyTable, Choice, Landmark};

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

/// The flesh at each landmark, in the order of [`Landmark`]: on which side, where, and the radius in
/// thousandths of stature, read off the drawn body.
const BALLS: [(usize, Place, u8); 28] = {
    use On::{Crown, Foot, Forearm, Hand, Head, Pelvis, Shin, Spine, Thigh, UpperArm};
    const fn at(on: On, along: u8) -> Place {
        Place(on, along, [0, 0, 0])
    }
    [
        // Feet, whose radius is the ankle's height.
        (0, at(Shin, 100), 0),
        (1, at(Shin, 100), 0),
        // Toes and heels.
        (0, at(Foot, 100), 8),
        (1, at(Foot, 100), 8),
        (0, at(Foot, 0), 8),
        (1, at(Foot, 0), 8),
        // Knees and thighs.
        (0, at(Shin, 0), 30),
        (1, at(Shin, 0), 30),
        (0, at(Thigh, 50), 45),
        (1, at(Thigh, 50), 45),
        // Seat, sacrum, mid and upper back, back of the head, crown, forehead.
        (0, Place(Pelvis, 0, [-12, 0, -4]), 58),
        (0, Place(Pelvis, 0, [-8, 0, 35]), 52),
        (0, at(Spine(9), 0), 44),
        (0, at(Spine(14), 0), 44),
        (0, at(Head, 0), 52),
        (0, at(Crown, 0), 0),
        (0, at(Head, 0), 55),
        // Front of the hips, belly, chest.
        (0, Place(Pelvis, 0, [5, 0, 20]), 55),
        (0, Place(Spine(2), 0, [30, 0, 0]), 45),
        (0, Place(Spine(12), 0, [30, 0, 0]), 55),
        // Hips, shoulders, hands, elbows.
        (0, at(Thigh, 0), 50),
        (1, at(Thigh, 0), 50),
        (0, at(UpperArm, 0), 30),
        (1, at(UpperArm, 0), 30),
        (0, at(Hand, 0), 14),
        (1, at(Hand, 0), 14),
        (0, at(Forearm, 0), 20),
        (1, at(Forearm, 0), 20),
    ]
};

/// The flesh at a landmark.
pub fn ball(skeleton: &Skeleton, body: &BodyTable, landmark: Landmark) -> Ball {
    let (limb, place, radius) = &BALLS[landmark.index()];
    let is_foot = matches!(landmark, Landmark::LeadFoot | Landmark::TrailFoot);
    let radius = f64::from(*radius) * 0.001;
    Ball {
        at: place.of(skeleton, *limb).0,
        radius: if is_foot { body.ankle } else { radius },
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_landmark_has_the_flesh_of_its_name() {
        let place = |landmark: Landmark| {
            let (limb, Place(on, ..), _) = BALLS[landmark.index()];
            (limb, format!("{on:?}"))
        };
        for landmark in Landmark::all() {
            let word = landmark.word();
            let (limb, on) = place(landmark);
            assert_eq!(limb, usize::from(word.starts_with("trail")), "{word}");
            let names = [
                "foot Shin",
                "toes Foot",
                "heel Foot",
                "knee Shin",
                "thigh Thigh",
                "seat Pelvis",
                "sacrum Pelvis",
            ];
            let more = [
                "head Head",
                "crown Crown",
                "forehead Head",
                "hip-front Pelvis",
                "hand Hand",
                "elbow Forearm",
                "shoulder UpperArm",
            ];
            for pair in names.iter().chain(&more) {
                let (end, bone) = pair.split_once(' ').expect("two words");
                assert!(!word.ends_with(end) || on == bone, "{word} lies on {on}");
            }
        }
    }
}
