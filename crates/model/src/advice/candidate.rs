//! One other pose as an alternative: whether it would do, how good it is, or why it would not do.
//!
//! The laws stand in the project's contracts: never harder, never less supported, no new concern, no stricter level,
//! and it serves one of the pose's first two purposes.

use super::adjust::saved;
use super::judgement::{Judgement, Topic, judge, measure, raises};
use super::levels::{Level, lumbar_share, upper_back_share};
use super::much::eases;
use crate::catalog::Catalog;
use crate::demand::{Demand, typical_demand};
use crate::reader::Reader;
use crate::words::Message;
use pose_format::{Change, Choice, Concern, Mechanism, Pose, Support, Target, choices};

/// Factor for a pose that the first pose's own file names: what teachers suggest.
const NAMED: f64 = 2.5;
/// What each step that a pose is easier adds to its score.
const EASIER: f64 = 0.15;
/// From this difficulty on an alternative is easier by a step at least: who is warned off a splits is not sent to another.
const HARD: f64 = 4.0;
/// Factor for a pose with the same support: a reader who lies down wants to stay down.
const SAME_SUPPORT: f64 = 1.25;
/// Factor for a pose that is itself at level caution.
const STILL_CAUTION: f64 = 0.4;
/// Factor for a pose that keeps the second purpose and not the first.
const SECOND_PURPOSE: f64 = 0.9;
/// A pose must save more points than this of what restricts the first one.
const BETTER: f64 = 10.0;
/// Points saved beyond this add nothing to the score.
const ENOUGH: f64 = 40.0;

/// What an alternative may not bring along if the pose is without it.
const NEVER_NEW: [Concern; 5] = [
    Concern::NeckLoad,
    Concern::Wrist,
    Concern::Balance,
    Concern::HeadDown,
    Concern::Knee,
];

/// Another pose, what it keeps and what it saves.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its id.
    pub id: String,
    /// The purposes of the first pose that it serves, at least one of its first two.
    pub keeps: Vec<Target>,
    /// Points of lumbar share (for loading, hundredths of standing) by mechanism; positive = less.
    pub saves: [f64; 5],
    /// Its level for this reader.
    pub level: Level,
    /// What it eases.
    pub eases: Message,
    /// What it eases and what it is for.
    pub why: Message,
}

/// What alternatives are looked for: a pose, its reader, and the judgement of it.
pub struct Wanted<'a> {
    pub catalog: &'a Catalog,
    pub pose: &'a Pose,
    /// The reader, all the way in: so other poses are looked at.
    pub reader: Reader,
    /// What the pose demands of this reader.
    pub before: &'a Demand,
    /// How it is judged for this reader.
    pub judged: &'a Judgement,
}

impl<'a> Wanted<'a> {
    /// What to look for instead of a pose that demands `before` and is judged so for this reader.
    pub fn new(
        catalog: &'a Catalog,
        pose: &'a Pose,
        reader: &Reader,
        before: &'a Demand,
        judged: &'a Judgement,
    ) -> Self {
        Self {
            catalog,
            pose,
            reader: reader.all_the_way(),
            before,
            judged,
        }
    }
}

