//! All the knowledge that the wasm carries, as one record.

use super::advice::{Build, ConcernRule, Condition, Mechanism, MechanismRule};
use super::body::BodyTable;
use super::law::Law;
use super::ranges::Ranges;
use super::spelling::Spelling;
use super::topic::Topic;
use crate::fields::{field, list, table};
use crate::{Breath, Concern, Fields, Pose, Record, Sequence};

/// Everything in `data/` that the wasm carries.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Ranges of motion.
    pub ranges: Ranges,
    /// Constants of the sharing law.
    pub law: Law,
    /// Lengths and masses.
    pub body: BodyTable,
    /// One rule for each [`Mechanism`](super::Mechanism), in their order.
    pub mechanisms: Vec<MechanismRule>,
    /// One rule for each [`Concern`](crate::Concern), in their order.
    pub concerns: Vec<ConcernRule>,
    /// Published conditions.
    pub conditions: Vec<Condition>,
    /// The drills to build up first.
    pub build: Build,
    /// How people write names.
    pub spelling: Spelling,
    /// What readers type that is no pose.
    pub topics: Vec<Topic>,
    /// The catalogue.
    pub poses: Vec<Pose>,
    /// The breath that sequences count in.
    pub breath: Breath,
    /// Poses in order, by their files' names.
    pub sequences: Vec<Sequence>,
}

impl Knowledge {
    /// The rule of a mechanism.
    pub fn rule(&self, mechanism: Mechanism) -> Option<&MechanismRule> {
        self.mechanisms.iter().find(|r| r.mechanism == mechanism)
    }

    /// The rule of a concern.
    pub fn concern_rule(&self, concern: Concern) -> Option<&ConcernRule> {
        self.concerns.iter().find(|r| r.concern == concern)
    }
}

impl Record for Knowledge {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(f, field!("ranges", ""), &mut self.ranges);
        table(f, field!("law", ""), &mut self.law);
        table(f, field!("body", ""), &mut self.body);
        list(f, field!("mechanisms", ""), &mut self.mechanisms);
        list(f, field!("concerns", ""), &mut self.concerns);
        list(f, field!("conditions", ""), &mut self.conditions);
        table(f, field!("build", ""), &mut self.build);
        table(f, field!("spelling", ""), &mut self.spelling);
        list(f, field!("topics", ""), &mut self.topics);
        list(f, field!("poses", ""), &mut self.poses);
        table(f, field!("breath", ""), &mut self.breath);
        list(f, field!("sequences", ""), &mut self.sequences);
    }
}
