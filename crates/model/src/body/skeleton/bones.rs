//! The bones of a body in space: where each joint is and how it is turned.

use super::vector::{Rotation, Vector};
use pose_format::BodyTable;

/// A place with a direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where it is.
    pub at: Vector,
    /// How it is turned; upright and facing forward is no rotation.
    pub turned: Rotation,
}

impl Frame {
    /// The place that lies `x` forward, `y` left and `z` up as seen from here.
    pub fn point(&self, x: f64, y: f64, z: f64) -> Vector {
        self.at + self.turned.of(Vector::new(x, y, z))
    }
}

/// A leg.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Hip joint, with the thigh's direction.
    pub hip: Frame,
    /// Knee, with the shin's direction.
    pub knee: Frame,
    /// Ankle, with the foot's direction.
    pub ankle: Frame,
    /// Back of the heel, on the sole.
    pub heel: Vector,
    /// Tip of the toes.
    pub toes: Vector,
}

/// Soles lower than this may carry: thick flesh, or a foot that only rests on its toes' tips. In parts of stature.
const TOUCHES: f64 = 0.05;

impl Leg {
    /// Whether heel and toes are in the air.
    pub fn is_in_the_air(&self) -> bool {
        self.heel.z.min(self.toes.z) > TOUCHES
    }
}

/// An arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arm {
    /// Shoulder joint, with the upper arm's direction.
    pub shoulder: Frame,
    /// Elbow.
    pub elbow: Vector,
    /// Wrist.
    pub wrist: Vector,
    /// Finger tips.
    pub fingers: Vector,
    /// How far the hand stays from what it reaches for, in parts of stature.
    pub gap: f64,
    /// Height of what lies under the hand, centimetres.
    pub raised: f64,
}

/// A body in space.
#[derive(Clone, Debug, PartialEq)]
pub struct Skeleton {
    /// Middle between the hip joints.
    pub pelvis: Frame,
    /// 26 points from L5–S1 (0) to C0 (25), each with the direction of the vertebra above it.
    pub spine: Vec<Frame>,
    /// Middle of the head, with its direction.
    pub head: Frame,
    /// Crown.
    pub crown: Vector,
    /// Lead leg, trail leg.
    pub legs: [Leg; 2],
    /// Lead arm, trail arm.
    pub arms: [Arm; 2],
    /// Height of the support that this body needs under its anchor so that no part is below the floor, in parts
    /// of stature: such as a folded blanket under the seat when stiff hips keep the shins off the floor. Mostly 0.
    pub block: f64,
}

/// Lumbar vertebrae.
pub const LUMBAR: usize = 5;
/// Thoracic vertebrae.
pub const THORACIC: usize = 12;

impl Skeleton {
    /// T1, where arms and neck are hung.
    pub fn chest(&self) -> &Frame {
        &self.spine[LUMBAR + THORACIC]
    }

    /// Moves every point.
    pub fn transform(&mut self, frame: impl Fn(Frame) -> Frame) {
        let point = |at: &mut Vector| {
            *at = frame(Frame {
                at: *at,
                turned: Rotation::NONE,
            })
            .at
        };
        self.pelvis = frame(self.pelvis);
        self.head = frame(self.head);
        point(&mut self.crown);
        self.spine.iter_mut().for_each(|s| *s = frame(*s));
        for leg in &mut self.legs {
            leg.hip = frame(leg.hip);
            leg.knee = frame(leg.knee);
            leg.ankle = frame(leg.ankle);
            point(&mut leg.heel);
            point(&mut leg.toes);
        }
        for arm in &mut self.arms {
            arm.shoulder = frame(arm.shoulder);
            point(&mut arm.elbow);
            point(&mut arm.wrist);
            point(&mut arm.fingers);
        }
    }
}

impl Leg {
    /// Sets heel and toes by where the ankle is and how it is turned.
    pub(super) fn set_foot(&mut self, body: &BodyTable) {
        self.heel = self.ankle.point(-0.28 * body.foot, 0.0, -body.ankle);
        self.toes = self.ankle.point(0.72 * body.foot, 0.0, -body.ankle);
    }
}

/// -1 for the lead (right) side, +1 for the trail (left) side.
pub fn side(index: usize) -> f64 {
    if index == 0 { -1.0 } else { 1.0 }
}
