//! A pose as lists and pickers show it.

use crate::catalog::Found;
use pose_format::{Choice, Pose};
use serde::Serialize;

/// What a list needs to know of a pose.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PoseSummary {
    /// Kebab-case id.
    pub id: String,
    /// English name.
    pub name: String,
    /// Sanskrit in IAST, or empty.
    pub sanskrit: String,
    /// Sanskrit in plain letters, or empty.
    pub sanskrit_plain: String,
    /// Other names readers type.
    pub aliases: Vec<String>,
    /// `yoga` or `rehab`.
    pub kind: &'static str,
    /// What carries the body.
    pub support: &'static str,
    /// What people do it for.
    pub targets: Vec<&'static str>,
    /// How much practice it wants, 1 to 5.
    pub difficulty: u8,
    /// `rest`, `easy`, `work` or `hard`.
    pub effort: &'static str,
    /// How a search found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched: Option<&'static str>,
    /// Whether the search only guesses that it is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_guess: Option<bool>,
    /// The side that was typed beside the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<&'static str>,
}

impl From<Found<'_>> for PoseSummary {
    fn from(found: Found<'_>) -> Self {
        Self {
            matched: Some(found.how.word()),
            is_guess: Some(found.how.is_guess()),
            side: found.side.map(Choice::word),
            ..found.pose.into()
        }
    }
}

impl From<&Pose> for PoseSummary {
    fn from(pose: &Pose) -> Self {
        Self {
            id: pose.id.clone(),
            name: pose.name.clone(),
            sanskrit: pose.sanskrit.clone(),
            sanskrit_plain: pose.sanskrit_plain.clone(),
            aliases: pose.nicknames.clone(),
            kind: pose.kind.word(),
            support: pose.support.word(),
            targets: pose.targets.iter().map(|t| t.word()).collect(),
            difficulty: pose.difficulty as u8,
            effort: pose.effort.word(),
            matched: None,
            is_guess: None,
            side: None,
        }
    }
}
