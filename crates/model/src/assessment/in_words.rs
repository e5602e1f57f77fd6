//! Putting a judged pose into one language's words.

use super::PoseSummary;
use super::assessed::{Assessed, assessed};
use super::describe;
use super::dose::dose;
use super::notes::{Note, notes};
use super::published::{
    AdjustmentText, AdviceText, AlternativeText, Assessment, AxesText, DemandText, HipsBySide,
    LevelsText, NoteText, ReaderText, ReasonText, WidestText,
};
use crate::Error;
use crate::advice::{Alternative, Others, Reason, Saving};
use crate::catalog::Catalog;
use crate::demand::{Input, widest};
use crate::reader::{Reader, Side};
use crate::words::Words;
use pose_format::{Choice, Mechanism};

/// Judges a pose for a reader, in English words.
///
/// # Errors
/// When no pose has this id; the message names the nearest.
pub fn assess(catalog: &Catalog, reader: &Reader, pose: &str) -> Result<Assessment, Error> {
    Ok(assessed(catalog, reader, pose)?.in_words(catalog, Words::english()))
}

impl Assessed<'_> {
    /// The answer in a language's words.
    pub fn in_words(&self, catalog: &Catalog, words: &Words) -> Assessment {
        let d = &self.demand;
        let level = |m: Mechanism| self.advice.judged.by_mechanism.of(m).word();
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
                level: self.advice.judged.level.word(),
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
            build_first: self
                .advice
                .build_first
                .iter()
                .filter_map(|id| catalog.find(id))
                .map(PoseSummary::from)
                .collect(),
            notes: notes(&self.reader)
                .iter()
                .map(|n| note_text(n, words))
                .collect(),
            dose: dose(self.pose, self.advice.judged.level).map(|dose| words.say(&dose)),
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
        let saving = |s: &Saving| {
            let adjustment = &self.pose.adjustments[s.index];
            AdjustmentText {
                id: self.pose.adjustments[s.index].id.clone(),
                text: adjustment.text.clone(),
                saves: s.saves.into(),
                removes: s.removes.map(Choice::word),
            }
        };
        self.advice.adjustments.iter().map(saving).collect()
    }

    fn alternatives_text(&self, catalog: &Catalog, words: &Words) -> Vec<AlternativeText> {
        let text = |a: &Alternative| {
            let pose = catalog.find(&a.id)?;
            Some(AlternativeText {
                pose: pose.into(),
                level: a.level.word(),
                keeps: a.keeps.iter().map(|t| t.word()).collect(),
                saves: a.saves.into(),
                why: words.say(&a.why),
            })
        };
        self.advice.alternatives.iter().filter_map(text).collect()
    }
}

fn reason_text(reason: &Reason, words: &Words) -> ReasonText {
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

fn note_text(note: &Note, words: &Words) -> NoteText {
    NoteText {
        text: words.say(&note.message),
        certainty: note.certainty.word(),
        sources: note.sources,
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
