//! The body with its directions on the floor, and how its trunk is held.

use super::measure::{SKY, between, cosine, dot};
use crate::assessment::assessed::Assessed;
use crate::body::{Skeleton, Vector};
use pose_format::{Support, choices};

// Sines of a trunk above the horizon: from 70° on it looks upright, from 30° to 10° below level.
const UPRIGHT: f64 = 0.9375;
const LEANING: f64 = 0.5;
const LEVEL: f64 = -0.1875;
/// From 11° on a trunk that lies is lifted off the floor.
const RAISED: f64 = 0.1875;

// In parts of stature:

/// A pelvis that is lifted while the shoulders lie.
const HIPS_LIFTED: f64 = 0.15625;
/// A crown held off the floor, lying on the back.
const HEAD_LIFTED: f64 = 0.125;

choices! {
    /// How a trunk is held.
    Trunk {
        Upright = "upright", Aside = "aside", Backward = "backward", Leaning = "leaning", Level = "level",
        Hanging = "hanging", HipsLifted = "hips-lifted", ChestLifted = "chest-lifted",
        HeadLifted = "head-lifted",
    }
}

/// The body with its directions on the floor.
pub struct Figure<'a> {
    /// The body in space.
    pub skeleton: &'a Skeleton,
    /// What carries it.
    pub support: Support,
    /// From the pelvis to the chest.
    pub trunk: Vector,
    /// Where the pelvis faces, level.
    pub ahead: Vector,
    /// To its left, level.
    pub left: Vector,
}

impl<'a> Figure<'a> {
    /// The body of an answer.
    pub fn of(a: &'a Assessed) -> Self {
        let s = &a.skeleton;
        let ahead = s.pelvis.turned.y.cross(SKY).direction_or(SKY);
        Self {
            skeleton: s,
            support: a.pose.support,
            trunk: between(&s.pelvis.at, &s.chest().at),
            ahead,
            left: SKY.cross(ahead),
        }
    }

    /// Whether this carries it.
    pub fn is(&self, support: Support) -> bool {
        self.support == support
    }

    /// Whether the body lies or is upside down, so that a leg is neither ahead nor behind.
    pub fn lies(&self) -> bool {
        matches!(
            self.support,
            Support::Prone | Support::Supine | Support::SideLying | Support::Inverted
        )
    }

    /// Whether the trunk is lifted off the floor on which it lies.
    pub fn is_raised(&self) -> bool {
        cosine(&self.trunk, &SKY) > RAISED
    }

    /// How the trunk is held, where that is worth a word. `on_arms_alone`: no foot is on the floor;
    /// `feet_planted`: lying, the soles stand on the floor.
    pub fn trunk(&self, on_arms_alone: bool, feet_planted: bool) -> Option<Trunk> {
        let (pelvis, chest) = (&self.skeleton.pelvis.at, &self.skeleton.chest().at);
        let supine = self.is(Support::Supine);
        if self.is(Support::ArmSupport) {
            (!on_arms_alone && pelvis.z > chest.z).then_some(Trunk::HipsLifted)
        } else if !self.lies() {
            Some(self.upright_trunk())
        } else if self.is(Support::Prone) && self.is_raised() {
            Some(Trunk::ChestLifted)
        } else if supine && feet_planted && pelvis.z > HIPS_LIFTED {
            Some(Trunk::HipsLifted)
        } else if supine && self.skeleton.crown.z > HEAD_LIFTED {
            Some(Trunk::HeadLifted)
        } else {
            None
        }
    }

    /// How a trunk is held that does not lie.
    fn upright_trunk(&self) -> Trunk {
        let rise = cosine(&self.trunk, &SKY);
        let forward = dot(&self.trunk, &self.ahead);
        if rise > UPRIGHT {
            Trunk::Upright
        } else if dot(&self.trunk, &self.left).abs() > forward.abs() {
            Trunk::Aside
        } else if forward < 0.0 {
            Trunk::Backward
        } else if rise > LEANING {
            Trunk::Leaning
        } else if rise > LEVEL {
            Trunk::Level
        } else {
            Trunk::Hanging
        }
    }
}
