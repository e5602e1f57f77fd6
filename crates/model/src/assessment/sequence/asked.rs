//! What a sequence asks of one reader: the time, the order, and for each pose the judgement of its card.
//!
//! There is no second law here. A pose is restricted exactly where its card restricts it, and what is done instead keeps
//! the laws of its card.

use super::totals::Totals;
use crate::Error;
use crate::advice::{Alternative, Candidate, Level, that_would_do};
use crate::assessment::{Assessed, assessed};
use crate::catalog::Catalog;
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{Beat, Pose, Sequence, Step, StepSide, Support};

/// A sequence for one reader.
pub struct Asked<'a> {
    /// The time of one round, and where in it ranges are near their end.
    pub round: Totals,
    /// How often the whole is done.
    pub rounds: f64,
    /// The steps in order.
    pub steps: Vec<Placed<'a>>,
    /// Each different pose once, in the order in which they first come.
    pub poses: Vec<Judged<'a>>,
}

/// A step and its poses.
pub struct Placed<'a> {
    /// The step as its file says it.
    pub step: &'a Step,
    /// Its one pose, or the two that are done in turn.
    pub poses: Vec<&'a Pose>,
    /// Seconds in one round, with both sides and all times.
    pub seconds: f64,
}

/// A pose of the sequence as its card judges it.
pub struct Judged<'a> {
    /// All that its card says.
    pub assessed: Assessed<'a>,
    /// What to do instead in this sequence.
    pub instead: Instead,
}

/// What to do in place of a pose.
#[derive(Clone, Debug)]
pub enum Instead {
    /// Nothing is to be changed, or nothing gentler is known.
    Nothing,
    /// A change within the pose, which stays in its place: the position among those that the card offers.
    Change(usize),
    /// Another pose, by the laws of the card's alternatives.
    Pose(Alternative),
}

impl Judged<'_> {
    /// The level that the card shows.
    pub fn level(&self) -> Level {
        self.assessed.advice.judged.level
    }
}

impl<'a> Asked<'a> {
    /// The strictest level of its poses.
    pub fn strictest(&self) -> Level {
        let levels = self.poses.iter().map(Judged::level);
        levels.max().unwrap_or_default()
    }

    /// The poses that something restricts, in their order.
    pub fn restricted(&self) -> impl Iterator<Item = &Judged<'a>> {
        let poses = self.poses.iter();
        poses.filter(|judged| judged.assessed.advice.judged.restricts())
    }

    /// The level of one of its poses.
    pub fn level_of(&self, pose: &Pose) -> Level {
        let found = self
            .poses
            .iter()
            .find(|judged| judged.assessed.pose.id == pose.id);
        found.map_or(Level::default(), Judged::level)
    }
}

/// What a sequence asks of a reader.
///
/// # Errors
/// When no pose has an id that a step names; the message names the nearest.
pub fn asked<'a>(
    catalog: &'a Catalog,
    reader: &Reader,
    sequence: &'a Sequence,
) -> Result<Asked<'a>, Error> {
    let mut asked = Asked {
        round: Totals::default(),
        rounds: sequence.rounds.max(1.0),
        steps: vec![],
        poses: vec![],
    };
    for step in &sequence.steps {
        let mut placed = Placed {
            step,
            poses: vec![],
            seconds: 0.0,
        };
        let mut at = vec![];
        for id in &step.poses {
            let known = asked.poses.iter().position(|j| j.assessed.pose.id == *id);
            let place = match known {
                Some(place) => place,
                None => {
                    asked.poses.push(Judged {
                        assessed: assessed(catalog, reader, id)?,
                        instead: Instead::Nothing,
                    });
                    asked.poses.len() - 1
                }
            };
            placed.poses.push(asked.poses[place].assessed.pose);
            at.push(place);
        }
        for _ in 0..step.times.max(1.0) as usize {
            for place in &at {
                let Assessed { pose, answer } = &asked.poses[*place].assessed;
                let seconds = stay(catalog, step, pose);
                asked.round.add(catalog, &answer.demand, seconds);
                placed.seconds += seconds;
            }
        }
        asked.steps.push(placed);
    }
    asked.round.sort();
    for at in 0..asked.poses.len() {
        asked.poses[at].instead = instead(catalog, &asked, at);
    }
    Ok(asked)
}

