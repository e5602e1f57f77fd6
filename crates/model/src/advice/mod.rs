//! From a demand to a judgement: what restricts a pose for a reader, the sentences, adjustments, alternatives.

mod adjust;
mod alternatives;
mod build_first;
mod candidate;
mod demanding;
mod headline;
mod judgement;
mod levels;
mod much;
mod others;
mod practice;
mod reasons;

pub use adjust::{LEAST_LOAD, LEAST_SHARE, Saving};
pub use candidate::{Alternative, Candidate, WhyNot};
pub use demanding::demanding;
pub use judgement::{
    Because, Finding, Judgement, Topic, chosen, condition, is_extreme, judge, measure, raises,
};
pub use levels::{Level, Levels, band, lumbar_share};
pub use much::{adjusted_much, more_than};
pub use others::{Others, condition as condition_of_others};
pub use practice::{ALWAYS, ALWAYS_TITLE};
pub use reasons::{Certainty, Reason, also};

use crate::body::Posture;
use crate::catalog::Catalog;
use crate::demand::Demand;
use crate::reader::Reader;
use crate::words::Message;
use candidate::Wanted;
use pose_format::{Knowledge, Pose};
use reasons::Subject;

/// What the card says to one reader about one pose.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The level, and everything it rests on.
    pub judged: Judgement,
    /// One sentence, which says for whom.
    pub headline: Message,
    /// How published judgements compare with it.
    pub others: Others,
    /// Sentences with certainty and sources; the first supports the level.
    pub reasons: Vec<Reason>,
    /// What the pose raises beyond the low back, whoever reads.
    pub also: Vec<Reason>,
    /// Changes within the pose that ease the reader's trouble, the most saving first.
    pub adjustments: Vec<Saving>,
    /// At most three other poses; none where nothing restricts.
    pub alternatives: Vec<Alternative>,
    /// Ids of the drills to build up first, where endurance is the answer.
    pub build_first: Vec<String>,
}

impl Advice {
    /// Level and headline as one line, in which the level's word stands once.
    pub fn verdict_line(&self) -> Message {
        headline::verdict_line(self.judged.level, &self.headline)
    }
}

/// Judges a pose for a reader.
pub fn advise(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    posture: &Posture,
) -> Advice {
    let knowledge = catalog.knowledge();
    let condition = condition(knowledge, reader);
    let judged = judge(knowledge, pose, reader, demand);
    let wanted = Wanted::new(catalog, pose, reader, demand, &judged);
    let alternatives = alternatives::alternatives(&wanted);
    Advice {
        others: others::others(knowledge, pose, reader, judged.level),
        headline: headline::headline(
            &judged,
            condition,
            &reader.worse_with,
            demand,
            !alternatives.is_empty(),
        ),
        reasons: reasons::reasons(Subject {
            knowledge,
            pose,
            demand,
            posture,
            judged: &judged,
            condition,
            named: &reader.worse_with,
        }),
        also: also(knowledge, pose, demand, &judged.findings),
        adjustments: adjust::savings(knowledge, pose, reader, demand, &judged),
        alternatives,
        build_first: build_first::build_first(catalog, pose, reader, &judged, condition),
        judged,
    }
}

/// What a reader may have expected among the alternatives, by why it is not there (ids).
pub fn left_out(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    advice: &Advice,
) -> Vec<(WhyNot, Vec<String>)> {
    let wanted = Wanted::new(catalog, pose, reader, demand, &advice.judged);
    alternatives::left_out(&wanted, &advice.alternatives)
}

/// Every pose that keeps the laws of alternatives, in the order of the catalogue: the card offers the best three.
pub fn that_would_do<'a>(
    catalog: &'a Catalog,
    pose: &'a Pose,
    reader: &Reader,
    demand: &'a Demand,
    judged: &'a Judgement,
) -> Vec<Candidate<'a>> {
    alternatives::candidates(&Wanted::new(catalog, pose, reader, demand, judged))
}

/// The first alternative of a pose that is judged for a reader, if something restricts it: its stand-in in a list.
pub fn stand_in(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    judged: &Judgement,
) -> Option<String> {
    let wanted = Wanted::new(catalog, pose, reader, demand, judged);
    let first = alternatives::alternatives(&wanted).into_iter().next();
    first.map(|alternative| alternative.id)
}

/// The level of a pose for a reader, and nothing else.
pub fn level_of(knowledge: &Knowledge, pose: &Pose, reader: &Reader, demand: &Demand) -> Level {
    judge(knowledge, pose, reader, demand).level
}
