//! How a reader looks at the picture: with outlines of other hips beside it, with an adjustment of the pose.

use pose_format::{Adjustment, Change, Pose};
use pose_model::catalog::adjusted;

/// What a reader has chosen to see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Looking {
    /// Whether the picture has been touched: from then on it can turn and move.
    pub is_live: bool,
    /// Whether the next change is shown as a movement.
    pub moves: bool,
    /// Whether the outlines of stiffer and of looser hips are shown.
    pub outlines: [bool; 2],
    /// The position of the adjustment that is shown.
    tried: Option<usize>,
}

impl Looking {
    /// The position of the adjustment that is shown.
    pub fn tried(&self) -> Option<usize> {
        self.tried
    }

    /// The adjustment of a pose that is shown.
    pub fn adjustment<'a>(&self, pose: &'a Pose) -> Option<&'a Adjustment> {
        pose.adjustments.get(self.tried?)
    }

    /// What the adjustment that is shown changes of the ask; nothing if none is.
    pub fn change(&self, pose: &Pose) -> Change {
        let adjustment = self.adjustment(pose);
        adjustment.map(|a| a.change.clone()).unwrap_or_default()
    }

    /// The pose as it is drawn with the adjustment that is shown.
    pub fn adjusted(&self, pose: &Pose) -> Option<Pose> {
        Some(adjusted(pose, self.adjustment(pose)?))
    }

    /// The reader touched the picture or a control of it.
    pub fn touch(&mut self) {
        self.is_live = true;
        self.moves = true;
    }

    /// Shows an outline, or no longer.
    pub fn toggle_outline(&mut self, which: usize) {
        self.outlines[which] = !self.outlines[which];
    }

    /// Shows an adjustment, or no longer.
    pub fn toggle_adjustment(&mut self, index: usize) {
        self.tried = (self.tried != Some(index)).then_some(index);
    }

    /// Another pose is looked at as it is first shown.
    pub fn forget_adjustment(&mut self) {
        self.tried = None;
    }
}
