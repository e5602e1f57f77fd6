//! The judgement of a pose for a reader: everything that restricts it, the strictest first, and the level that follows.

use super::levels::{
    Level, Levels, is_bent_or_laden, level, levels, lumbar_share, own_or, upper_back_share,
};
use crate::Within;
use crate::demand::Demand;
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{AgeBand, Choice, Concern, Condition, Heeded, Knowledge, Mechanism, Pose};

/// What a reason or a restriction is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What makes it worse.
    Mechanism(Mechanism),
    /// Something beyond one direction of the low back.
    Concern(Concern),
}

impl Topic {
    /// Its word in the API, which names mechanisms and concerns that a program can know beforehand: bending and turning at
    /// once is said under bending, the neck's own range under the neck.
    pub fn word(self) -> &'static str {
        match self {
            Self::Mechanism(mechanism) => mechanism.word(),
            Self::Concern(Concern::Combined) => Mechanism::Bending.word(),
            Self::Concern(Concern::NeckRange) => Concern::NeckLoad.word(),
            Self::Concern(concern) => concern.word(),
        }
    }
}

/// Why something counts for this reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The reader named it, or their condition watches or heeds it, or they named nothing and it counts for everybody.
    Named,
    /// The pose goes to an extreme of the low back or puts weight on the neck, whatever the reader named.
    Extreme,
    /// A young back that is still growing.
    Young,
}

/// One thing that restricts a pose for a reader.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub topic: Topic,
    /// At least this level follows from it: `caution` or `avoid`.
    pub level: Level,
    /// Why it counts.
    pub because: Because,
    /// Whether it is the upper back that is taken so far.
    pub is_upper: bool,
    /// The end of the key of a sentence of its own (`because-…`), where the condition has one.
    pub says: Option<String>,
    /// Keys of `data/references.json` behind the rule; none for opinion.
    pub sources: Vec<String>,
}

/// A pose judged for a reader.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// The level shown large.
    pub level: Level,
    /// The level of each mechanism for somebody whom it hurts.
    pub by_mechanism: Levels,
    /// What restricts it, the strictest first; empty where the level is fine or better.
    pub findings: Vec<Finding>,
    /// The mechanism that comes first for this reader: a finding's, or the one with the highest share.
    pub leading: Mechanism,
    /// The mechanisms that the reader named or their condition watches.
    pub chosen: Vec<Mechanism>,
}

impl Judgement {
    /// Whether something restricts the pose.
    pub fn restricts(&self) -> bool {
        self.level >= Level::Caution
    }

    /// What comes first for this reader.
    pub fn first(&self) -> Topic {
        self.findings
            .first()
            .map_or(Topic::Mechanism(self.leading), |finding| finding.topic)
    }
}

/// Judges a pose for a reader.
pub fn judge(knowledge: &Knowledge, pose: &Pose, reader: &Reader, demand: &Demand) -> Judgement {
    let by_mechanism = levels(knowledge, pose, demand);
    let chosen = chosen(knowledge, reader);
    let condition = condition(knowledge, reader);
    let mut judging = Judging {
        knowledge,
        pose,
        demand,
        findings: vec![],
        suits: false,
    };
    judging.named(reader);
    if let Some(condition) = condition {
        judging.condition(condition);
    }
    if reader.worse_with.is_empty() && condition.is_none() {
        judging.for_everybody(&by_mechanism);
        judging.neck(Because::Named);
    } else {
        judging.neck(Because::Extreme);
    }
    if !reader.worse_with.is_empty() || condition.is_some_and(|c| c.low_back) {
        judging.extremes(&by_mechanism);
    }
    if reader.age == Some(AgeBand::Under18) {
        judging.growing(&by_mechanism);
    }
    let Judging {
        mut findings,
        suits,
        ..
    } = judging;
    let at = |topic: Topic| match topic {
        Topic::Mechanism(mechanism) => comparable_share(demand, mechanism),
        Topic::Concern(_) => 100.0,
    };
    sort_list(&mut findings, &|a: &Finding, b: &Finding| {
        b.level
            .cmp(&a.level)
            .then_with(|| (a.because as usize).cmp(&(b.because as usize)))
            .then_with(|| at(b.topic).total_cmp(&at(a.topic)))
    });
    let level = match findings.first() {
        Some(strictest) => strictest.level,
        None if suits => Level::Suits,
        None => Level::Fine,
    };
    let leading = findings
        .iter()
        .find_map(|finding| match finding.topic {
            Topic::Mechanism(mechanism) => Some(mechanism),
            Topic::Concern(_) => None,
        })
        .unwrap_or_else(|| leading(demand, &chosen));
    Judgement {
        level,
        by_mechanism,
        findings,
        leading,
        chosen,
    }
}

