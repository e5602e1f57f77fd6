//! Low, typical, high.

use super::concerns::Beyond;
use serde::Serialize;

/// The 10th percentile, the one solved posture, and the 90th percentile, ordered as numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Band {
    /// 10th percentile over the samples.
    pub low: f64,
    /// The one solved posture, which the figure draws.
    pub typical: f64,
    /// 90th percentile over the samples.
    pub high: f64,
}

impl Band {
    /// The band of sampled values, widened where needed to contain the typical one.
    pub fn of(typical: f64, samples: &[f64]) -> Self {
        // Each value goes where it belongs among those before it. The standard sort weighs 1 kB (brotli).
        let mut sorted = Vec::with_capacity(samples.len());
        for sample in samples {
            let after = sorted.partition_point(|other| other <= sample);
            sorted.insert(after, *sample);
        }
        let at = |part: f64| {
            sorted
                .get((part * (sorted.len().saturating_sub(1)) as f64).round_ties_even() as usize)
                .copied()
                .unwrap_or(typical)
        };
        Self {
            low: at(0.1).min(typical),
            typical,
            high: at(0.9).max(typical),
        }
    }

    /// A value without a spread.
    pub fn exactly(value: f64) -> Self {
        Self {
            low: value,
            typical: value,
            high: value,
        }
    }

    /// The band of the mirrored movement.
    pub fn mirrored(self) -> Self {
        // Adding zero keeps -0 out of what readers see.
        Self {
            low: 0.0 - self.high,
            typical: 0.0 - self.typical,
            high: 0.0 - self.low,
        }
    }
}

/// One axis of a joint or region.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Axis {
    /// Signed degrees.
    pub degrees: Band,
    /// Per cent of the range in the movement's direction, 0 to 100.
    pub share: Band,
}

impl Axis {
    /// The share of one direction, 1 or -1; nothing where the movement goes the other way.
    pub fn towards(&self, sign: f64) -> Band {
        if self.degrees.typical * sign > 0.0 {
            self.share
        } else {
            Band::default()
        }
    }

    /// The axis of the mirrored movement.
    pub fn mirrored(self) -> Self {
        Self {
            degrees: self.degrees.mirrored(),
            ..self
        }
    }
}

/// One region of the spine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Region {
    /// Flexion (+) and extension (-).
    pub sagittal: Axis,
    /// Lateral bend, right +.
    pub lateral: Axis,
    /// Axial rotation, right +.
    pub rotation: Axis,
    /// All three together on a declared scale of its own; may pass 100.
    pub combined: Band,
}

impl Region {
    /// The region of the mirrored movement.
    pub fn mirrored(self) -> Self {
        Self {
            lateral: self.lateral.mirrored(),
            rotation: self.rotation.mirrored(),
            ..self
        }
    }
}

/// What the muscles of the trunk hold, in units of the load of relaxed standing. It is part of the load.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Muscles {
    /// In front: the belly, and the hip flexors where they pull on the low back.
    pub front: f64,
    /// Behind: the extensors of the back.
    pub back: f64,
    /// At the flanks: against leaning and turning.
    pub aside: f64,
}

/// What rests on parts that are not made for it, in parts of body weight.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct WeightOn {
    /// Crown and forehead: the weight goes through the neck.
    pub head: f64,
    /// Back of the head and shoulders, as far as the weight stands over a bent neck.
    pub neck: f64,
    /// Both hands and forearms together.
    pub hands: f64,
}

/// What a pose demands of one reader.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demand {
    /// L1–S1.
    pub lumbar: Region,
    /// T1–L1.
    pub thoracic: Region,
    /// C0–T1.
    pub cervical: Region,
    /// The hip in the chain of the main ask.
    pub hips: Axis,
    /// Right hip, left hip.
    pub hips_by_side: [Axis; 2],
    /// Load at L5–S1, 1 = relaxed standing.
    pub load: Band,
    /// What the muscles hold; only of the typical posture.
    pub muscles: Muscles,
    /// What head, neck and hands carry; only of the typical posture.
    pub weight_on: WeightOn,
    /// What it asks beyond the low back's directions; only of the typical posture.
    pub beyond: Beyond,
    /// What the body does not reach of the shape, degrees, not negative.
    pub shortfall: f64,
}