/// Seconds that a step stays in one of its poses, each time: one hold, or one to each side.
fn stay(catalog: &Catalog, step: &Step, pose: &Pose) -> f64 {
    let breath = catalog.knowledge().breath.seconds;
    let hold = if step.seconds > 0.0 {
        step.seconds
    } else if step.beat != Beat::Held {
        0.5 * breath
    } else if step.breaths > 0.0 {
        step.breaths * breath
    } else {
        pose.seconds
    };
    let has_both = step.side == StepSide::Both && pose.is_one_sided();
    hold * if has_both { 2.0 } else { 1.0 }
}

/// What to do instead of the pose at this position: go easy by a change within the pose, or take another pose that keeps
/// the laws of the card's alternatives. Of those, one that is not restricted itself; then one that keeps the place; then
/// one that is in the sequence anyway; then the one that the card finds best.
fn instead(catalog: &Catalog, asked: &Asked, at: usize) -> Instead {
    let Assessed { pose, answer } = &asked.poses[at].assessed;
    let advice = &answer.advice;
    if !advice.judged.restricts() {
        return Instead::Nothing;
    }
    if advice.judged.level == Level::Caution && !advice.adjustments.is_empty() {
        return Instead::Change(0);
    }
    let mut others = that_would_do(
        catalog,
        pose,
        &answer.reader,
        &answer.demand,
        &advice.judged,
    );
    let beside = beside(asked, pose);
    let rank = |other: &Candidate| {
        let is_in = asked
            .poses
            .iter()
            .any(|j| j.assessed.pose.id == other.pose.id);
        let is_restricted = other.alternative.level >= Level::Caution;
        (is_restricted, moves(pose, other.pose, &beside), !is_in)
    };
    sort_list(&mut others, &|a: &Candidate, b: &Candidate| {
        let ranks = rank(a).cmp(&rank(b));
        ranks.then_with(|| b.score.total_cmp(&a.score))
    });
    let best = others.into_iter().next();
    best.map_or(Instead::Nothing, |best| Instead::Pose(best.alternative))
}

/// How far another pose is from the place of one: 0 where the body is carried as in it or as just before or after, 1 where
/// it is nearly so, 2 where it is not, or where something must be fetched first.
fn moves(pose: &Pose, other: &Pose, beside: &[&Pose]) -> u8 {
    let needs_things = other.props.iter().any(|thing| !pose.props.contains(thing));
    let is_so = |near: &Pose| near.support == other.support && carried(near) == carried(other);
    let is_there = is_so(pose) || beside.iter().any(|near| is_so(near));
    if needs_things {
        2
    } else if is_there {
        0
    } else if carried(other) == carried(pose) {
        1
    } else {
        2
    }
}

/// A pelvis that leans back further than half way to lying faces up.
const FACES_UP: f64 = -45.0;

/// Supports between which a body hardly has to move: facing the floor, standing, sitting up, lying, on the head, on hands
/// and feet facing up.
fn carried(pose: &Pose) -> u8 {
    match pose.support {
        Support::ArmSupport if pose.anchor.pitch < FACES_UP => 5,
        Support::Prone | Support::AllFours | Support::ArmSupport => 0,
        Support::Standing | Support::StandingOneLeg => 1,
        Support::Seated | Support::Kneeling => 2,
        Support::Supine | Support::SideLying => 3,
        Support::Inverted => 4,
    }
}

/// What comes just before and after a pose, wherever it stands in the sequence.
fn beside<'a>(asked: &Asked<'a>, pose: &Pose) -> Vec<&'a Pose> {
    let all: Vec<&'a Pose> = asked.steps.iter().flat_map(|s| s.poses.clone()).collect();
    let beside = |at: usize| [at.checked_sub(1), Some(at + 1)];
    let places = (0..all.len()).filter(|at| all[*at].id == pose.id);
    let beside = places.flat_map(beside).flatten();
    beside.filter_map(|at| all.get(at).copied()).collect()
}
