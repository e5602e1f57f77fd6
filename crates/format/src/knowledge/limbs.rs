//! Ranges of the limbs' joints: what the check of the drawn body needs, and the wasm does not.

use super::ranges::Spread;
use crate::fields::{required, table};
use crate::{Field, Fields, Record};

/// `data/limbs.toml`: degrees from relaxed standing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LimbRanges {
    /// The thigh across the midline.
    pub hip_adduction: Spread,
    /// Knee flexion.
    pub knee_flexion: Spread,
    /// Ankle dorsiflexion with the body's weight on it.
    pub ankle_dorsiflexion: Spread,
    /// Ankle plantarflexion.
    pub ankle_plantarflexion: Spread,
    /// The arm forward and up.
    pub shoulder_flexion: Spread,
    /// The arm behind the back, hanging.
    pub shoulder_extension: Spread,
    /// The arm across, past straight ahead.
    pub shoulder_across: Spread,
    /// The arm behind the side, at shoulder height.
    pub shoulder_back: Spread,
    /// Elbow flexion.
    pub elbow_flexion: Spread,
    /// The hand toward the back of the forearm.
    pub wrist_extension: Spread,
    /// The hand toward the palm's side of the forearm.
    pub wrist_flexion: Spread,
}

impl Record for LimbRanges {
    fn fields(&mut self, f: &mut dyn Fields) {
        let mut row = |field: &'static Field, spread: &mut Spread| table(f, field, spread);
        row(
            required!("hip-adduction", "The thigh across the midline."),
            &mut self.hip_adduction,
        );
        row(
            required!("knee-flexion", "Knee flexion."),
            &mut self.knee_flexion,
        );
        row(
            required!("ankle-dorsiflexion", "With the body's weight on it."),
            &mut self.ankle_dorsiflexion,
        );
        row(
            required!("ankle-plantarflexion", "Toes pointed."),
            &mut self.ankle_plantarflexion,
        );
        row(
            required!("shoulder-flexion", "The arm forward and up."),
            &mut self.shoulder_flexion,
        );
        row(
            required!("shoulder-extension", "The arm behind the back, hanging."),
            &mut self.shoulder_extension,
        );
        row(
            required!("shoulder-across", "The arm across, past straight ahead."),
            &mut self.shoulder_across,
        );
        row(
            required!("shoulder-back", "The arm behind the side, level."),
            &mut self.shoulder_back,
        );
        row(
            required!("elbow-flexion", "Elbow flexion."),
            &mut self.elbow_flexion,
        );
        row(
            required!(
                "wrist-extension",
                "The hand toward the back of the forearm."
            ),
            &mut self.wrist_extension,
        );
        row(
            required!("wrist-flexion", "The hand toward the forearm's palm side."),
            &mut self.wrist_flexion,
        );
    }
}
