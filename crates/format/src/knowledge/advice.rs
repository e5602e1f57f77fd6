//! What makes backs worse, and what published conditions stand for.

use crate::choices;
use crate::fields::{choice, choices, field, list, required};
use crate::{Choice, Concern, Fields, Record, Target};

choices! {
    /// What makes it worse.
    Mechanism {
        Bending = "bending", Arching = "arching", Twisting = "twisting", SideBending = "side-bending",
        Loading = "loading",
    }
}

choices! {
    /// Evidence behind a row: trials or several human studies (A), human observation (B),
    /// laboratory or small series (C), expert consensus (E).
    Grade { A = "a", B = "b", C = "c", E = "e" }
}

/// From a demand to a level, for one mechanism. Shares in per cent of the lumbar range;
/// for loading, per cent of relaxed standing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MechanismRule {
    /// The mechanism that it is for.
    pub mechanism: Mechanism,
    /// From here: caution.
    pub caution: f64,
    /// From here: avoid.
    pub avoid: f64,
    /// Points by which a long hold, repetition or load lowers both, at most.
    pub dose: f64,
    /// The opposite direction from here on makes a pose one that is often chosen; 0 for none.
    pub suits_from: f64,
    /// ... and up to here.
    pub suits_to: f64,
    /// Keys behind the sentence that readers see; none for clinicians' view.
    pub shown: Vec<String>,
    /// Keys behind the rule.
    pub references: Vec<String>,
}

impl Record for MechanismRule {
    fn fields(&mut self, f: &mut dyn Fields) {
        const SHARE: (f64, f64) = (0.0, 400.0);
        choice(
            f,
            required!("mechanism", "The mechanism that the rule is for."),
            &mut self.mechanism,
        );
        f.number(
            required!(
                "caution",
                "Share from which the level is caution, per cent.",
                SHARE
            ),
            &mut self.caution,
        );
        f.number(
            required!(
                "avoid",
                "Share from which the level is avoid, per cent.",
                SHARE
            ),
            &mut self.avoid,
        );
        f.number(
            field!(
                "dose",
                "Points by which load, a long hold or repetition lowers both, at most.",
                SHARE
            ),
            &mut self.dose,
        );
        f.number(
            field!(
                "suits-from",
                "Share of the opposite direction from which a pose is often chosen; 0 for none.",
                SHARE
            ),
            &mut self.suits_from,
        );
        f.number(
            field!(
                "suits-to",
                "Share of the opposite direction up to which it is.",
                SHARE
            ),
            &mut self.suits_to,
        );
        f.texts(
            field!(
                "shown",
                "Keys behind the sentence that readers see; none for clinicians' view.",
                most = 40
            ),
            &mut self.shown,
        );
        f.texts(
            field!("references", "Keys of data/references.json.", most = 40),
            &mut self.references,
        );
        f.author_text(field!(
            "why",
            "The reason for the numbers, for people.",
            most = 600
        ));
    }
}

/// From the measure of a concern to a level. The unit of each concern stands beside it in `data/concerns.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcernRule {
    /// The concern that it is for.
    pub concern: Concern,
    /// From here: caution.
    pub caution: f64,
    /// From here: avoid.
    pub avoid: f64,
    /// Keys behind the rule.
    pub references: Vec<String>,
}

/// The range of the steps of a concern, in its own unit.
const MEASURE: (f64, f64) = (0.0, 1000.0);

impl Record for ConcernRule {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(
            f,
            required!("concern", "The concern that the rule is for."),
            &mut self.concern,
        );
        f.number(
            required!(
                "caution",
                "Measure from which the level is caution.",
                MEASURE
            ),
            &mut self.caution,
        );
        f.number(
            required!("avoid", "Measure from which the level is avoid.", MEASURE),
            &mut self.avoid,
        );
        f.texts(
            field!("references", "Keys of data/references.json.", most = 40),
            &mut self.references,
        );
        f.author_text(required!(
            "unit",
            "What is measured, and in what.",
            most = 300
        ));
        f.author_text(required!("why", "The reason for the numbers.", most = 600));
    }
}

/// What a rule of a condition rests on: works, or opinion where there are none.
fn basis(f: &mut dyn Fields, references: &mut Vec<String>) {
    f.texts(
        field!(
            "references",
            "Keys of data/references.json; none for opinion.",
            most = 40
        ),
        references,
    );
    f.author_text(field!("why", "The reason, for people.", most = 600));
}

/// A movement that a condition asks to watch. Steps that are 0 are those of the [`MechanismRule`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Watched {
    /// The movement.
    pub mechanism: Mechanism,
    /// From here: caution.
    pub caution: f64,
    /// From here: avoid; 400 for never.
    pub avoid: f64,
    /// Points by which load or a pull lowers both steps, at most; 0 for the movement's own.
    pub dose: f64,
    /// It counts from this load on, per cent of standing.
    pub loaded: f64,
    /// It counts only where the pose is held still.
    pub held: bool,
    /// The upper back's share counts like the low back's.
    pub upper_back: bool,
    /// The opposite direction, gently, is what sources recommend.
    pub suits: bool,
    /// The end of the key of a sentence that stands for it (`because-…`), in place of the mechanism's own.
    pub says: String,
    /// The same for what suits (`suits-…`), in place of the general one.
    pub suits_says: String,
    /// Keys behind the rule; none for opinion.
    pub references: Vec<String>,
}