/// Collects what restricts.
struct Judging<'a> {
    knowledge: &'a Knowledge,
    pose: &'a Pose,
    demand: &'a Demand,
    findings: Vec<Finding>,
    /// Whether something speaks for the pose.
    suits: bool,
}

impl Judging<'_> {
    fn add(&mut self, topic: Topic, level: Level, because: Because, sources: &[String]) {
        self.found(Finding {
            topic,
            level,
            because,
            is_upper: false,
            says: None,
            sources: sources.to_vec(),
        });
    }

    /// Keeps what restricts. One topic is one finding; the stricter rule counts.
    fn found(&mut self, finding: Finding) {
        if finding.level < Level::Caution {
            self.suits |= finding.level == Level::Suits;
            return;
        }
        let same = |known: &&mut Finding| known.topic == finding.topic;
        match self.findings.iter_mut().find(same) {
            Some(known) if known.level < finding.level => *known = finding,
            Some(_) => {}
            None => self.findings.push(finding),
        }
    }

    /// The movements that the reader said make it worse. A pose suits them only if it suits each.
    fn named(&mut self, reader: &Reader) {
        let mut strictest = None;
        for rule in &self.knowledge.mechanisms {
            if reader.worse_with.contains(&rule.mechanism) {
                let level = level(rule, None, self.pose, self.demand);
                strictest = strictest.max(Some(level));
                let topic = Topic::Mechanism(rule.mechanism);
                if level >= Level::Caution {
                    self.add(topic, level, Because::Named, &rule.references);
                }
            }
        }
        self.suits = strictest == Some(Level::Suits);
    }

    /// What the reader's condition watches and heeds.
    fn condition(&mut self, condition: &Condition) {
        for own in &condition.watched {
            if let Some(rule) = self.knowledge.rule(own.mechanism) {
                let share = lumbar_share(self.demand, own.mechanism);
                self.found(Finding {
                    topic: Topic::Mechanism(own.mechanism),
                    level: level(rule, Some(own), self.pose, self.demand),
                    because: Because::Named,
                    is_upper: own.upper_back
                        && upper_back_share(self.demand, own.mechanism) > share,
                    says: Some(own.says.clone()).filter(|says| !says.is_empty()),
                    sources: own.references.clone(),
                });
            }
        }
        for own in &condition.heeded {
            let level = concern_level(self.knowledge, self.pose, self.demand, own);
            // A concern that a pose does not raise says nothing for it.
            if level >= Level::Caution {
                self.add(
                    Topic::Concern(own.concern),
                    level,
                    Because::Named,
                    &own.references,
                );
            }
        }
    }

    /// A reader who named nothing: never more than caution, for nothing is known of them.
    fn for_everybody(&mut self, levels: &Levels) {
        for rule in &self.knowledge.mechanisms {
            if levels.of(rule.mechanism) == Level::Avoid {
                let topic = Topic::Mechanism(rule.mechanism);
                self.add(topic, Level::Caution, Because::Named, &rule.references);
            }
        }
    }

    /// Weight on the neck: whoever reads, for naming a trouble makes no neck stronger.
    fn neck(&mut self, because: Because) {
        let rule = self.knowledge.concern_rule(Concern::NeckLoad);
        if let Some(rule) = rule.filter(|rule| self.measure(rule.concern) >= rule.caution) {
            let topic = Topic::Concern(rule.concern);
            self.add(topic, Level::Caution, because, &rule.references);
        }
    }

    /// Extremes that a reader with any trouble of the low back should know of.
    fn extremes(&mut self, levels: &Levels) {
        for mechanism in Mechanism::all() {
            if is_extreme(self.demand, levels, mechanism) {
                let rule = self.knowledge.rule(mechanism);
                let sources = rule.map_or(&[][..], |rule| &rule.references);
                let topic = Topic::Mechanism(mechanism);
                self.add(topic, Level::Caution, Because::Extreme, sources);
            }
        }
    }

    /// A growing spine: a deep arch is worth a question first, and none is recommended.
    fn growing(&mut self, levels: &Levels) {
        let arches = lumbar_share(self.demand, Mechanism::Arching);
        self.suits &= arches < 5.0;
        if levels.of(Mechanism::Arching) == Level::Avoid {
            let topic = Topic::Mechanism(Mechanism::Arching);
            let sources = ["pars_review_2021".to_owned()];
            self.add(topic, Level::Caution, Because::Young, &sources);
        }
    }

    fn measure(&self, concern: Concern) -> f64 {
        measure(self.knowledge, self.pose, self.demand, concern)
    }
}

