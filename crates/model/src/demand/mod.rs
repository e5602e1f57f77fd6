//! What a posture demands of each region: degrees and shares, always low, typical and high.
//!
//! Units: degrees are signed (flexion +, extension -; right + for bend and rotation), shares are
//! per cent of this reader's range in the direction of the movement, load is relative to relaxed standing.

mod bands;
mod beyond;
mod concerns;
pub mod load;
mod measure;
mod situation;
mod widest;
mod zone;

pub use bands::{Axis, Band, Demand, Muscles, Region, WeightOn};
pub use beyond::is_levered_twist;
pub use concerns::Beyond;
pub use measure::{demand, demand_of, typical_angles, typical_demand};
pub use situation::{Situation, typical};
pub use widest::{Input, Widest, widest};
pub use zone::{Cuts, Zone, axes};
