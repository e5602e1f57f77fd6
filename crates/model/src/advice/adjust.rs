//! What a change within the pose saves, solved and never claimed, and whether it is worth offering.

use super::judgement::{Finding, Judgement, Topic, judge};
use super::levels::{Level, lumbar_share};
use crate::catalog::adjusted;
use crate::demand::{Demand, typical_demand};
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{Choice, Concern, Knowledge, Mechanism, Pose};

/// The least that a reader is asked to change a pose for: 5 points of low-back share. Chosen: the bands of most poses
/// are wider than that, so less cannot be told from how two people do the same pose.
pub const LEAST_SHARE: f64 = 5.0;

/// The same for load, in hundredths of standing. Chosen: published loads of one posture differ by about this much
/// between studies (docs/model-card.md).
pub const LEAST_LOAD: f64 = 15.0;

/// An adjustment and what it saves this reader.
#[derive(Clone, Debug)]
pub struct Saving {
    /// Position in the pose's adjustments.
    pub index: usize,
    /// The concern it takes away, if the pose raises it for this reader.
    pub removes: Option<Concern>,
    /// The demand with it.
    pub demand: Demand,
    /// Points of lumbar share (for loading, hundredths of standing) by mechanism; positive = less.
    pub saves: [f64; 5],
}

/// The adjustments that ease what restricts the pose for this reader: first those that take a concern away, then the
/// most saving.
pub fn savings(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    before: &Demand,
    judged: &Judgement,
) -> Vec<Saving> {
    // Where only concerns restrict, easing a movement is no help.
    let is_movement = |finding: &Finding| matches!(finding.topic, Topic::Mechanism(_));
    let is_for_a_movement = judged.findings.is_empty() || judged.findings.iter().any(is_movement);
    let mut savings = vec![];
    for (index, adjustment) in pose.adjustments.iter().enumerate() {
        let changed = adjusted(pose, adjustment);
        let demand = typical_demand(knowledge, &changed, reader, &adjustment.change);
        let saves = saved(before, &demand);
        let after = judge(knowledge, &changed, reader, &demand);
        let is_gone = |topic: Topic| after.findings.iter().all(|finding| finding.topic != topic);
        let removes = judged
            .findings
            .iter()
            .find_map(|finding| match finding.topic {
                Topic::Concern(concern) => {
                    let is_removed =
                        adjustment.removes.contains(&concern) || is_gone(finding.topic);
                    is_removed.then_some(concern)
                }
                Topic::Mechanism(_) => None,
            });
        let is_offered = if removes.is_some() {
            !reaches_avoid(judged, &after)
        } else {
            is_for_a_movement && eases(&saves, judged.leading)
        };
        if is_offered {
            savings.push(Saving {
                index,
                removes,
                demand,
                saves,
            });
        }
    }
    let leading = judged.leading.index();
    sort_list(&mut savings, &|a: &Saving, b: &Saving| {
        let by_concern = b.removes.is_some().cmp(&a.removes.is_some());
        by_concern.then_with(|| b.saves[leading].total_cmp(&a.saves[leading]))
    });
    savings
}

/// Whether it saves enough of `leading`, and burdens nothing else by more than the least, nor by as much as it saves.
fn eases(saves: &[f64; 5], leading: Mechanism) -> bool {
    let steps = |m: Mechanism| saves[m.index()] / least(m);
    let saved = steps(leading);
    let bears = |m| -steps(m) <= 1.0 && -steps(m) < saved;
    saved >= 1.0 && Mechanism::all().all(bears)
}

/// The least saving that counts.
fn least(mechanism: Mechanism) -> f64 {
    if mechanism == Mechanism::Loading {
        LEAST_LOAD
    } else {
        LEAST_SHARE
    }
}

/// Whether a mechanism would be avoided with the change that is not avoided without.
fn reaches_avoid(before: &Judgement, after: &Judgement) -> bool {
    Mechanism::all().any(|m| {
        after.by_mechanism.of(m) == Level::Avoid && before.by_mechanism.of(m) != Level::Avoid
    })
}

/// Points saved on each mechanism.
pub fn saved(before: &Demand, after: &Demand) -> [f64; 5] {
    let mut saves = [0.0; 5];
    for mechanism in Mechanism::all() {
        saves[mechanism.index()] = lumbar_share(before, mechanism) - lumbar_share(after, mechanism);
    }
    saves
}
