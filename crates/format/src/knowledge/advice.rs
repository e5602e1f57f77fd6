//! What makes backs worse, and what published conditions stand for.

use crate::choices;
use crate::fields::{choice, choices, field, required};
use crate::{Concern, Fields, Record, Target};

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

/// A condition as published sources speak of it: never a diagnosis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    /// Kebab-case id.
    pub id: String,
    /// The mechanisms it stands for.
    pub mechanisms: Vec<Mechanism>,
    /// Concerns beyond those mechanisms.
    pub concerns: Vec<Concern>,
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

impl Record for Condition {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.text(required!("id", "Kebab-case id.", most = 40), &mut self.id);
        choices(
            f,
            field!("mechanisms", "The mechanisms it stands for."),
            &mut self.mechanisms,
        );
        choices(
            f,
            field!("concerns", "Concerns beyond those mechanisms."),
            &mut self.concerns,
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
