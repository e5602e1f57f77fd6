//! The measure of every concern.

use pose_format::{Choice, Concern};

/// One measure for each concern, in the units of `data/concerns.toml`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Beyond([f64; Concern::WORDS.len()]);

impl Beyond {
    /// The measures, in the order of [`Concern`].
    pub fn of_all(measures: [f64; Concern::WORDS.len()]) -> Self {
        Self(measures)
    }

    /// The measure of one concern.
    pub fn of(&self, concern: Concern) -> f64 {
        self.0[concern.index()]
    }
}
