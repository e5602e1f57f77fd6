//! Ranges of motion with their spread, each with the study it comes from.

use crate::choices;
use crate::fields::{choice, field, list, required, table};
use crate::{Fields, Record};

const DEGREES: (f64, f64) = (0.0, 180.0);

/// A range in degrees: mean and standard deviation over people.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// Mean, degrees.
    pub mean: f64,
    /// Standard deviation, degrees.
    pub sd: f64,
}

impl Record for Spread {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(
            required!("mean", "Mean in degrees.", DEGREES),
            &mut self.mean,
        );
        f.number(
            required!("sd", "Standard deviation over people, in degrees.", DEGREES),
            &mut self.sd,
        );
        source(f);
    }
}

/// Where a row comes from and how sure we are: for authors and the model card, so it is checked and not packed.
fn source(f: &mut dyn Fields) {
    f.author_texts(
        field!("references", "Keys of data/references.json.", most = 40),
        &mut Vec::new(),
    );
    f.author_text(field!(
        "sure",
        "How sure we are, and why, in a few words.",
        most = 200
    ));
}

/// The ranges of one region of the spine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionRanges {
    /// Flexion from relaxed standing.
    pub flexion: Spread,
    /// Extension from relaxed standing.
    pub extension: Spread,
    /// Lateral bend to one side.
    pub lateral: Spread,
    /// Axial rotation to one side.
    pub rotation: Spread,
}

impl Record for RegionRanges {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(
            f,
            required!("flexion", "Flexion from relaxed standing."),
            &mut self.flexion,
        );
        table(
            f,
            required!("extension", "Extension from relaxed standing."),
            &mut self.extension,
        );
        table(
            f,
            required!("lateral", "Side bend to one side."),
            &mut self.lateral,
        );
        table(
            f,
            required!("rotation", "Axial rotation to one side."),
            &mut self.rotation,
        );
    }
}

/// A hip range for stiff, typical and supple readers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ByMobility {
    /// Mobility -1, degrees.
    pub stiff: f64,
    /// Mobility 0, degrees.
    pub typical: f64,
    /// Mobility 1, degrees.
    pub supple: f64,
    /// Standard deviation within a category, degrees.
    pub sd: f64,
}

impl ByMobility {
    /// The range at a mobility of -1 to 1, in degrees.
    pub fn at(&self, mobility: f64) -> f64 {
        let end = if mobility < 0.0 {
            self.stiff
        } else {
            self.supple
        };
        self.typical + (end - self.typical) * mobility.abs()
    }
}

impl Record for ByMobility {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(
            required!("stiff", "Degrees for stiff hips.", DEGREES),
            &mut self.stiff,
        );
        f.number(
            required!("typical", "Degrees for typical hips.", DEGREES),
            &mut self.typical,
        );
        f.number(
            required!("supple", "Degrees for supple hips.", DEGREES),
            &mut self.supple,
        );
        f.number(
            required!(
                "sd",
                "Standard deviation within a category, in degrees.",
                DEGREES
            ),
            &mut self.sd,
        );
        source(f);
    }
}

/// The hips' ranges.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HipRanges {
    /// Flexion of the femur on the pelvis with the knee bent 90 degrees or more.
    pub flexion_bent: ByMobility,
    /// The same with the knee straight (20 degrees or less): the hamstrings end it.
    pub flexion_straight: ByMobility,
    /// Extension.
    pub extension: ByMobility,
    /// Abduction.
    pub abduction: ByMobility,
    /// External rotation.
    pub rotation_out: ByMobility,
    /// Internal rotation.
    pub rotation_in: ByMobility,
    /// Flexion gained at 30 degrees of abduction or more, in degrees.
    pub abduction_gain: f64,
    /// Rotation either way gained by a hip bent 60 degrees or more, in degrees.
    pub rotation_gain: f64,
}