/// The measure of a concern; what a pose's own file adds counts as its first step.
pub fn measure(knowledge: &Knowledge, pose: &Pose, demand: &Demand, concern: Concern) -> f64 {
    let computed = demand.beyond.of(concern);
    if pose.cautions.iter().any(|caution| caution.about == concern) {
        computed.max(first_step(knowledge, concern))
    } else {
        computed
    }
}

/// From here a concern is caution for a reader whose condition heeds it.
pub fn first_step(knowledge: &Knowledge, concern: Concern) -> f64 {
    knowledge
        .concern_rule(concern)
        .map_or(f64::INFINITY, |rule| rule.caution)
}

/// Whether a pose raises a concern, whoever reads.
pub fn raises(knowledge: &Knowledge, pose: &Pose, demand: &Demand, concern: Concern) -> bool {
    measure(knowledge, pose, demand, concern) >= first_step(knowledge, concern)
}

fn concern_level(knowledge: &Knowledge, pose: &Pose, demand: &Demand, own: &Heeded) -> Level {
    let Some(rule) = knowledge.concern_rule(own.concern) else {
        return Level::Fine;
    };
    let measure = measure(knowledge, pose, demand, own.concern);
    if measure >= own_or(own.avoid, rule.avoid) {
        Level::Avoid
    } else if measure >= own_or(own.caution, rule.caution) {
        Level::Caution
    } else {
        Level::Fine
    }
}

/// An end of a bend or an arch counts from this share on, per cent ...
const END: f64 = 95.0;
/// ... with at least this load, times standing.
const CARRIED: f64 = 0.75;
/// The end of a turn, per cent, while bent or loaded.
const END_OF_TURN: f64 = 90.0;

/// Whether a pose takes a low back to an extreme of a mechanism (the law "extremes are never fine" of the contracts).
pub fn is_extreme(demand: &Demand, levels: &Levels, mechanism: Mechanism) -> bool {
    let share = lumbar_share(demand, mechanism);
    match mechanism {
        Mechanism::Bending | Mechanism::Arching => share >= END && demand.load.typical >= CARRIED,
        Mechanism::Twisting => share >= END_OF_TURN && is_bent_or_laden(demand),
        Mechanism::SideBending => false,
        Mechanism::Loading => levels.of(mechanism) == Level::Avoid,
    }
}

/// The mechanisms a reader chose, or that their condition watches.
pub fn chosen(knowledge: &Knowledge, reader: &Reader) -> Vec<Mechanism> {
    let mut chosen = reader.worse_with.clone();
    if let Some(condition) = condition(knowledge, reader) {
        chosen.extend(condition.mechanisms());
    }
    Mechanism::all().filter(|m| chosen.contains(m)).collect()
}

/// The reader's condition, if they named one that is known.
pub fn condition<'a>(knowledge: &'a Knowledge, reader: &Reader) -> Option<&'a Condition> {
    let id = reader.condition.as_deref()?;
    knowledge.conditions.iter().find(|c| c.id == id)
}

/// The mechanism of highest share, among those chosen, or all.
fn leading(demand: &Demand, chosen: &[Mechanism]) -> Mechanism {
    Mechanism::all()
        .filter(|m| chosen.is_empty() || chosen.contains(m))
        .max_by(|a, b| comparable_share(demand, *a).total_cmp(&comparable_share(demand, *b)))
        .unwrap_or_default()
}

/// Load is no share of a range. To compare it, 100% of standing counts as 0 and 300% as 80, "near the end".
pub fn comparable_share(demand: &Demand, mechanism: Mechanism) -> f64 {
    let share = lumbar_share(demand, mechanism);
    match mechanism {
        Mechanism::Loading => ((share - 100.0) / 2.5).within(0.0, 80.0),
        _ => share,
    }
}
