//! The answer as the API publishes it: plain numbers and words. The published TypeScript types name the same fields.

use super::PoseSummary;
use crate::demand::{Axis, Band, Region};
use serde::Serialize;

/// Points saved by mechanism; positive = less.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the mechanisms' words")]
pub struct Saves {
    pub bending: f64,
    pub arching: f64,
    pub twisting: f64,
    pub side_bending: f64,
    pub loading: f64,
}

impl From<[f64; 5]> for Saves {
    fn from([bending, arching, twisting, side_bending, loading]: [f64; 5]) -> Self {
        Self {
            bending,
            arching,
            twisting,
            side_bending,
            loading,
        }
    }
}

/// The level of each mechanism, in words.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the mechanisms' words")]
pub struct LevelsText {
    pub bending: &'static str,
    pub arching: &'static str,
    pub twisting: &'static str,
    pub side_bending: &'static str,
    pub loading: &'static str,
}

/// The answer of `assess()`, as the API publishes it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct Assessment {
    pub pose: PoseSummary,
    pub reader: ReaderText,
    pub demand: DemandText,
    pub advice: AdviceText,
    pub by_mechanism: LevelsText,
    pub adjustments: Vec<AdjustmentText>,
    pub alternatives: Vec<AlternativeText>,
    /// The drills to build up first, where core endurance is the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub build_first: Vec<PoseSummary>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NoteText>,
    /// How often a rehabilitation move is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dose: Option<String>,
    pub description: String,
}

/// The reader, in the API's words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct ReaderText {
    pub worse_with: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    pub mobility: &'static str,
    pub depth: f64,
    pub side: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<&'static str>,
}

/// The demand of every region.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct DemandText {
    pub lumbar: Region,
    pub thoracic: Region,
    pub cervical: Region,
    pub hips: Axis,
    pub hips_by_side: HipsBySide,
    pub load: Band,
    pub shortfall: f64,
    pub widest: WidestText,
}

/// What widens the bands of shares most: `hips`, `low-back`, `upper-back` (their ranges), `shape` (how far
/// people go into it) or `hold` (how firmly they hold the low back); absent where a band is under a point wide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct WidestText {
    pub lumbar: AxesText,
    pub thoracic: AxesText,
    pub cervical: AxesText,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hips: Option<&'static str>,
}

/// One word an axis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AxesText {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sagittal: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lateral: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rotation: Option<&'static str>,
}

/// Each hip.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct HipsBySide {
    pub right: Axis,
    pub left: Axis,
}

/// The judgement in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AdviceText {
    pub level: &'static str,
    pub headline: String,
    pub sources_disagree: bool,
    pub reasons: Vec<ReasonText>,
}

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct ReasonText {
    pub mechanism: &'static str,
    pub text: String,
    pub certainty: &'static str,
    pub sources: Vec<String>,
}

/// A note for this reader in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct NoteText {
    pub text: String,
    pub certainty: &'static str,
    pub sources: &'static [&'static str],
}

/// An adjustment in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AdjustmentText {
    pub id: String,
    pub text: String,
    pub saves: Saves,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removes: Option<&'static str>,
}

/// An alternative in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AlternativeText {
    pub pose: PoseSummary,
    pub level: &'static str,
    pub keeps: Vec<&'static str>,
    pub saves: Saves,
    pub why: String,
}
