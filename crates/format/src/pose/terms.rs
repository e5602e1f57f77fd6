//! The closed lists of words that classify poses.

use crate::choices;
use crate::fields::{choice, field, required};
use crate::{Fields, Record};

choices! {
    /// Where a movement comes from.
    Kind { Yoga = "yoga", Rehab = "rehab" }
}

choices! {
    /// What carries the body.
    Support {
        Standing = "standing", StandingOneLeg = "standing-one-leg", Kneeling = "kneeling", AllFours = "all-fours",
        ArmSupport = "arm-support", Prone = "prone", Supine = "supine", SideLying = "side-lying",
        Seated = "seated", Inverted = "inverted",
    }
}

choices! {
    /// What people do a pose for.
    Target {
        Hamstrings = "hamstrings", Shoulders = "shoulders", Relaxation = "relaxation",
        ThoracicMobility = "thoracic-mobility", HipFlexors = "hip-flexors", Adductors = "adductors",
        HipExternalRotators = "hip-external-rotators", BackExtensors = "back-extensors", Quads = "quads",
        Balance = "balance", Glutes = "glutes", CoreEndurance = "core-endurance", Hips = "hips",
        Inversion = "inversion", Obliques = "obliques", SpinalMobility = "spinal-mobility", Posture = "posture",
        Piriformis = "piriformis", Breath = "breath", Ankles = "ankles", MotorControl = "motor-control",
        Calves = "calves", BackCare = "back-care",
        Legs = "legs", Rotation = "rotation",
    }
}

choices! {
    /// How much the muscles work to hold a pose, least first (`docs/grading.md`).
    Effort { Rest = "rest", Easy = "easy", Work = "work", Hard = "hard" }
}

choices! {
    /// How a pose is done.
    Hold { Static = "static", Repeated = "repeated" }
}

choices! {
    /// What a pose may ask beyond one direction of the low back. `data/concerns.toml` says how each is measured.
    Concern {
        Knee = "knee", Wrist = "wrist", Shoulder = "shoulder", HipReplacement = "hip-replacement",
        HamstringTendon = "hamstring-tendon", NerveTension = "nerve-tension", Balance = "balance",
        HeadDown = "head-down", NeckLoad = "neck-load", Prone = "prone", Supine = "supine", Belly = "belly",
        AbdominalPressure = "abdominal-pressure", OneSidedPelvis = "one-sided-pelvis",
        EndRangeRest = "end-range-rest", NeckRange = "neck-range", Falls = "falls", Combined = "combined",
    }
}

/// A concern beyond the spine, in the pose's own words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caution {
    /// What it is about.
    pub about: Concern,
    /// One calm sentence of at most 15 words; empty where the general sentence of the locale serves.
    pub text: String,
}

impl Record for Caution {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(
            f,
            required!("about", "What the caution is about."),
            &mut self.about,
        );
        f.text(
            field!("text", "One calm sentence of at most 15 words.", most = 120),
            &mut self.text,
        );
    }
}