impl Record for HipRanges {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(
            f,
            required!(
                "flexion-bent",
                "Femur on pelvis, knee bent 90 degrees or more."
            ),
            &mut self.flexion_bent,
        );
        table(
            f,
            required!("flexion-straight", "Femur on pelvis, knee straight."),
            &mut self.flexion_straight,
        );
        table(f, required!("extension", "Extension."), &mut self.extension);
        table(f, required!("abduction", "Abduction."), &mut self.abduction);
        table(
            f,
            required!("rotation-out", "External rotation."),
            &mut self.rotation_out,
        );
        table(
            f,
            required!("rotation-in", "Internal rotation."),
            &mut self.rotation_in,
        );
        f.number(
            field!(
                "abduction-gain",
                "Flexion gained at 30 degrees of abduction, in degrees.",
                DEGREES
            ),
            &mut self.abduction_gain,
        );
        f.number(
            field!(
                "rotation-gain",
                "Rotation gained by a hip bent 60 degrees or more, in degrees.",
                DEGREES
            ),
            &mut self.rotation_gain,
        );
        source(f);
    }
}

/// One of the 25 motion segments, which only share a region's angle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MotionSegment {
    /// Relative flexion.
    pub flexion: f64,
    /// Relative extension.
    pub extension: f64,
    /// Relative lateral bend.
    pub lateral: f64,
    /// Relative rotation.
    pub rotation: f64,
}

impl Record for MotionSegment {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.author_text(required!("name", "As anatomists write it.", most = 8));
        f.number(
            field!(
                "flexion",
                "Weight in flexion, degrees of its own range.",
                DEGREES
            ),
            &mut self.flexion,
        );
        f.number(
            field!("extension", "Weight in extension.", DEGREES),
            &mut self.extension,
        );
        f.number(
            field!("lateral", "Weight in side bend.", DEGREES),
            &mut self.lateral,
        );
        f.number(
            field!("rotation", "Weight in rotation.", DEGREES),
            &mut self.rotation,
        );
        source(f);
    }
}

choices! {
    /// An age band of a reader.
    AgeBand {
        Under18 = "under-18", Under45 = "under-45", From45 = "45-54", From55 = "55-69", From70 = "70-plus",
    }
}

/// The part of the lumbar ranges that remains in an age band, as parts of 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgeScale {
    /// The age band.
    pub age: AgeBand,
    /// Of lumbar flexion.
    pub flexion: f64,
    /// Of lumbar extension.
    pub extension: f64,
    /// Of lumbar lateral bend.
    pub lateral: f64,
}

impl Record for AgeScale {
    fn fields(&mut self, f: &mut dyn Fields) {
        const PART: (f64, f64) = (0.0, 1.5);
        choice(f, required!("age", "The age band."), &mut self.age);
        f.number(
            required!("flexion", "Part of lumbar flexion left.", PART),
            &mut self.flexion,
        );
        f.number(
            required!("extension", "Part of lumbar extension left.", PART),
            &mut self.extension,
        );
        f.number(
            required!("lateral", "Part of lumbar side bend left.", PART),
            &mut self.lateral,
        );
        source(f);
    }
}

/// `data/ranges.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ranges {
    /// L1–S1.
    pub lumbar: RegionRanges,
    /// T1–T12, with T12–L1.
    pub thoracic: RegionRanges,
    /// C0–T1.
    pub cervical: RegionRanges,
    /// Both hips.
    pub hips: HipRanges,
    /// By age.
    pub ages: Vec<AgeScale>,
    /// From C0–C1 down to L5–S1.
    pub segments: Vec<MotionSegment>,
}

impl Record for Ranges {
    fn fields(&mut self, f: &mut dyn Fields) {
        table(f, required!("lumbar", "L1 to S1."), &mut self.lumbar);
        table(f, required!("thoracic", "T1 to L1."), &mut self.thoracic);
        table(f, required!("cervical", "C0 to T1."), &mut self.cervical);
        table(f, required!("hips", "Both hips."), &mut self.hips);
        list(
            f,
            required!("ages", "What age leaves of the lumbar ranges."),
            &mut self.ages,
        );
        list(
            f,
            required!("segments", "The 25 motion segments, top to bottom."),
            &mut self.segments,
        );
        source(f);
    }
}
