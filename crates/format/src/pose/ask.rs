//! What a pose asks of the trunk, before it is known whose body it is.

use crate::choices;
use crate::fields::{choice, choices, field, required};
use crate::{Fields, Record, Span};

choices! {
    /// Which thigh a fold closes on.
    ClosesOn { Both = "both", Lead = "lead", Trail = "trail" }
}

choices! {
    /// What drives an ask, and so where it stops.
    Driver { Gravity = "gravity", Pull = "pull", Muscle = "muscle", Contact = "contact" }
}

choices! {
    /// How firmly the low back holds its shape, from let go to braced. Values: `data/law.toml`.
    LowBack {
        Natural = "natural", Slumped = "slumped", Lying = "lying", Tall = "tall",
        Lifting = "lifting", Steadied = "steadied", Firm = "firm", Braced = "braced",
    }
}

choices! {
    /// A joint that takes part in an ask.
    Joint { Hips = "hips", Lumbar = "lumbar", Thorax = "thorax" }
}

/// Thigh to upper trunk: closing (+) or arching (-).
#[derive(Clone, Debug, PartialEq)]
pub struct Fold {
    /// Degrees from thigh to upper trunk.
    pub degrees: Span,
    /// Which thigh it closes on.
    pub closes_on: ClosesOn,
    /// What drives it.
    pub driver: Driver,
    /// How firmly the low back holds.
    pub low_back: LowBack,
    /// The joints that take part.
    pub free: Vec<Joint>,
}

impl Default for Fold {
    fn default() -> Self {
        Self {
            degrees: Span::default(),
            closes_on: ClosesOn::Both,
            driver: Driver::Gravity,
            low_back: LowBack::Natural,
            free: vec![Joint::Hips, Joint::Lumbar, Joint::Thorax],
        }
    }
}

impl Record for Fold {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(
            required!(
                "degrees",
                "Degrees from thigh to upper trunk, as the shape is drawn: + closes, - arches.",
                (-120.0, 200.0)
            ),
            &mut self.degrees,
        );
        choice(
            f,
            field!("closes-on", "Which thigh it closes on."),
            &mut self.closes_on,
        );
        choice(
            f,
            field!(
                "driver",
                "What drives it: gravity, a pull of the arms, muscle, or a contact that leaves no choice."
            ),
            &mut self.driver,
        );
        choice(
            f,
            field!("low-back", "How firmly the low back holds its shape."),
            &mut self.low_back,
        );
        choices(
            f,
            field!(
                "free",
                "The joints that take part; all three when left out. A chest on the floor is not free."
            ),
            &mut self.free,
        );
    }
}

/// A twist or a lean between pelvis and shoulders.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Degrees toward the lead side.
    pub degrees: Span,
    /// What drives it.
    pub driver: Driver,
    /// The joints that take part.
    pub free: Vec<Joint>,
}

impl Default for Turn {
    fn default() -> Self {
        Self {
            degrees: Span::default(),
            driver: Driver::Gravity,
            free: vec![Joint::Lumbar, Joint::Thorax],
        }
    }
}

impl Record for Turn {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(
            required!(
                "degrees",
                "Degrees toward the lead side (+) or away (-).",
                (-120.0, 120.0)
            ),
            &mut self.degrees,
        );
        choice(f, field!("driver", "What drives it."), &mut self.driver);
        choices(
            f,
            field!(
                "free",
                "The joints that take part: low back and thorax when left out; with hips where the pelvis may turn."
            ),
            &mut self.free,
        );
    }
}

/// A spine that muscles hold (cat, cow, curl-up): per cent of each region's own range.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spine {
    /// Lumbar flexion (+) or extension (-), per cent of the range.
    pub lumbar: Span,
    /// Thoracic flexion (+) or extension (-), per cent of the range.
    pub thoracic: Span,
}

impl Record for Spine {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(
            field!(
                "lumbar",
                "Lumbar flexion (+) or extension (-) as per cent of its range.",
                (-100.0, 100.0)
            ),
            &mut self.lumbar,
        );
        f.span(
            field!(
                "thoracic",
                "Thoracic flexion (+) or extension (-) as per cent of its range.",
                (-100.0, 100.0)
            ),
            &mut self.thoracic,
        );
    }
}

/// The neck, set by the pose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neck {
    /// Degrees of flexion (+) or extension (-).
    pub flexion: Span,
    /// Degrees toward the lead side.
    pub lean: Span,
    /// Degrees toward the lead side.
    pub rotation: Span,
}

impl Record for Neck {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(
            field!(
                "flexion",
                "Neck flexion (+) or extension (-) in degrees.",
                (-80.0, 80.0)
            ),
            &mut self.flexion,
        );
        f.span(
            field!(
                "lean",
                "Neck side bend in degrees, + toward the lead side.",
                (-50.0, 50.0)
            ),
            &mut self.lean,
        );
        f.span(
            field!(
                "rotation",
                "Turn of the head on the shoulders in degrees, + toward the lead side.",
                (-90.0, 90.0)
            ),
            &mut self.rotation,
        );
    }
}
