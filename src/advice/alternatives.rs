//! Other poses that keep a purpose and ask less where it hurts.

use super::adjust::saved;
use super::levels::{Level, levels, lumbar_share, raised};
use crate::catalog::Catalog;
use crate::demand::{Demand, typical_angles, typical_demand};
use crate::reader::Reader;
use pose_format::{Change, Choice, Concern, Listed, Mechanism, Pose, Target};

/// How many are offered.
const OFFERED: usize = 3;
/// What a teacher's own suggestion counts more.
const NAMED: f64 = 2.5;
/// What the same support counts more: who lies down wants to stay down.
const SAME_SUPPORT: f64 = 1.25;
/// What a pose counts that is itself one to go easy with.
const STILL_CAUTION: f64 = 0.5;
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

struct Candidate<'a> {
    pose: &'a Pose,
    alternative: Alternative,
    score: f64,
}

/// At most three poses that share a target, are better on the leading mechanism, not worse by a
/// level on another chosen one, and unlike each other.
pub fn alternatives(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    before: &Demand,
    leading: Mechanism,
    chosen: &[Mechanism],
    concerns: &[Concern],
) -> Vec<Alternative> {
    let knowledge = catalog.knowledge();
    let level_before = levels(knowledge, pose, before);
    let mut candidates: Vec<Candidate> = catalog
        .poses()
        .filter(|other| other.id != pose.id && raised(other, concerns).is_empty())
        .filter_map(|other| {
            let keeps: Vec<Target> = pose
                .targets
                .iter()
                .copied()
                .filter(|t| other.targets.contains(t))
                .listed();
            if keeps.is_empty() {
                return None;
            }
            let reader = Reader {
                depth: 1.0,
                ..reader.clone()
            };
            // Most poses are no better: their angles alone tell, before any load is worked out.
            let less =
                |after: &Demand| lumbar_share(before, leading) - lumbar_share(after, leading);
            if leading != Mechanism::Loading
                && less(&typical_angles(knowledge, other, &reader)) <= BETTER
            {
                return None;
            }
            let after = typical_demand(knowledge, other, &reader, &Change::default());
            let level_after = levels(knowledge, other, &after);
            let saves = saved(before, &after);
            let worse = |m: &Mechanism| level_after.of(*m) > level_before.of(*m).max(Level::Fine);
            let watched: Vec<Mechanism> = if chosen.is_empty() {
                Mechanism::all().listed()
            } else {
                chosen.to_vec()
            };
            if less(&after) <= BETTER
                || watched.iter().any(worse)
                || level_after.of(leading) > Level::Caution
            {
                return None;
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
            let alternative = Alternative {
                id: other.id.clone(),
                keeps,
                saves,
                level: level_after.of(leading),
                named,
            };
            Some(Candidate {
                pose: other,
                alternative,
                score,
            })
        })
        .listed();
    let mut offered: Vec<Candidate> = vec![];
    while offered.len() < OFFERED && !candidates.is_empty() {
        let fresh = |c: &Candidate| {
            c.score
                * offered
                    .iter()
                    .map(|o| 1.0 - 0.7 * alike(o.pose, c.pose))
                    .product::<f64>()
        };
        let best = (0..candidates.len())
            .max_by(|a, b| fresh(&candidates[*a]).total_cmp(&fresh(&candidates[*b])))
            .unwrap_or(0);
        offered.push(candidates.swap_remove(best));
    }
    offered.into_iter().map(|c| c.alternative).listed()
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
