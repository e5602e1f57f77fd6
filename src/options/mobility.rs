//! The words for how far hips and hamstrings go, and the numbers they stand for.

use super::declared;

/// The words, in the order of [`mobility_at`].
pub const MOBILITIES: &[&str] = declared::MOBILITY;

/// The mobility of a word's position: -1 stiff, 0 typical, 1 supple.
pub fn mobility_at(index: usize) -> f64 {
    index as f64 - 1.0
}

/// The position of the nearest word for a mobility.
pub fn nearest_mobility(mobility: f64) -> usize {
    if mobility < -0.5 {
        0
    } else if mobility <= 0.5 {
        1
    } else {
        2
    }
}
