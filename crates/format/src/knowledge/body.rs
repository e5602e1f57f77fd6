//! Lengths and masses of the body that is drawn and weighed.

use crate::fields::{required, table};
use crate::{Fields, Record};

const PART: (f64, f64) = (0.0, 1.0);

/// A segment's mass as a part of the body's, and its centre as a part of its length from the near end.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SegmentMass {
    /// Part of body mass.
    pub mass: f64,
    /// Part of the length, from the end nearer the trunk (from below, in the trunk).
    pub centre: f64,
}

impl Record for SegmentMass {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(
            required!("mass", "Part of body mass.", PART),
            &mut self.mass,
        );
        f.number(
            required!(
                "centre",
                "Part of the segment's length, from its near end.",
                PART
            ),
            &mut self.centre,
        );
    }
}

macro_rules! body {
    (lengths { $($(#[doc = $about:literal])* $length:ident = $length_word:literal),* $(,)? }
     masses { $($(#[doc = $mass_about:literal])* $mass:ident = $mass_word:literal),* $(,)? }
     load { $($(#[doc = $load_about:literal])* $load:ident = $load_word:literal),* $(,)? }) => {
        /// `data/body.toml`: lengths as parts of stature, masses as parts of body mass.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct BodyTable {
            $($(#[doc = $about])* pub $length: f64,)*
            $($(#[doc = $mass_about])* pub $mass: SegmentMass,)*
            $($(#[doc = $load_about])* pub $load: f64,)*
        }

        impl Record for BodyTable {
            fn fields(&mut self, f: &mut dyn Fields) {
                $(f.number(required!($length_word, concat!($($about),*), PART), &mut self.$length);)*
                $(f.number(required!($load_word, concat!($($load_about),*), (0.0, 20.0)), &mut self.$load);)*
                $(table(f, required!($mass_word, concat!($($mass_about),*)), &mut self.$mass);)*
            }
        }
    };
}

body! {
    lengths {
        /// Foot, heel to toe.
        foot = "foot",
        /// Ankle above the sole.
        ankle = "ankle-height",
        /// Shin.
        shin = "shin",
        /// Thigh.
        thigh = "thigh",
        /// Half the distance between the hip joints.
        hip = "half-hip-width",
        /// Hip joints to L5–S1.
        pelvis = "pelvis",
        /// L5–S1 to T12–L1.
        lumbar = "lumbar",
        /// T12–L1 to T1.
        thorax = "thorax",
        /// C7 to the skull.
        neck = "neck",
        /// Skull base to crown.
        head = "head",
        /// Half the distance between the shoulder joints.
        shoulder = "half-shoulder-width",
        /// Upper arm.
        upper_arm = "upper-arm",
        /// Forearm.
        forearm = "forearm",
        /// Hand.
        hand = "hand",
    }
    masses {
        /// Head and neck.
        head_mass = "head-mass",
        /// Thorax.
        thorax_mass = "thorax-mass",
        /// Abdomen.
        abdomen_mass = "abdomen-mass",
        /// Pelvis.
        pelvis_mass = "pelvis-mass",
        /// Upper arm, one.
        upper_arm_mass = "upper-arm-mass",
        /// Forearm, one.
        forearm_mass = "forearm-mass",
        /// Hand, one.
        hand_mass = "hand-mass",
        /// Thigh, one.
        thigh_mass = "thigh-mass",
        /// Shin, one.
        shin_mass = "shin-mass",
        /// Foot, one.
        foot_mass = "foot-mass",
    }
    load {
        /// Stature in metres.
        stature = "stature",
        /// Lever arm of the equivalent back extensor, centimetres.
        extensor_arm = "extensor-arm-cm",
        /// Lever arm of the equivalent trunk flexor, centimetres.
        flexor_arm = "flexor-arm-cm",
        /// Lever arm of the equivalent muscle at the flank, centimetres.
        flank_arm = "flank-arm-cm",
        /// Part of the standing load that stays whatever the posture (co-contraction).
        offset = "offset",
        /// Compression at L5–S1 in relaxed standing, body weights.
        standing = "standing",
        /// Load of a body that lies and works at nothing, relative to standing.
        lying = "lying",
        /// Moment with which a low back that is bent to its end resists, body weights times centimetres.
        shape = "shape",
        /// The same of one that is arched to its end.
        arch = "arch",
        /// Moment that muscles on both sides hold against each other, body weights times centimetres.
        brace = "brace",
        /// Pull of the hip flexors on the low back for each moment at the hip, per centimetre.
        psoas = "psoas",
        /// Part of their moment that muscles hold against each other where they hold the trunk in a shape.
        active = "active",
    }
}
