//! What a posture demands of each region: degrees and shares, always low, typical and high.
//!
//! Units: degrees are signed (flexion +, extension -; right + for bend and rotation), shares are
//! per cent of this reader's range in the direction of the movement, load is relative to relaxed standing.

mod bands;
pub mod load;
mod measure;
mod widest;
mod zone;

pub use bands::{Axis, Band, Demand, Muscles, Region, WeightOn};
pub use measure::{Situation, demand, demand_of, typical, typical_angles, typical_demand};
pub use widest::{Input, Widest, widest};
pub use zone::{Cuts, Zone, axes};
