//! The solved posture: every joint's angle for one body in one pose. `solve` makes it.

use super::MainAsk;

/// The angles of one region, degrees; bend and rotation + toward the lead side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RegionAngles {
    /// Flexion (+) or extension (-).
    pub flexion: f64,
    /// Lateral bend.
    pub lateral: f64,
    /// Axial rotation.
    pub rotation: f64,
}

/// One hip, with the range it has at this knee and abduction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hip {
    /// Flexion (+) or extension (-) of the femur on the pelvis, degrees.
    pub flexion: f64,
    /// The range in the direction of `flexion`, degrees.
    pub range: f64,
    /// Abduction, degrees.
    pub abduction: f64,
    /// External rotation, degrees.
    pub rotation: f64,
    /// How far it turns inward and outward when bent like this, degrees, both positive.
    pub turns: (f64, f64),
}

impl Hip {
    /// The part of its range that is used, 0 to 1.
    pub fn share(&self) -> f64 {
        (self.flexion.abs() / self.range).min(1.0)
    }
}

/// How one ask was shared: degrees on the axis of the ask.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chain {
    /// What was asked.
    pub ask: f64,
    /// Hips.
    pub hips: f64,
    /// Low back.
    pub lumbar: f64,
    /// Thorax.
    pub thorax: f64,
    /// What was not reached, not negative.
    pub shortfall: f64,
}

/// A body in a pose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Posture {
    /// L1–S1.
    pub lumbar: RegionAngles,
    /// T1–L1.
    pub thoracic: RegionAngles,
    /// C0–T1.
    pub cervical: RegionAngles,
    /// Lead hip, trail hip.
    pub hips: [Hip; 2],
    /// The part of a twist that the pelvis makes over the feet, degrees.
    pub pelvis_turn: f64,
    /// The part of a lean that the pelvis makes over the feet, degrees.
    pub pelvis_lean: f64,
    /// What the pose is mainly about.
    pub main: MainAsk,
    /// Which hip is in the chain of the main ask: 0 lead, 1 trail.
    pub main_hip: usize,
    /// The fold or arch.
    pub fold: Chain,
    /// The twist.
    pub twist: Chain,
    /// The lean.
    pub lean: Chain,
    /// What the pose asks of neck and hips beyond their ranges, degrees, not negative.
    pub cut: f64,
}

impl Posture {
    /// The chain of the main ask.
    pub fn main_chain(&self) -> &Chain {
        match self.main {
            MainAsk::Twist => &self.twist,
            MainAsk::Lean => &self.lean,
            _ => &self.fold,
        }
    }

    /// What the body does not reach of all the asks together, degrees.
    pub fn shortfall(&self) -> f64 {
        self.fold.shortfall + self.twist.shortfall + self.lean.shortfall + self.cut
    }
}
