//! Keeping a number within bounds.

/// What `f64::clamp` does. Its panic message prints the bounds, and so brings the formatting of floating-point numbers
/// into the wasm: measured, 8 kB (brotli) of 240, for a panic that never happens.
pub trait Within {
    /// The number, or the bound that it passes; NaN stays NaN. `low` must not be above `high`.
    fn within(self, low: Self, high: Self) -> Self;
}

impl Within for f64 {
    fn within(self, low: Self, high: Self) -> Self {
        debug_assert!(low <= high);
        if self < low {
            low
        } else if self > high {
            high
        } else {
            self
        }
    }
}
