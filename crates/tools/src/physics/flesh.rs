//! The body's volume as the checks see it: capsules along the limbs, ellipsoids around trunk and head.

use pose_format::BodyTable;
use pose_model::body::{Frame, Skeleton, Vector};

/// A part of a limb as a tapering capsule. Lengths are parts of stature.
pub struct Capsule {
    /// What it is.
    pub name: &'static str,
    /// 0 lead, 1 trail.
    pub side: usize,
    /// Its ends.
    pub ends: [Vector; 2],
    /// Its radius at each end, as drawn.
    pub radius: [f64; 2],
    /// How deep it can be pressed in.
    pub gives: f64,
    /// The part near the trunk that is not checked, because it belongs to the trunk, 0 to 1.
    pub joined: f64,
}

impl Capsule {
    /// A place along it and the radius there.
    pub fn at(&self, part: f64) -> (Vector, f64) {
        (
            self.ends[0].toward(self.ends[1], part),
            self.radius[0] + (self.radius[1] - self.radius[0]) * part,
        )
    }

    /// Places along it, about two centimetres apart.
    pub fn samples(&self) -> impl Iterator<Item = (Vector, f64)> + '_ {
        const STEPS: usize = 20;
        (0..=STEPS)
            .map(|i| i as f64 / STEPS as f64)
            .filter(|part| *part >= self.joined)
            .map(|part| self.at(part))
    }
}

/// A part of the trunk, or the head, as an ellipsoid.
pub struct Bulk {
    /// What it is.
    pub name: &'static str,
    /// Its middle and direction.
    pub frame: Frame,
    /// Half its depth, width and height.
    pub half: [f64; 3],
    /// How deep it can be pressed in.
    pub gives: f64,
}

impl Bulk {
    /// How deep a point lies inside, in parts of stature; negative outside.
    pub fn depth(&self, point: Vector) -> f64 {
        let local = self.frame.turned.inverse().of(point - self.frame.at);
        let [a, b, c] = self.half;
        let scaled = Vector::new(local.x / a, local.y / b, local.z / c).length();
        if scaled < 0.05 {
            return a.min(b).min(c);
        }
        local.length() * (1.0 / scaled - 1.0)
    }
}

/// How deep flesh can be pressed in, in parts of stature (0.01 is 1.7 cm). Our own estimates: about what a thigh, a calf
/// or a soft belly yields under a firm hand. Bone under thin skin hardly yields.
mod gives {
    pub const THIGH: f64 = 0.015;
    pub const CALF: f64 = 0.012;
    pub const UPPER_ARM: f64 = 0.010;
    pub const THIN: f64 = 0.005;
    pub const BELLY: f64 = 0.030;
    pub const RIBS: f64 = 0.010;
    pub const PELVIS: f64 = 0.015;
}

/// Legs, then arms.
pub fn limbs(bones: &Skeleton) -> Vec<Capsule> {
    let mut capsules = vec![];
    for (side, leg) in bones.legs.iter().enumerate() {
        let mut part = |name, ends, radius, gives, joined| {
            capsules.push(Capsule {
                name,
                side,
                ends,
                radius,
                gives,
                joined,
            })
        };
        let thigh = [leg.hip.at, leg.knee.at];
        part("thigh", thigh, [0.046, 0.030], gives::THIGH, 0.45);
        let shin = [leg.knee.at, leg.ankle.at];
        part("shin", shin, [0.030, 0.018], gives::CALF, 0.0);
        let heel = leg.heel + (leg.ankle.at - leg.heel) * 0.3;
        part("foot", [heel, leg.toes], [0.014, 0.008], gives::THIN, 0.0);
    }
    for (side, arm) in bones.arms.iter().enumerate() {
        let mut part = |name, ends, radius, gives, joined| {
            capsules.push(Capsule {
                name,
                side,
                ends,
                radius,
                gives,
                joined,
            })
        };
        let upper = [arm.shoulder.at, arm.elbow];
        part("upper arm", upper, [0.026, 0.021], gives::UPPER_ARM, 0.4);
        let fore = [arm.elbow, arm.wrist];
        part("forearm", fore, [0.021, 0.014], gives::THIN, 0.0);
        let hand = [arm.wrist, arm.fingers];
        part("hand", hand, [0.012, 0.006], gives::THIN, 0.0);
    }
    capsules
}

/// Pelvis, belly, rib cage and head.
pub fn trunk(bones: &Skeleton, body: &BodyTable) -> Vec<Bulk> {
    let mut parts = vec![Bulk {
        name: "pelvis",
        frame: Frame {
            at: bones.pelvis.point(0.0, 0.0, 0.015),
            turned: bones.pelvis.turned,
        },
        half: [0.055, 0.085, 0.055],
        gives: gives::PELVIS,
    }];
    for level in (1..=17).step_by(2) {
        let frame = bones.spine[level];
        let ribs = level > 6;
        let (name, half, gives) = if ribs {
            ("ribs", [0.055, 0.078, 0.05], gives::RIBS)
        } else {
            ("belly", [0.052, 0.076, 0.05], gives::BELLY)
        };
        // The rib cage narrows toward the neck.
        let narrow = if level > 13 { 0.75 } else { 1.0 };
        parts.push(Bulk {
            name,
            frame: Frame {
                at: frame.point(0.022, 0.0, 0.0),
                turned: frame.turned,
            },
            half: half.map(|length| length * narrow),
            gives,
        });
    }
    parts.push(Bulk {
        name: "head",
        frame: bones.head,
        half: [0.055, 0.043, 0.5 * body.head],
        gives: gives::THIN,
    });
    parts
}