impl Record for Watched {
    fn fields(&mut self, f: &mut dyn Fields) {
        const SHARE: (f64, f64) = (0.0, 400.0);
        choice(
            f,
            required!("mechanism", "The movement."),
            &mut self.mechanism,
        );
        f.number(
            field!(
                "caution",
                "From here: caution; 0 for the movement's own step.",
                SHARE
            ),
            &mut self.caution,
        );
        f.number(
            field!(
                "avoid",
                "From here: avoid; 0 for the movement's own step, 400 for never.",
                SHARE
            ),
            &mut self.avoid,
        );
        f.number(
            field!(
                "dose",
                "Points by which load or a pull lowers both steps; 0 for the movement's own.",
                SHARE
            ),
            &mut self.dose,
        );
        f.number(
            field!(
                "loaded",
                "It counts from this load on, per cent of standing.",
                SHARE
            ),
            &mut self.loaded,
        );
        f.flag(
            field!(
                "held",
                "True where it counts only in a pose that is held still."
            ),
            &mut self.held,
        );
        f.flag(
            field!(
                "upper-back",
                "True where the upper back's share counts like the low back's."
            ),
            &mut self.upper_back,
        );
        f.flag(
            field!(
                "suits",
                "True where sources recommend the opposite direction, done gently."
            ),
            &mut self.suits,
        );
        f.text(
            field!(
                "says",
                "The end of the key of its own sentence, because-….",
                most = 40
            ),
            &mut self.says,
        );
        f.text(
            field!("suits-says", "The same for what suits, suits-….", most = 40),
            &mut self.suits_says,
        );
        basis(f, &mut self.references);
    }
}

/// A concern that a condition asks to heed. Steps that are 0 are those of the [`ConcernRule`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heeded {
    /// The concern.
    pub concern: Concern,
    /// From here: caution.
    pub caution: f64,
    /// From here: avoid; 1000 for never.
    pub avoid: f64,
    /// Keys behind the rule; none for opinion.
    pub references: Vec<String>,
}

impl Record for Heeded {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(f, required!("concern", "The concern."), &mut self.concern);
        f.number(
            field!(
                "caution",
                "From here: caution; 0 for the concern's own step.",
                MEASURE
            ),
            &mut self.caution,
        );
        f.number(
            field!(
                "avoid",
                "From here: avoid; 0 for the concern's own step, 1000 for never.",
                MEASURE
            ),
            &mut self.avoid,
        );
        basis(f, &mut self.references);
    }
}

/// A condition as published sources speak of it: never a diagnosis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    /// Kebab-case id.
    pub id: String,
    /// The movements it asks to watch.
    pub watched: Vec<Watched>,
    /// The concerns it asks to heed.
    pub heeded: Vec<Heeded>,
    /// Whether it is a trouble of the low back, for which the extremes of every pose count.
    pub low_back: bool,
    /// The end of the key of its own calm headline (`headline-calm-…`).
    pub calm: String,
    /// Targets that sources name as kinder.
    pub kinder: Vec<Target>,
    /// Evidence behind it.
    pub grade: Grade,
    /// Keys of `data/references.json`.
    pub references: Vec<String>,
    /// Poses on which somebody published caution or avoidance. Joined in from `data/verdicts.toml`.
    pub restrict: Vec<String>,
    /// Poses that somebody published as fine or good. Joined in from `data/verdicts.toml`.
    pub permit: Vec<String>,
}

impl Condition {
    /// The movements it watches, each once.
    pub fn mechanisms(&self) -> Vec<Mechanism> {
        let watches = |m: &Mechanism| self.watched.iter().any(|own| own.mechanism == *m);
        Mechanism::all().filter(watches).collect()
    }

    /// The concerns it heeds.
    pub fn concerns(&self) -> Vec<Concern> {
        self.heeded.iter().map(|own| own.concern).collect()
    }
}

impl Record for Condition {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.text(required!("id", "Kebab-case id.", most = 40), &mut self.id);
        list(
            f,
            field!("watched", "The movements it asks to watch."),
            &mut self.watched,
        );
        list(
            f,
            field!("heeded", "The concerns it asks to heed."),
            &mut self.heeded,
        );
        f.flag(
            field!(
                "low-back",
                "True for a trouble of the low back: the extremes of every pose count."
            ),
            &mut self.low_back,
        );
        f.text(
            field!(
                "calm",
                "The end of the key of its own calm headline, headline-calm-….",
                most = 40
            ),
            &mut self.calm,
        );
        choices(
            f,
            field!("kinder", "Targets that sources name as kinder."),
            &mut self.kinder,
        );
        choice(
            f,
            field!(
                "grade",
                "Evidence: a trials, b human observation, c laboratory, e consensus."
            ),
            &mut self.grade,
        );
        f.texts(
            field!("references", "Keys of data/references.json.", most = 40),
            &mut self.references,
        );
        f.pose_ids(
            field!(
                "restrict",
                "Poses on which published judgements urge caution.",
                most = 60
            ),
            &mut self.restrict,
        );
        f.pose_ids(
            field!(
                "permit",
                "Poses that published judgements allow.",
                most = 60
            ),
            &mut self.permit,
        );
    }
}

/// The drills to build up before a pose, where core endurance is the answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Build {
    /// Ids of the drills, in order.
    pub poses: Vec<String>,
    /// Keys of `data/references.json`.
    pub references: Vec<String>,
}

impl Record for Build {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.pose_ids(
            required!("poses", "Ids of the drills, in order.", most = 40),
            &mut self.poses,
        );
        f.texts(
            field!("references", "Keys of data/references.json.", most = 40),
            &mut self.references,
        );
        f.author_text(required!(
            "why",
            "Why these, and how they are done.",
            most = 600
        ));
    }
}
