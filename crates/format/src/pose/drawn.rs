//! How a pose is drawn with one of its adjustments, beside what the adjustment changes in the ask.

use super::anchor::Anchor;
use super::limb::Arm;
use super::prop::Prop;
use crate::fields::{field, list, maybe};
use crate::{Fields, Record};

/// What replaces parts of the pose, and what is added to it, where it is drawn with an adjustment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// How it then rests on the ground, in place of the pose's anchor.
    pub anchor: Option<Anchor>,
    /// Both arms.
    pub arms: Option<Arm>,
    /// The arm on the lead side alone.
    pub lead_arm: Option<Arm>,
    /// The arm on the other side alone.
    pub trail_arm: Option<Arm>,
    /// What it is then done with, beside the pose's own props.
    pub props: Vec<Prop>,
}

impl Record for Drawn {
    fn fields(&mut self, f: &mut dyn Fields) {
        maybe(
            f,
            field!(
                "anchor",
                "How it then rests on the ground, in place of the pose's anchor: a higher seat, other places on the floor."
            ),
            &mut self.anchor,
        );
        maybe(
            f,
            field!(
                "arms",
                "Both arms, where they then go elsewhere, in place of the pose's arms."
            ),
            &mut self.arms,
        );
        maybe(
            f,
            field!(
                "lead-arm",
                "The arm on the lead side, where it alone then goes elsewhere."
            ),
            &mut self.lead_arm,
        );
        maybe(
            f,
            field!(
                "trail-arm",
                "The other arm, where it alone then goes elsewhere."
            ),
            &mut self.trail_arm,
        );
        list(
            f,
            field!(
                "props",
                "What it is then done with, beside the pose's own props."
            ),
            &mut self.props,
        );
    }
}
