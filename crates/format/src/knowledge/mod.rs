//! What experts edit beside the poses: ranges, the law's constants, the body, mechanisms, conditions.

mod advice;
mod body;
mod law;
#[cfg(feature = "author")]
mod limbs;
mod ranges;

pub use advice::{Condition, Grade, Mechanism, MechanismRule};
pub use body::{BodyTable, SegmentMass};
pub use law::{AskLaw, Ceilings, FoldLaw, Law, LowBackDial, Sampling};
#[cfg(feature = "author")]
pub use limbs::LimbRanges;
pub use ranges::{
    AgeBand, AgeScale, ByMobility, HipRanges, MotionSegment, Ranges, RegionRanges, Spread,
};

use crate::fields::{field, list, table};
use crate::{Fields, Pose, Record};

/// Everything in `data/` that the wasm carries.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Ranges of motion.
    pub ranges: Ranges,
    /// Constants of the sharing law.
    pub law: Law,
    /// Lengths and masses.
    pub body: BodyTable,
    /// One rule a mechanism, in the order of [`Mechanism`].
    pub mechanisms: Vec<MechanismRule>,
    /// Published conditions.
    pub conditions: Vec<Condition>,
    /// The catalogue.
    pub poses: Vec<Pose>,
}

impl Record for Knowledge {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(f, field!("ranges", ""), &mut self.ranges);
        table(f, field!("law", ""), &mut self.law);
        table(f, field!("body", ""), &mut self.body);
        list(f, field!("mechanisms", ""), &mut self.mechanisms);
        list(f, field!("conditions", ""), &mut self.conditions);
        list(f, field!("poses", ""), &mut self.poses);
    }
}
