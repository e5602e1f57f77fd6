//! One body's ranges of motion: the tables' means moved by mobility, age and a sample's deviations.

use super::Sample;
use crate::Within;
use pose_format::{AgeBand, ByMobility, Ranges, RegionRanges, Spread};

/// The range of one region, in degrees, each from relaxed standing.
#[derive(Clone, Copy, Debug)]
pub struct RegionRange {
    /// Flexion.
    pub flexion: f64,
    /// Extension.
    pub extension: f64,
    /// Lateral bend to one side.
    pub lateral: f64,
    /// Axial rotation to one side.
    pub rotation: f64,
}

impl RegionRange {
    fn new(table: &RegionRanges, deviation: f64) -> Self {
        let range = |spread: &Spread| (spread.mean + deviation * spread.sd).max(1.0);
        Self {
            flexion: range(&table.flexion),
            extension: range(&table.extension),
            lateral: range(&table.lateral),
            rotation: range(&table.rotation),
        }
    }

    /// The range in the direction of a sagittal angle.
    pub fn sagittal(&self, degrees: f64) -> f64 {
        if degrees < 0.0 {
            self.extension
        } else {
            self.flexion
        }
    }

    /// A sagittal angle held to this range.
    pub fn clip_sagittal(&self, degrees: f64) -> f64 {
        degrees.within(-self.extension, self.flexion)
    }
}

/// The ranges of one body.
#[derive(Clone, Debug)]
pub struct Body<'a> {
    /// L1–S1.
    pub lumbar: RegionRange,
    /// T1–L1.
    pub thoracic: RegionRange,
    /// C0–T1.
    pub cervical: RegionRange,
    ranges: &'a Ranges,
    mobility: f64,
    hip_deviation: f64,
}

impl<'a> Body<'a> {
    /// The body of a reader of this mobility (-1 to 1) and age, moved by a sample's deviations.
    pub fn new(ranges: &'a Ranges, mobility: f64, age: Option<AgeBand>, sample: &Sample) -> Self {
        let mut lumbar = RegionRange::new(&ranges.lumbar, sample.lumbar);
        if let Some(scale) = ranges.ages.iter().find(|scale| Some(scale.age) == age) {
            lumbar.flexion *= scale.flexion;
            lumbar.extension *= scale.extension;
            lumbar.lateral *= scale.lateral;
        }
        Self {
            lumbar,
            thoracic: RegionRange::new(&ranges.thoracic, sample.thorax),
            cervical: RegionRange::new(&ranges.cervical, sample.thorax),
            ranges,
            mobility: (mobility + sample.mobility).within(-1.0, 1.0),
            hip_deviation: sample.hips,
        }
    }

    /// The demonstrator: supple and two standard deviations beyond, in every joint. It exists to
    /// check pose data and to draw the full shape, for some shapes lie beyond the average body.
    pub fn demonstrator(ranges: &'a Ranges) -> Self {
        let beyond = Sample {
            hips: 2.0,
            lumbar: 2.0,
            thorax: 2.0,
            ..Sample::TYPICAL
        };
        Self::new(ranges, 1.0, None, &beyond)
    }

    /// This body with the typical reader's hips.
    pub fn with_typical_hips(&self) -> Self {
        Self {
            mobility: 0.0,
            hip_deviation: 0.0,
            ..self.clone()
        }
    }

    fn hip(&self, table: &ByMobility) -> f64 {
        table.at(self.mobility) + self.hip_deviation * table.sd
    }

    /// Flexion of the femur on the pelvis at a knee flexion and abduction, degrees.
    pub fn hip_flexion(&self, knee: f64, abduction: f64) -> f64 {
        let hips = &self.ranges.hips;
        by_knee(
            self.hip(&hips.flexion_straight),
            self.hip(&hips.flexion_bent),
            knee,
        ) + gained(self.ranges, abduction)
    }

    /// [`Self::hip_flexion`] of a typical body, whatever this one's hips: the steepness of the sharing law depends on it.
    pub fn typical_hip_flexion(&self, knee: f64, abduction: f64) -> f64 {
        let hips = &self.ranges.hips;
        by_knee(
            hips.flexion_straight.typical,
            hips.flexion_bent.typical,
            knee,
        ) + gained(self.ranges, abduction)
    }

    /// Hip extension, degrees.
    pub fn hip_extension(&self) -> f64 {
        self.hip(&self.ranges.hips.extension).max(1.0)
    }

    /// Hip abduction, degrees.
    pub fn hip_abduction(&self) -> f64 {
        self.hip(&self.ranges.hips.abduction)
    }

    /// How far the pelvis turns over the feet: the tighter of the two rotations, degrees.
    pub fn hip_turn(&self) -> f64 {
        let (inward, outward) = self.hip_rotation();
        inward.min(outward)
    }

    /// Hip rotation inward and outward, degrees, both positive.
    pub fn hip_rotation(&self) -> (f64, f64) {
        (
            self.hip(&self.ranges.hips.rotation_in),
            self.hip(&self.ranges.hips.rotation_out),
        )
    }

    /// [`Self::hip_rotation`] of a hip bent this far: it grows until the hip is bent by 60 degrees.
    pub fn hip_rotation_bent(&self, flexion: f64) -> (f64, f64) {
        let (inward, outward) = self.hip_rotation();
        let gain = self.ranges.hips.rotation_gain * (flexion / 60.0).within(0.0, 1.0);
        (inward + gain, outward + gain)
    }
}

/// Hip flexion by the angle of the knee. Up to 20° the hamstrings end it, from 90° on the joint does; between them
/// it is interpolated.
fn by_knee(straight: f64, bent: f64, knee: f64) -> f64 {
    straight + (bent - straight) * ((knee - 20.0) / 70.0).within(0.0, 1.0)
}

/// What abduction adds to hip flexion, degrees: all of it from 30° on.
fn gained(ranges: &Ranges, abduction: f64) -> f64 {
    ranges.hips.abduction_gain * (abduction / 30.0).within(0.0, 1.0)
}
