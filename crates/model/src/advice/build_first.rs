//! "Core endurance first": the drills to build up before a pose, where endurance is the answer to what restricts it.

use super::judgement::{Judgement, Topic, judge};
use crate::catalog::Catalog;
use crate::demand::typical_demand;
use crate::reader::Reader;
use pose_format::{Change, Concern, Condition, Pose, Target};

/// Ids of the drills to build first, in order; empty where endurance is no answer for this reader. A drill that is
/// itself restricted for the reader is left out.
pub fn build_first(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    judged: &Judgement,
    condition: Option<&Condition>,
) -> Vec<String> {
    let is_for_the_back = matches!(
        judged.first(),
        Topic::Mechanism(_) | Topic::Concern(Concern::Combined)
    );
    let helps =
        is_for_the_back && condition.is_none_or(|c| c.kinder.contains(&Target::CoreEndurance));
    let knowledge = catalog.knowledge();
    let drills = &knowledge.build.poses;
    if !judged.restricts() || !helps || drills.contains(&pose.id) {
        return vec![];
    }
    let reader = reader.all_the_way();
    drills
        .iter()
        .filter_map(|id| catalog.find(id))
        .filter(|drill| {
            let demand = typical_demand(knowledge, drill, &reader, &Change::default());
            !judge(knowledge, drill, &reader, &demand).restricts()
        })
        .map(|drill| drill.id.clone())
        .collect()
}
