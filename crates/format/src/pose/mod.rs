//! A pose as its file describes it: names, purpose, and what it asks of a body.

mod adjustment;
mod anchor;
mod ask;
mod check;
mod dose;
mod drawn;
mod graded;
mod limb;
mod prop;
mod terms;
mod whole;

pub use adjustment::{Adjustment, Change};
pub use anchor::{Anchor, Camera, Landmark, Plane, Segment, Settle};
pub use ask::{ClosesOn, Driver, Fold, Joint, LowBack, Neck, Spine, Turn};
pub use check::check;
#[cfg(feature = "author")]
pub(crate) use check::is_kebab;
pub use dose::Dose;
pub use drawn::Drawn;
pub use graded::graded;
pub use limb::{Arm, Leg, Lies, Reach};
pub use prop::{Prop, Thing};
pub use terms::{Caution, Concern, Effort, Hold, Kind, Support, Target};
pub use whole::Pose;
