//! Other poses that serve the same purpose and ask less where it hurts.

use super::candidate::{Alternative, Candidate, Wanted, WhyNot, candidate};
use crate::sort_list;
use pose_format::{Choice, Pose};

/// How many are offered.
const OFFERED: usize = 3;

/// At most three poses that are gentler for this reader and unlike each other; none where nothing restricts.
pub fn alternatives(wanted: &Wanted) -> Vec<Alternative> {
    if !wanted.judged.restricts() {
        return vec![];
    }
    let mut candidates = candidates(wanted);
    let mut offered: Vec<Candidate> = vec![];
    while offered.len() < OFFERED && !candidates.is_empty() {
        let fresh = |c: &Candidate| {
            let unlike = offered.iter().map(|o| 1.0 - 0.7 * alike(o.pose, c.pose));
            c.score * unlike.product::<f64>()
        };
        let best = (0..candidates.len())
            .max_by(|a, b| fresh(&candidates[*a]).total_cmp(&fresh(&candidates[*b])))
            .unwrap_or(0);
        let found = candidates.remove(best);
        offered.push(found);
    }
    // What serves the first purpose stands first.
    let first = wanted.pose.targets.first();
    let misses = |c: &Candidate| first.is_some_and(|first| !c.alternative.keeps.contains(first));
    sort_list(&mut offered, &|a: &Candidate, b: &Candidate| {
        misses(a).cmp(&misses(b))
    });
    offered.into_iter().map(|c| c.alternative).collect()
}

/// Every pose that would do, in the order of the catalogue.
pub fn candidates<'a>(wanted: &Wanted<'a>) -> Vec<Candidate<'a>> {
    let others = wanted.catalog.poses().filter(|o| o.id != wanted.pose.id);
    others
        .filter_map(|other| candidate(wanted, other).ok())
        .collect()
}

/// What a reader may have expected among the alternatives, by why it is not there (ids): the poses that this
/// one's file names, and those with its first purpose. Nothing is expected where nothing restricts.
pub fn left_out(wanted: &Wanted, offered: &[Alternative]) -> Vec<(WhyNot, Vec<String>)> {
    if !wanted.judged.restricts() {
        return vec![];
    }
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
        .map(|other| match candidate(wanted, other) {
            Ok(_) => (WhyNot::Plenty, other),
            Err(why) => (why, other),
        })
        .collect();
    let group = |why: WhyNot| {
        let poses = expected.iter().filter(|(w, _)| *w == why);
        let ids = poses.map(|(_, pose)| pose.id.clone());
        (why, ids.collect::<Vec<_>>())
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
