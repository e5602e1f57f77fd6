//! Arms and legs: the explicit angles that are the shape of a pose.

use crate::choices;
use crate::fields::{choice, field};
use crate::{Fields, Record, Span};

/// A leg's angles, in degrees.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leg {
    /// Knee flexion.
    pub knee: Span,
    /// Hip abduction; negative crosses the midline.
    pub abduction: Span,
    /// Hip external rotation; negative is internal.
    pub rotation: Span,
    /// This thigh to the upper trunk, for a leg that the fold does not close on.
    pub thigh: Span,
    /// Ankle dorsiflexion; negative points the toes. A flat foot on the floor sets its own.
    pub ankle: Span,
    /// Something holds this thigh where it is: past the hip's range it pulls the pelvis (the Thomas test).
    pub held: bool,
    /// What this foot lies on.
    pub foot: Lies,
}

impl Record for Leg {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(
            field!("knee", "Knee flexion in degrees.", (0.0, 165.0)),
            &mut self.knee,
        );
        f.span(
            field!(
                "abduction",
                "Hip abduction in degrees; negative crosses the midline.",
                (-40.0, 90.0)
            ),
            &mut self.abduction,
        );
        f.span(
            field!(
                "rotation",
                "Hip external rotation in degrees; negative is internal.",
                (-60.0, 90.0)
            ),
            &mut self.rotation,
        );
        f.span(field!("thigh", "This thigh to the upper trunk in degrees, for a leg that the fold does not close on.", (-90.0, 190.0)), &mut self.thigh);
        f.span(field!("ankle", "Ankle dorsiflexion in degrees; negative points the toes. A flat foot sets its own.", (-70.0, 50.0)), &mut self.ankle);
        f.flag(field!("held", "True where floor or hand holds this thigh: past its range the hip pulls the pelvis."), &mut self.held);
        choice(
            f,
            field!(
                "foot",
                "What this foot lies on, of the other leg: shin and knee then follow from where it is."
            ),
            &mut self.foot,
        );
    }
}

choices! {
    /// What a foot lies on. The knee's angle and the hip's rotation are then only a hint.
    Lies { Free = "free", OtherThigh = "other-thigh", OtherKnee = "other-knee", UnderKnee = "under-knee" }
}

choices! {
    /// What a hand goes to. The arm's angles are then only the hint for the elbow.
    Reach {
        Free = "free", Floor = "floor", Foot = "foot", Shin = "shin", Knee = "knee", Thigh = "thigh",
        OtherFoot = "other-foot", OtherShin = "other-shin", OtherKnee = "other-knee", Hip = "hip", Back = "back",
        Head = "head", Chest = "chest", OtherHand = "other-hand", OtherElbow = "other-elbow",
    }
}

/// An arm's angles, in degrees.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arm {
    /// Shoulder flexion from hanging beside the trunk; 180 overhead, negative behind.
    pub raise: Span,
    /// Shoulder abduction, after the raise.
    pub out: Span,
    /// Turn of the upper arm about itself, outward +; it says where the elbow bends.
    pub turn: Span,
    /// Elbow flexion.
    pub elbow: Span,
    /// What the hand goes to.
    pub reach: Reach,
    /// Height of what is under the hand, in centimetres (a block, a chair seat).
    pub raised: f64,
    /// The hand bears weight.
    pub bears: bool,
}

impl Record for Arm {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.span(field!("raise", "Shoulder flexion in degrees: 0 beside the trunk, 90 forward, 180 overhead, negative behind.", (-90.0, 190.0)), &mut self.raise);
        f.span(
            field!(
                "out",
                "Shoulder abduction in degrees, after the raise.",
                (-60.0, 180.0)
            ),
            &mut self.out,
        );
        f.span(
            field!(
                "turn",
                "Turn of the upper arm about itself in degrees, outward +.",
                (-180.0, 180.0)
            ),
            &mut self.turn,
        );
        f.span(
            field!("elbow", "Elbow flexion in degrees.", (0.0, 155.0)),
            &mut self.elbow,
        );
        choice(
            f,
            field!(
                "reach",
                "What the hand goes to; the angles are then the hint."
            ),
            &mut self.reach,
        );
        f.number(
            field!(
                "raised",
                "Height of what lies under the hand, in centimetres.",
                (0.0, 120.0)
            ),
            &mut self.raised,
        );
        f.flag(
            field!("bears", "True where the hand bears weight."),
            &mut self.bears,
        );
    }
}
