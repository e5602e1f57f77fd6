//! Other poses that keep a purpose and ask less where it hurts.

use super::candidate::{Alternative, Candidate, Seen, Wanted, WhyNot, candidate};
use super::levels::levels;
use pose_format::{Choice, Pose, Target};

/// How many are offered.
const OFFERED: usize = 3;
/// At most three poses that share a target, are better on the leading mechanism, not worse by a
/// level on another chosen one, and unlike each other.
pub fn alternatives(wanted: &Wanted) -> Vec<Alternative> {
    from(wanted, Seen::Angles)
}

/// [`alternatives`] with all candidates first looked at as closely as `seen` says, and the best of them as a whole.
fn from(wanted: &Wanted, seen: Seen) -> Vec<Alternative> {
    let others = wanted.catalog.poses().filter(|o| o.id != wanted.pose.id);
    let level_before = levels(wanted.catalog.knowledge(), wanted.pose, wanted.before);
    let mut candidates: Vec<Candidate> = others
        .filter_map(|other| candidate(wanted, &level_before, other, seen).ok())
        .collect();
    let mut offered: Vec<Candidate> = vec![];
    while offered.len() < OFFERED && !candidates.is_empty() {
        let fresh = |c: &Candidate| {
            c.score
                * offered
                    .iter()
                    .map(|o| 1.0 - 0.7 * alike(o.pose, c.pose))
                    .product::<f64>()
        };
        // For a pose that people do for a sore back, one of the three builds endurance (mcgill_1998).
        let is_last = offered.len() == OFFERED - 1;
        let builds = |c: &Candidate| c.pose.targets.contains(&Target::CoreEndurance);
        let must_build = is_last
            && wanted.pose.targets.contains(&Target::BackCare)
            && !offered.iter().any(builds)
            && candidates.iter().any(builds);
        let best = (0..candidates.len())
            .filter(|at| !must_build || builds(&candidates[*at]))
            .max_by(|a, b| fresh(&candidates[*a]).total_cmp(&fresh(&candidates[*b])))
            .unwrap_or(0);
        let found = candidates.remove(best);
        if found.seen == Seen::Whole {
            offered.push(found);
        } else if let Ok(whole) = candidate(wanted, &level_before, found.pose, Seen::Whole) {
            candidates.insert(best, whole);
        }
    }
    offered.into_iter().map(|c| c.alternative).collect()
}

/// What a reader may have expected among the alternatives, by why it is not there (ids): the poses that this
/// one's file names, and those with its first purpose.
pub fn left_out(wanted: &Wanted, offered: &[Alternative]) -> Vec<(WhyNot, Vec<String>)> {
    let level_before = levels(wanted.catalog.knowledge(), wanted.pose, wanted.before);
    let pose = wanted.pose;
    let is_expected = |o: &&Pose| {
        let same = pose.targets.first().is_some_and(|t| o.targets.contains(t));
        (same || pose.instead.contains(&o.id))
            && o.id != pose.id
            && !offered.iter().any(|a| a.id == o.id)
    };
    let expected: Vec<(WhyNot, &Pose)> = wanted
        .catalog
        .poses()
        .filter(is_expected)
        .map(
            |other| match candidate(wanted, &level_before, other, Seen::Whole) {
                Ok(_) => (WhyNot::Plenty, other),
                Err(why) => (why, other),
            },
        )
        .collect();
    let group = |why: WhyNot| {
        let poses = expected.iter().filter(|(w, _)| *w == why);
        (
            why,
            poses.map(|(_, pose)| pose.id.clone()).collect::<Vec<_>>(),
        )
    };
    WhyNot::all()
        .map(group)
        .filter(|(_, poses)| !poses.is_empty())
        .collect::<Vec<_>>()
}

/// How alike two poses are, 0 to 1: shared targets and the same support.
fn alike(a: &Pose, b: &Pose) -> f64 {
    let shared = a.targets.iter().filter(|t| b.targets.contains(t)).count() as f64;
    let all = (a.targets.len() + b.targets.len()) as f64 - shared;
    0.75 * shared / all + if a.support == b.support { 0.25 } else { 0.0 }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::demand::demand;
    use crate::reader::Reader;
    use pose_format::{AgeBand, Change, Mechanism};

    #[test]
    fn looking_at_angles_first_offers_the_same_poses_as_looking_at_everything() {
        let catalog = Catalog::ours();
        let knowledge = catalog.knowledge();
        for pose in catalog.poses() {
            for leading in Mechanism::all() {
                for (mobility, age) in [(0.0, None), (-1.0, Some(AgeBand::From55))] {
                    let reader = Reader {
                        mobility,
                        age,
                        ..Reader::default()
                    };
                    let wanted = Wanted {
                        catalog: &catalog,
                        pose,
                        reader: &reader,
                        before: &demand(knowledge, pose, &reader, &Change::default()),
                        leading,
                        chosen: &[leading],
                        concerns: &[],
                    };
                    let [quick, whole] = [Seen::Angles, Seen::Whole].map(|seen| {
                        let offered = from(&wanted, seen);
                        offered
                            .into_iter()
                            .map(|a| (a.id, a.saves))
                            .collect::<Vec<_>>()
                    });
                    assert_eq!(quick, whole, "{} for {}", pose.id, leading.word());
                }
            }
        }
    }
}