choices! {
    /// Why a pose is not offered: it would do, but others keep or save more; it saves too little where it matters; it asks
    /// more on another mechanism; it raises a concern; it is harder or less supported; it is for something else.
    WhyNot {
        Plenty = "plenty", NoGentler = "no-gentler", Worse = "worse", Heed = "heed", Harder = "harder",
        Purpose = "purpose",
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
}

/// Another pose as an alternative, or why it is none.
pub fn candidate<'a>(wanted: &Wanted, other: &'a Pose) -> Result<Candidate<'a>, WhyNot> {
    let Wanted {
        pose,
        before,
        judged,
        ..
    } = *wanted;
    let knowledge = wanted.catalog.knowledge();
    let serves = |target: &&Target| other.targets.contains(target);
    if !pose.targets.iter().take(2).any(|target| serves(&target)) {
        return Err(WhyNot::Purpose);
    }
    if is_harder(pose, other) {
        return Err(WhyNot::Harder);
    }
    let reader = &wanted.reader;
    let after = typical_demand(knowledge, other, reader, &Change::default());
    let is_new = |concern: &Concern| {
        raises(knowledge, other, &after, *concern) && !raises(knowledge, pose, before, *concern)
    };
    let judged_after = judge(knowledge, other, reader, &after);
    let has_new_concern = judged_after.findings.iter().any(|finding| {
        matches!(finding.topic, Topic::Concern(_))
            && judged
                .findings
                .iter()
                .all(|known| known.topic != finding.topic)
    });
    if has_new_concern || NEVER_NEW.iter().any(is_new) {
        return Err(WhyNot::Heed);
    }
    let is_worse = |m: Mechanism| {
        judged_after.by_mechanism.of(m) == Level::Avoid && judged.by_mechanism.of(m) < Level::Avoid
    };
    if Mechanism::all().any(is_worse) {
        return Err(WhyNot::Worse);
    }
    let first = judged.first();
    let is_upper = judged
        .findings
        .first()
        .is_some_and(|finding| finding.is_upper);
    let saves = saved(before, &after);
    let eased = match first {
        Topic::Mechanism(mechanism) if is_upper => {
            upper_back_share(before, mechanism) - upper_back_share(&after, mechanism)
        }
        Topic::Mechanism(mechanism) => saves[mechanism.index()],
        // A concern is gone or it is not.
        Topic::Concern(concern) => {
            // A shorter lying is lying still.
            let lies_too = concern == Concern::Supine && other.support == Support::Supine;
            let gone = !lies_too && !raises(knowledge, other, &after, concern)
                || measure(knowledge, other, &after, concern)
                    < 0.5 * measure(knowledge, pose, before, concern);
            if gone { ENOUGH } else { 0.0 }
        }
    };
    if eased <= BETTER || judged_after.level >= judged.level {
        return Err(WhyNot::NoGentler);
    }
    let keeps: Vec<Target> = pose.targets.iter().filter(serves).copied().collect();
    let mut score = kept(pose, &keeps) * (0.5 + 0.5 * eased.min(ENOUGH) / ENOUGH);
    score *= 1.0 + EASIER * (pose.difficulty - other.difficulty);
    if pose.instead.contains(&other.id) {
        score *= NAMED;
    }
    if other.support == pose.support {
        score *= SAME_SUPPORT;
    }
    if judged_after.level == Level::Caution {
        score *= STILL_CAUTION;
    }
    let eases = what_it_eases(first, is_upper, before, &after);
    let alternative = Alternative {
        id: other.id.clone(),
        why: why(&keeps, eases.clone()),
        eases,
        keeps,
        saves,
        level: judged_after.level,
    };
    Ok(Candidate {
        pose: other,
        alternative,
        score,
    })
}

/// Whether another pose wants more practice, more effort, or holds the body up less.
fn is_harder(pose: &Pose, other: &Pose) -> bool {
    other.difficulty > pose.difficulty
        || pose.difficulty >= HARD && other.difficulty >= pose.difficulty
        || other.effort > pose.effort
        || held_up(other.support) > held_up(pose.support)
}

/// How little holds the body up: lying, sitting, kneeling, standing, on one leg, on the arms, upside down.
fn held_up(support: Support) -> u8 {
    match support {
        Support::Supine | Support::Prone | Support::SideLying => 0,
        Support::Seated => 1,
        Support::Kneeling | Support::AllFours => 2,
        Support::Standing => 3,
        Support::StandingOneLeg => 4,
        Support::ArmSupport => 5,
        Support::Inverted => 6,
    }
}

/// How much of the purpose is kept: the first counts most.
fn kept(pose: &Pose, keeps: &[Target]) -> f64 {
    let weight = |i: usize| 1.0 / (1.0 + 0.35 * i as f64);
    let all: f64 = (0..pose.targets.len()).map(weight).sum();
    let kept: f64 = (0..pose.targets.len())
        .filter(|i| keeps.contains(&pose.targets[*i]))
        .map(weight)
        .sum();
    let share = 0.35 + 0.65 * kept / all;
    let keeps_first = pose
        .targets
        .first()
        .is_some_and(|first| keeps.contains(first));
    share * if keeps_first { 1.0 } else { SECOND_PURPOSE }
}

/// What it eases.
fn what_it_eases(first: Topic, is_upper: bool, before: &Demand, after: &Demand) -> Message {
    match first {
        Topic::Concern(concern) => Message::of("without-", concern.word()),
        Topic::Mechanism(_) if is_upper => Message::new("eases-upper-back"),
        Topic::Mechanism(mechanism) => eases(
            mechanism,
            lumbar_share(before, mechanism),
            lumbar_share(after, mechanism),
        ),
    }
}

/// What it eases, and what else it is for.
fn why(keeps: &[Target], eases: Message) -> Message {
    let keeps = keeps.iter().take(2);
    Message::new("why")
        .list(
            "keeps",
            keeps.map(|t| Message::of("target-", t.word())).collect(),
        )
        .message("eases", eases)
}
