//! Other poses that keep a purpose and ask less where it hurts.

use super::adjust::saved;
use super::levels::{Level, Levels, levels, raised};
use crate::catalog::Catalog;
use crate::demand::{Demand, typical_angles, typical_demand};
use crate::reader::Reader;
use pose_format::{Change, Choice, Concern, Mechanism, Pose, Target};

/// How many are offered.
const OFFERED: usize = 3;
/// What a teacher's own suggestion counts more.
const NAMED: f64 = 2.5;
/// What the same support counts more: who lies down wants to stay down.
const SAME_SUPPORT: f64 = 1.25;
/// What a pose counts that is itself one to go easy with.
const STILL_CAUTION: f64 = 0.5;
/// What a pose counts that puts weight on the neck: nobody looks for that in a gentler one.
const ON_THE_NECK: f64 = 0.25;
/// Points saved below which a pose is no alternative.
const BETTER: f64 = 5.0;
/// Points saved beyond which more is no better reason.
const ENOUGH: f64 = 40.0;

/// Another pose, what it keeps and what it saves.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its id.
    pub id: String,
    /// Targets of the first pose that it keeps.
    pub keeps: Vec<Target>,
    /// Points of lumbar share (for loading, hundredths of standing) by mechanism; positive = less.
    pub saves: [f64; 5],
    /// Its level for the leading mechanism.
    pub level: Level,
    /// Whether the pose's own file names it.
    pub named: bool,
}

/// What alternatives are looked for: a pose, and whom it asks of.
pub struct Wanted<'a> {
    pub catalog: &'a Catalog,
    pub pose: &'a Pose,
    pub reader: &'a Reader,
    /// What the pose demands of this reader.
    pub before: &'a Demand,
    /// The mechanism to save on.
    pub leading: Mechanism,
    /// The mechanisms that the reader chose.
    pub chosen: &'a [Mechanism],
    /// What the reader's condition asks to heed.
    pub concerns: &'a [Concern],
}

/// Why a pose is not offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyNot {
    /// It would do; the three that are offered keep or save more, or are less alike.
    #[default]
    Plenty,
    /// It saves too little where it matters.
    NoGentler,
    /// It asks more on another mechanism.
    Worse,
    /// It raises what the reader's condition asks to heed.
    Heed,
    /// It is for something else.
    Purpose,
}

impl Choice for WhyNot {
    const WORDS: &'static [&'static str] = &["plenty", "no-gentler", "worse", "heed", "purpose"];
    fn at(index: usize) -> Self {
        use WhyNot::*;
        [Plenty, NoGentler, Worse, Heed, Purpose]
            .get(index)
            .copied()
            .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
    }
}

struct Candidate<'a> {
    pose: &'a Pose,
    alternative: Alternative,
    score: f64,
    seen: Seen,
}

/// How closely a candidate was looked at.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    /// By its angles, which are quick: its load may still make it worse, never better.
    Angles,
    /// Laid out in space, with its load.
    Whole,
}

/// At most three poses that share a target, are better on the leading mechanism, not worse by a
/// level on another chosen one, and unlike each other.
pub fn alternatives(wanted: &Wanted) -> Vec<Alternative> {
    from(wanted, Seen::Angles)
}

/// The same, of candidates that were first looked at so closely. Only those that come out best are laid out.
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
        // Where the purpose is a sore back itself, one of the three builds endurance (mcgill_1998).
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

/// Another pose as an alternative, or why it is none.
fn candidate<'a>(
    wanted: &Wanted,
    level_before: &Levels,
    other: &'a Pose,
    seen: Seen,
) -> Result<Candidate<'a>, WhyNot> {
    let Wanted {
        pose,
        before,
        leading,
        ..
    } = *wanted;
    let knowledge = wanted.catalog.knowledge();
    let shared = pose.targets.iter().copied();
    let keeps: Vec<Target> = shared.filter(|t| other.targets.contains(t)).collect();
    if keeps.is_empty() {
        return Err(WhyNot::Purpose);
    }
    if !raised(other, wanted.concerns).is_empty() {
        return Err(WhyNot::Heed);
    }
    let reader = Reader {
        depth: 1.0,
        ..wanted.reader.clone()
    };
    let seen = if leading == Mechanism::Loading {
        Seen::Whole
    } else {
        seen
    };
    let after = match seen {
        Seen::Angles => typical_angles(knowledge, other, &reader),
        Seen::Whole => typical_demand(knowledge, other, &reader, &Change::default()),
    };
    let level_after = levels(knowledge, other, &after);
    let saves = saved(before, &after);
    let worse = |m: &Mechanism| level_after.of(*m) > level_before.of(*m).max(Level::Fine);
    let watched: Vec<Mechanism> = if wanted.chosen.is_empty() {
        Mechanism::all().collect()
    } else {
        wanted.chosen.to_vec()
    };
    if saves[leading.index()] <= BETTER || level_after.of(leading) > Level::Caution {
        return Err(WhyNot::NoGentler);
    }
    if watched.iter().any(worse) {
        return Err(WhyNot::Worse);
    }
    let named = pose.instead.contains(&other.id);
    let mut score = kept(pose, &keeps) * saves[leading.index()].min(ENOUGH);
    if named {
        score *= NAMED;
    }
    if other.support == pose.support {
        score *= SAME_SUPPORT;
    }
    if level_after.of(leading) == Level::Caution {
        score *= STILL_CAUTION;
    }
    if !raised(other, &[Concern::NeckLoad]).is_empty() {
        score *= ON_THE_NECK;
    }
    let alternative = Alternative {
        id: other.id.clone(),
        keeps,
        saves,
        level: level_after.of(leading),
        named,
    };
    Ok(Candidate {
        pose: other,
        alternative,
        score,
        seen,
    })
}

/// How much of the purpose is kept: earlier targets count more.
fn kept(pose: &Pose, keeps: &[Target]) -> f64 {
    let weight = |i: usize| 1.0 / (1.0 + 0.35 * i as f64);
    let all: f64 = (0..pose.targets.len()).map(weight).sum();
    let kept: f64 = pose
        .targets
        .iter()
        .enumerate()
        .filter(|(_, t)| keeps.contains(t))
        .map(|(i, _)| weight(i))
        .sum();
    0.35 + 0.65 * kept / all
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
    use crate::demand::demand;
    use pose_format::AgeBand;

    #[test]
    fn who_is_looked_at_by_angles_first_is_offered_what_laying_all_out_would_offer() {
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
