//! Changes within a pose, as patches on its ask: what they save is computed.

use super::ask::LowBack;
use super::drawn::Drawn;
use super::terms::Concern;
use crate::fields::{choices, field, required, table};
use crate::{Choice, Fields, Record};

/// A change a reader can make without leaving the pose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Adjustment {
    /// Kebab-case, unique within the pose.
    pub id: String,
    /// What to do, as an invitation of at most 15 words.
    pub text: String,
    /// What it changes in the ask.
    pub change: Change,
    /// Concerns that it takes away and the model does not compute.
    pub removes: Vec<Concern>,
    /// How it is drawn, beside what it changes.
    pub drawn: Drawn,
}

impl Record for Adjustment {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.text(
            required!("id", "Kebab-case id, unique within the pose.", most = 40),
            &mut self.id,
        );
        f.text(
            required!("text", "What to do, in at most 15 words.", most = 120),
            &mut self.text,
        );
        table(
            f,
            field!("change", "What it changes in the ask."),
            &mut self.change,
        );
        choices(
            f,
            field!(
                "removes",
                "Concerns that it takes away, such as neck-load: it is offered to whom the pose raises one."
            ),
            &mut self.removes,
        );
        table(
            f,
            field!(
                "drawn",
                "How it is drawn, beside what it changes: with props, with arms elsewhere, on another ground."
            ),
            &mut self.drawn,
        );
    }
}

/// A patch on an ask: degrees to add at the end of each movement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// Added to the fold.
    pub fold: f64,
    /// Added to the twist.
    pub twist: f64,
    /// Added to the lean.
    pub lean: f64,
    /// Added to both knees.
    pub knees: f64,
    /// Added to the lead knee.
    pub lead_knee: f64,
    /// Added to the trail knee.
    pub trail_knee: f64,
    /// Added to both hips' abduction.
    pub abduction: f64,
    /// Added to the lead thigh's own angle to the trunk.
    pub lead_thigh: f64,
    /// Added to the trail thigh's own angle to the trunk.
    pub trail_thigh: f64,
    /// Added to the neck's flexion.
    pub neck: f64,
    /// Per cent of a muscle-held spine that is kept.
    pub spine: f64,
    /// Centimetres of height added under the hands.
    pub hands_raised: f64,
    /// Per cent of the trunk's weight taken by hands, wall or bolster.
    pub rested: f64,
    /// How firmly the low back then holds: position in [`LOW_BACK`], where 0 is no change.
    low_back: usize,
}

impl Change {
    /// How firmly the low back then holds, if that changes.
    pub fn low_back(&self) -> Option<LowBack> {
        self.low_back.checked_sub(1).map(LowBack::at)
    }
}

/// The words of `LowBack` after a word for "as before".
const LOW_BACK: &[&str] = &[
    "unchanged",
    "natural",
    "slumped",
    "lying",
    "tall",
    "lifting",
    "steadied",
    "firm",
    "braced",
];

impl Record for Change {
    fn fields(&mut self, f: &mut dyn Fields) {
        const ANY: (f64, f64) = (-150.0, 150.0);
        f.number(
            field!("fold", "Degrees added to the fold; minus opens it.", ANY),
            &mut self.fold,
        );
        f.number(
            field!("twist", "Degrees added to the twist.", ANY),
            &mut self.twist,
        );
        f.number(
            field!("lean", "Degrees added to the lean.", ANY),
            &mut self.lean,
        );
        f.number(
            field!("knees", "Degrees added to both knees.", ANY),
            &mut self.knees,
        );
        f.number(
            field!("lead-knee", "Degrees added to the lead knee.", ANY),
            &mut self.lead_knee,
        );
        f.number(
            field!("trail-knee", "Degrees added to the other knee.", ANY),
            &mut self.trail_knee,
        );
        f.number(
            field!("abduction", "Degrees added to both hips' abduction.", ANY),
            &mut self.abduction,
        );
        f.number(
            field!(
                "lead-thigh",
                "Degrees added to the lead thigh's own angle.",
                ANY
            ),
            &mut self.lead_thigh,
        );
        f.number(
            field!(
                "trail-thigh",
                "Degrees added to the other thigh's own angle.",
                ANY
            ),
            &mut self.trail_thigh,
        );
        f.number(
            field!("neck", "Degrees added to the neck's flexion.", ANY),
            &mut self.neck,
        );
        f.number(
            field!(
                "spine",
                "Per cent taken from a muscle-held spine: 50 halves it.",
                (0.0, 100.0)
            ),
            &mut self.spine,
        );
        f.number(
            field!(
                "hands-raised",
                "Centimetres of height added under the hands.",
                (0.0, 120.0)
            ),
            &mut self.hands_raised,
        );
        f.number(
            field!(
                "rested",
                "Per cent of the upper body's weight that hands, wall or bolster take.",
                (0.0, 100.0)
            ),
            &mut self.rested,
        );
        f.word(
            field!("low-back", "How firmly the low back then holds."),
            LOW_BACK,
            &mut self.low_back,
        );
    }
}
