//! What experts edit beside the poses: ranges, the law's constants, the body, mechanisms, conditions.

mod advice;
mod body;
mod law;
#[cfg(feature = "author")]
mod limbs;
mod ranges;
mod spelling;
mod topic;
mod whole;

pub use advice::{Build, ConcernRule, Condition, Grade, Heeded, Mechanism, MechanismRule, Watched};
pub use body::{BodyTable, SegmentMass};
pub use law::{AskLaw, Ceilings, FoldLaw, Law, LowBackDial, Sampling};
#[cfg(feature = "author")]
pub use limbs::LimbRanges;
pub use ranges::{
    AgeBand, AgeScale, ByMobility, HipRanges, MotionSegment, Ranges, RegionRanges, Spread,
};
pub use spelling::Spelling;
pub use topic::Topic;
pub use whole::Knowledge;
