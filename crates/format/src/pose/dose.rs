//! How often a rehabilitation move is done.

use crate::fields::{field, required};
use crate::{Fields, Record};

/// Repetitions and sets. How long one is held is the pose's own `seconds`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dose {
    /// Repetitions in the first set.
    pub repetitions: f64,
    /// Sets; 0 is one.
    pub sets: f64,
    /// By how many repetitions each set is shorter than the one before; only with three sets.
    pub fewer: f64,
}

impl Record for Dose {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(
            required!(
                "repetitions",
                "How often in the first set, on each side where it has two.",
                (1.0, 30.0)
            ),
            &mut self.repetitions,
        );
        f.number(
            field!(
                "sets",
                "How many sets; one where it is left out.",
                (1.0, 5.0)
            ),
            &mut self.sets,
        );
        f.number(
            field!(
                "fewer",
                "By how many repetitions each of three sets is shorter than the one before.",
                (1.0, 14.0)
            ),
            &mut self.fewer,
        );
        f.author_text(field!("why", "Whose advice it is.", most = 600));
    }
}
