//! A pose as it is drawn with one of its adjustments.

use pose_format::{Adjustment, Drawn, Pose};

/// How an adjustment is drawn, beside what it changes of the ask.
pub fn drawn_with(adjustment: &Adjustment) -> Vec<Drawn> {
    let words = adjustment.drawn.iter();
    words
        .filter_map(|words| Drawn::from_words(words).ok())
        .collect()
}

/// The pose as it is drawn with an adjustment; the ask is still without its change.
pub fn adjusted(pose: &Pose, adjustment: &Adjustment) -> Pose {
    let mut adjusted = pose.clone();
    for drawn in drawn_with(adjustment) {
        drawn.on(&mut adjusted);
    }
    adjusted
}
