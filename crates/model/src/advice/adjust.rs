//! What a change within the pose saves: solved, never claimed.

use super::levels::lumbar_share;
use crate::demand::{Demand, typical_demand};
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{Choice, Knowledge, Mechanism, Pose};

/// An adjustment and what it saves this reader.
#[derive(Clone, Debug)]
pub struct Saving {
    /// Position in the pose's adjustments.
    pub index: usize,
    /// The demand with it.
    pub demand: Demand,
    /// Points of lumbar share (for loading, hundredths of standing) by mechanism; positive = less.
    pub saves: [f64; 5],
}

/// Every adjustment of the pose, the one that saves the leading mechanism most first.
pub fn savings(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    before: &Demand,
    leading: Mechanism,
) -> Vec<Saving> {
    let mut savings: Vec<Saving> = pose
        .adjustments
        .iter()
        .enumerate()
        .map(|(index, adjustment)| {
            let demand = typical_demand(knowledge, pose, reader, &adjustment.change);
            Saving {
                index,
                saves: saved(before, &demand),
                demand,
            }
        })
        .collect();
    sort_list(&mut savings, &|a, b| {
        b.saves[leading.index()].total_cmp(&a.saves[leading.index()])
    });
    savings
}

/// Points saved on each mechanism.
pub fn saved(before: &Demand, after: &Demand) -> [f64; 5] {
    let mut saves = [0.0; 5];
    for mechanism in Mechanism::all() {
        saves[mechanism.index()] = lumbar_share(before, mechanism) - lumbar_share(after, mechanism);
    }
    saves
}
