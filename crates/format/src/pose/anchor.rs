//! How a body rests on the ground, and from where it is seen.

use crate::choices;
use crate::fields::{choice, choices, field, required};
use crate::{Fields, Record};

choices! {
    /// A place on the body that can touch the floor.
    Landmark {
        LeadFoot = "lead-foot", TrailFoot = "trail-foot", LeadToes = "lead-toes", TrailToes = "trail-toes",
        LeadHeel = "lead-heel", TrailHeel = "trail-heel", LeadKnee = "lead-knee", TrailKnee = "trail-knee",
        LeadThigh = "lead-thigh", TrailThigh = "trail-thigh", Seat = "seat", Sacrum = "sacrum",
        MidBack = "mid-back", UpperBack = "upper-back", BackOfHead = "back-of-head", Crown = "crown",
        Forehead = "forehead", HipFront = "hip-front", Belly = "belly", Chest = "chest",
        LeadHip = "lead-hip", TrailHip = "trail-hip", LeadShoulder = "lead-shoulder",
        TrailShoulder = "trail-shoulder", LeadHand = "lead-hand", TrailHand = "trail-hand",
        LeadElbow = "lead-elbow", TrailElbow = "trail-elbow",
    }
}

choices! {
    /// A part whose direction in the world an anchor can name.
    Segment {
        Pelvis = "pelvis", Chest = "chest", LeadThigh = "lead-thigh", TrailThigh = "trail-thigh",
        LeadShin = "lead-shin", TrailShin = "trail-shin",
    }
}

choices! {
    /// How the body finds its place.
    Settle {
        // The segment keeps the direction given.
        Given = "given",
        // The body turns until the two landmarks both lie on the floor.
        Level = "level",
        // The body turns over its flat foot (or feet) until its centre of mass is above it.
        Balance = "balance",
    }
}

choices! {
    /// The plane in which a body turns to settle.
    Plane { Pitch = "pitch", Roll = "roll" }
}

/// How a body rests on the ground. The figure is built outward from it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Anchor {
    /// How the body finds its place.
    pub settle: Settle,
    /// The landmarks on the floor; `level` uses the first two, feet and hands named here lie flat.
    pub on: Vec<Landmark>,
    /// The segment whose direction is given.
    pub segment: Segment,
    /// Degrees: 0 upright, +90 its front faces the floor, -90 its front faces the sky.
    pub pitch: f64,
    /// Degrees: + leans toward the lead side.
    pub roll: f64,
    /// The plane in which `level` turns the body.
    pub plane: Plane,
    /// Height of what is under the landmarks, in centimetres (a block, a chair).
    pub raised: f64,
}

impl Record for Anchor {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(
            f,
            field!(
                "settle",
                "given: the segment keeps its direction; level: two landmarks lie on the floor; balance: the centre of mass stands over the foot."
            ),
            &mut self.settle,
        );
        choices(
            f,
            required!(
                "on",
                "The landmarks that lie on the floor; level uses the first two, feet and hands named here lie flat."
            ),
            &mut self.on,
        );
        choice(
            f,
            field!("segment", "The segment whose direction is given."),
            &mut self.segment,
        );
        f.number(field!("pitch", "Degrees: 0 upright, 90 front to the floor, -90 front to the sky, 180 head down. With level, only the nearest solution is chosen by it.", (-270.0, 270.0)), &mut self.pitch);
        f.number(
            field!(
                "roll",
                "Degrees: + leans toward the lead side.",
                (-120.0, 120.0)
            ),
            &mut self.roll,
        );
        choice(
            f,
            field!("plane", "The plane in which level turns the body."),
            &mut self.plane,
        );
        f.number(
            field!(
                "raised",
                "Height of what lies under the landmarks, in centimetres.",
                (0.0, 120.0)
            ),
            &mut self.raised,
        );
    }
}

/// From where a pose is seen best.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Camera {
    /// Degrees around the body: 0 from its lead side, 90 from its front, 180 from its trail side.
    pub turn: f64,
    /// Degrees above the horizon.
    pub height: f64,
}

impl Record for Camera {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(field!("turn", "Degrees around the body: 0 from its lead side, 90 from its front, 180 from its trail side.", (-180.0, 180.0)), &mut self.turn);
        f.number(
            field!(
                "height",
                "Degrees above the horizon; 90 from above.",
                (-20.0, 90.0)
            ),
            &mut self.height,
        );
    }
}
