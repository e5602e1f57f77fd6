//! The whole answer in words, for JavaScript and print.

use super::assessed::{Assessed, assessed};
use super::describe::describe;
use super::summary::PoseSummary;
use crate::Error;
use crate::advice::Others;
use crate::catalog::Catalog;
use crate::demand::{Axis, Band, Input, Region, widest};
use crate::reader::{Reader, Side};
use crate::words::{Message, Words};
use pose_format::{Choice, Mechanism};
use serde::Serialize;

/// Judges a pose for a reader, in English words.
///
/// # Errors
/// When no pose has this id; the message names the nearest.
pub fn assess(catalog: &Catalog, reader: &Reader, pose: &str) -> Result<Assessment, Error> {
    Ok(assessed(catalog, reader, pose)?.in_words(catalog, Words::english()))
}

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

/// `contracts.md`'s `Assessment`.
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

/// An adjustment in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AdjustmentText {
    pub id: String,
    pub text: String,
    pub saves: Saves,
}

/// An alternative in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of the published type")]
pub struct AlternativeText {
    pub pose: PoseSummary,
    pub keeps: Vec<&'static str>,
    pub saves: Saves,
    pub why: String,
}

impl Assessed<'_> {
    /// The answer in a language's words.
    pub fn in_words(&self, catalog: &Catalog, words: &Words) -> Assessment {
        let d = &self.demand;
        let level = |m: Mechanism| self.advice.by_mechanism.of(m).word();
        Assessment {
            pose: self.pose.into(),
            reader: reader_text(&self.reader),
            demand: DemandText {
                lumbar: d.lumbar,
                thoracic: d.thoracic,
                cervical: d.cervical,
                hips: d.hips,
                hips_by_side: HipsBySide {
                    right: d.hips_by_side[0],
                    left: d.hips_by_side[1],
                },
                load: d.load,
                shortfall: d.shortfall,
                widest: self.widest_text(catalog),
            },
            advice: AdviceText {
                level: self.advice.level.word(),
                headline: words.say(&self.advice.headline),
                sources_disagree: self.advice.others != Others::Agree,
                reasons: self
                    .advice
                    .reasons
                    .iter()
                    .map(|r| reason_text(r, words))
                    .collect(),
            },
            by_mechanism: LevelsText {
                bending: level(Mechanism::Bending),
                arching: level(Mechanism::Arching),
                twisting: level(Mechanism::Twisting),
                side_bending: level(Mechanism::SideBending),
                loading: level(Mechanism::Loading),
            },
            adjustments: self.adjustments_text(),
            alternatives: self.alternatives_text(catalog, words),
            description: describe(self, words),
        }
    }

    fn widest_text(&self, catalog: &Catalog) -> WidestText {
        let widest = widest(catalog.knowledge(), self.pose, &self.reader);
        let word = |input: Option<Input>| input.map(Input::word);
        let region = |i: usize| {
            let [sagittal, lateral, rotation] = widest.regions[i].map(word);
            AxesText {
                sagittal,
                lateral,
                rotation,
            }
        };
        WidestText {
            lumbar: region(0),
            thoracic: region(1),
            cervical: region(2),
            hips: word(widest.hips),
        }
    }

    fn adjustments_text(&self) -> Vec<AdjustmentText> {
        let saving = |s: &crate::advice::Saving| {
            let adjustment = &self.pose.adjustments[s.index];
            AdjustmentText {
                id: self.pose.adjustments[s.index].id.clone(),
                text: adjustment.text.clone(),
                saves: s.saves.into(),
            }
        };
        self.advice.adjustments.iter().map(saving).collect()
    }

    fn alternatives_text(&self, catalog: &Catalog, words: &Words) -> Vec<AlternativeText> {
        let text = |a: &crate::advice::Alternative| {
            let pose = catalog.find(&a.id)?;
            Some(AlternativeText {
                pose: pose.into(),
                keeps: a.keeps.iter().map(|t| t.word()).collect(),
                saves: a.saves.into(),
                why: words.say(&why(a, self.advice.leading)),
            })
        };
        self.advice.alternatives.iter().filter_map(text).collect()
    }
}

/// Why this one: what it keeps and what it saves.
pub fn why(alternative: &crate::advice::Alternative, leading: Mechanism) -> Message {
    let keeps = alternative
        .keeps
        .iter()
        .take(2)
        .map(|t| Message::of("target-", t.word()))
        .collect();
    Message::of("why-saves-", leading.word())
        .list("keeps", keeps)
        .number("points", alternative.saves[leading.index()])
}

fn reason_text(reason: &crate::advice::Reason, words: &Words) -> ReasonText {
    ReasonText {
        mechanism: reason.topic.word(),
        text: reason
            .own_words
            .clone()
            .unwrap_or_else(|| words.say(&reason.message)),
        certainty: reason.certainty.word(),
        sources: reason.sources.clone(),
    }
}

fn reader_text(reader: &Reader) -> ReaderText {
    ReaderText {
        worse_with: reader.worse_with.iter().map(|m| m.word()).collect(),
        condition: reader.condition.clone(),
        mobility: mobility_word(reader.mobility),
        depth: reader.depth,
        side: if reader.side == Side::Right {
            "right"
        } else {
            "left"
        },
        age: reader.age.map(Choice::word),
    }
}

/// The word nearest to a mobility of -1 to 1.
fn mobility_word(mobility: f64) -> &'static str {
    if mobility < -0.5 {
        "stiff"
    } else if mobility > 0.5 {
        "supple"
    } else {
        "typical"
    }
}
