//! Constants of the sharing law: calibrated or chosen, each told apart in `data/law.toml`.

use crate::fields::{required, table};
use crate::{Fields, LowBack, Record};

const ANY: (f64, f64) = (0.0, 1000.0);

/// Declares a record of plain numbers.
macro_rules! numbers {
    ($(#[$meta:meta])* $name:ident { $($(#[doc = $about:literal])* $field:ident = $word:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[doc = $about])* pub $field: f64),* }

        impl Record for $name {
            fn fields(&mut self, f: &mut dyn Fields) {
                $(f.number(required!($word, concat!($($about),*), ANY), &mut self.$field);)*
            }
        }
    };
}

numbers! {
    /// Hips, low back and thorax in a fold: `M = A (exp(B θ / R) - 1)`.
    FoldLaw {
        /// Lumbar stiffness A; the unit of the others.
        lumbar_a = "lumbar-a",
        /// Lumbar steepness B.
        lumbar_b = "lumbar-b",
        /// Hip stiffness A with a straight knee.
        hip_a = "hip-a",
        /// Hip steepness B per degree of its typical range.
        hip_b_per_degree = "hip-b-per-degree",
        /// How fast a bending knee lowers the hip's A, per degree.
        knee_exponent = "knee-exponent",
        /// Knee flexion beyond which it lowers no further, degrees.
        knee_hold = "knee-hold",
        /// Thoracic stiffness A.
        thorax_a = "thorax-a",
        /// Thoracic steepness B.
        thorax_b = "thorax-b",
    }
}

numbers! {
    /// The same law for arch, twist and lean, relative stiffness A and a common B.
    AskLaw {
        /// Stiffness A of the hips.
        hips_a = "hips-a",
        /// Stiffness A of the low back.
        lumbar_a = "lumbar-a",
        /// Stiffness A of the thorax.
        thorax_a = "thorax-a",
        /// Steepness B of each.
        b = "b",
    }
}

numbers! {
    /// The moment beyond which a driver takes a body no further: an index, not newton-metres.
    Ceilings {
        /// The weight of the trunk.
        gravity = "gravity",
        /// Arms that pull.
        pull = "pull",
        /// The trunk's own muscles.
        muscle = "muscle",
    }
}

numbers! {
    /// What the dial multiplies the low back's A by.
    LowBackDial {
        /// A relaxed bend.
        natural = "natural",
        /// Let go.
        slumped = "slumped",
        /// On the back.
        lying = "lying",
        /// Sitting or standing tall by effort.
        tall = "tall",
        /// Under a leg that muscles lift.
        lifting = "lifting",
        /// Something keeps the pelvis from tucking: its weight on the floor, a leg behind, hands.
        steadied = "steadied",
        /// Held on purpose.
        firm = "firm",
        /// A coached brace.
        braced = "braced",
    }
}

impl LowBackDial {
    /// The multiplier of a word.
    pub fn of(&self, low_back: LowBack) -> f64 {
        match low_back {
            LowBack::Natural => self.natural,
            LowBack::Slumped => self.slumped,
            LowBack::Lying => self.lying,
            LowBack::Tall => self.tall,
            LowBack::Lifting => self.lifting,
            LowBack::Steadied => self.steadied,
            LowBack::Firm => self.firm,
            LowBack::Braced => self.braced,
        }
    }
}

numbers! {
    /// What the bands are taken over.
    Sampling {
        /// Spread of mobility within a category, as a standard deviation of the -1 to 1 scale.
        mobility = "mobility",
        /// Spread of the shape people make, degrees, standard deviation.
        shape = "shape",
        /// Spread of how firmly the low back holds, standard deviation of the natural logarithm.
        low_back = "low-back",
        /// Spread of a spine that muscles hold, per cent of its range, standard deviation.
        held = "held",
        /// Weight of flexion-with-rotation in the combined share (a modelling choice).
        combined = "combined",
    }
}

/// `data/law.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Law {
    /// Fold.
    pub fold: FoldLaw,
    /// Arch.
    pub arch: AskLaw,
    /// Twist.
    pub twist: AskLaw,
    /// Lean.
    pub lean: AskLaw,
    /// Where drivers stop.
    pub ceilings: Ceilings,
    /// The dial of the low back.
    pub low_back: LowBackDial,
    /// The bands' spread.
    pub sampling: Sampling,
}

impl Record for Law {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(f, required!("fold", "Fold."), &mut self.fold);
        table(f, required!("arch", "Arch."), &mut self.arch);
        table(f, required!("twist", "Twist."), &mut self.twist);
        table(f, required!("lean", "Lean."), &mut self.lean);
        table(
            f,
            required!("ceilings", "Where drivers stop."),
            &mut self.ceilings,
        );
        table(
            f,
            required!("low-back", "The dial of the low back."),
            &mut self.low_back,
        );
        table(
            f,
            required!("sampling", "The bands' spread."),
            &mut self.sampling,
        );
    }
}
