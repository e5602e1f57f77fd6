//! One other pose as an alternative: whether it would do, how good it is, or why it would not do.

use super::adjust::saved;
use super::levels::{Level, Levels, levels, raised};
use crate::catalog::Catalog;
use crate::demand::{Demand, typical_angles, typical_demand};
use crate::reader::Reader;
use pose_format::{Change, Choice, Concern, Mechanism, Pose, Target};

/// Factor for a pose that the first pose's own file names: what teachers suggest.
const NAMED: f64 = 2.5;
/// Factor for a pose with the same support: a reader who lies down wants to stay down.
const SAME_SUPPORT: f64 = 1.25;
/// Factor for a pose that is itself at level caution.
const STILL_CAUTION: f64 = 0.5;
/// Factor for a pose that puts weight on the neck, which nobody expects of a gentler one.
const ON_THE_NECK: f64 = 0.25;
/// A pose must save more points than this to be an alternative.
const BETTER: f64 = 5.0;
/// Points saved beyond this add nothing to the score.
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

/// What alternatives are looked for: a pose, its reader, and what it asks of them.
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
    /// It raises a concern of the reader's condition.
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

/// A pose that would do.
pub struct Candidate<'a> {
    /// The pose.
    pub pose: &'a Pose,
    /// What it keeps and saves.
    pub alternative: Alternative,
    /// How good it is beside others; only the order counts.
    pub score: f64,
    /// How closely it was looked at.
    pub seen: Seen,
}

/// How closely a candidate was looked at.
#[derive(Clone, Copy, PartialEq)]
pub enum Seen {
    /// By its angles alone, which is fast. Its load can only rule it out, never raise its score.
    Angles,
    /// With its skeleton and load.
    Whole,
}

/// Another pose as an alternative, or why it is none.
pub fn candidate<'a>(
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
