//! A pose at a reader's depth, with an adjustment's change applied: plain degrees.

use crate::Within;
use pose_format::{Arm, Change, ClosesOn, Driver, Joint, Leg, Lies, LowBack, Pose, Reach};

/// The kind of ask that a pose is mainly about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MainAsk {
    /// Nothing is asked of the trunk.
    #[default]
    Rest,
    /// A fold: thigh and trunk close.
    Fold,
    /// An arch: they open beyond straight.
    Arch,
    /// Muscles hold the spine in a shape.
    Held,
    /// The shoulders turn on the pelvis.
    Twist,
    /// The trunk bends sideways.
    Lean,
}

/// What a pose asks, at one depth.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What the pose is mainly about, at any depth.
    pub main: MainAsk,
    /// Lead leg, trail leg.
    pub legs: [LegAsk; 2],
    /// Lead arm, trail arm.
    pub arms: [ArmAsk; 2],
    /// Thigh to upper trunk.
    pub fold: Option<Fold>,
    /// Twist.
    pub twist: Option<Turn>,
    /// Lean.
    pub lean: Option<Turn>,
    /// Muscle-held lumbar and thoracic flexion, per cent of each range.
    pub spine: Option<[f64; 2]>,
    /// Neck: flexion, lateral bend, rotation.
    pub neck: [f64; 3],
    /// Part of the upper body's weight that is rested on something, 0 to 1.
    pub rested: f64,
    /// With an adjustment, the ask without it.
    ///
    /// Who is told to bend the knees in a forward fold keeps the trunk where it was; nobody means: now pull until the
    /// legs stop you again. So a changed fold, twist or lean starts from where this body got to (`solve`).
    pub unchanged: Option<Box<Ask>>,
}

/// A leg at one depth, degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LegAsk {
    /// Knee flexion.
    pub knee: f64,
    /// Hip abduction.
    pub abduction: f64,
    /// Knee flexion and abduction of the full pose: they set the hip's range and stiffness at any
    /// depth, so that going deeper never gives a joint slack to turn back by.
    pub full: (f64, f64),
    /// Hip external rotation.
    pub rotation: f64,
    /// This thigh to the upper trunk.
    pub thigh: f64,
    /// Ankle dorsiflexion.
    pub ankle: f64,
    /// Whether something holds the thigh where it is.
    pub held: bool,
    /// What the foot lies on.
    pub foot: Lies,
}

/// An arm at one depth, degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ArmAsk {
    /// Shoulder flexion.
    pub raise: f64,
    /// Shoulder abduction.
    pub out: f64,
    /// Turn of the upper arm.
    pub turn: f64,
    /// Elbow flexion.
    pub elbow: f64,
    /// What the hand goes to.
    pub reach: Reach,
    /// Height under the hand, centimetres.
    pub raised: f64,
    /// Whether the hand bears weight.
    pub bears: bool,
}

/// A fold at one depth.
#[derive(Clone, Debug, PartialEq)]
pub struct Fold {
    /// Degrees.
    pub degrees: f64,
    /// Which thigh it closes on.
    pub closes_on: ClosesOn,
    /// What drives it.
    pub driver: Driver,
    /// How firmly the low back holds.
    pub low_back: LowBack,
    /// The joints that take part: hips, low back, thorax.
    pub free: [bool; 3],
}

/// A twist or lean at one depth.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// Degrees toward the lead side.
    pub degrees: f64,
    /// What drives it.
    pub driver: Driver,
    /// The joints that take part: hips, low back, thorax.
    pub free: [bool; 3],
}

impl Ask {
    /// What `pose` asks at a depth of 0 to 1, with an adjustment's change.
    pub fn new(pose: &Pose, depth: f64, change: &Change) -> Self {
        let knees = [
            change.knees + change.lead_knee,
            change.knees + change.trail_knee,
        ];
        let thighs = [change.lead_thigh, change.trail_thigh];
        let legs = [&pose.lead, pose.trail_leg()];
        let arms = [&pose.arm, pose.other_arm()];
        Self {
            main: main_ask(pose),
            legs: std::array::from_fn(|i| {
                leg(legs[i], depth, knees[i], change.abduction, thighs[i])
            }),
            arms: [
                arm_at(arms[0], depth, change.hands_raised),
                arm_at(arms[1], depth, change.hands_raised),
            ],
            fold: pose.fold.as_ref().map(|fold| Fold {
                degrees: toward_zero(fold.degrees.shifted(change.fold).at(depth), fold.degrees.to),
                closes_on: fold.closes_on,
                driver: fold.driver,
                low_back: change.low_back().unwrap_or(fold.low_back),
                free: free(&fold.free),
            }),
            twist: pose
                .twist
                .as_ref()
                .map(|twist| turn(twist, depth, change.twist)),
            lean: pose
                .lean
                .as_ref()
                .map(|lean| turn(lean, depth, change.lean)),
            spine: pose.spine.as_ref().map(|spine| {
                let kept = 1.0 - change.spine / 100.0;
                [
                    spine.lumbar.at(depth) * kept,
                    spine.thoracic.at(depth) * kept,
                ]
            }),
            neck: [
                pose.neck.flexion.at(depth) + change.neck,
                pose.neck.lean.at(depth),
                pose.neck.rotation.at(depth),
            ],
            rested: ((pose.rested + change.rested) / 100.0).min(1.0),
            unchanged: (*change != Change::default())
                .then(|| Box::new(Self::new(pose, depth, &Change::default()))),
        }
    }
}

impl Fold {
    /// The same fold or arch, less deep.
    pub fn less(&self, degrees: f64) -> Self {
        Self {
            degrees: less(self.degrees, degrees),
            ..self.clone()
        }
    }
}

impl Turn {
    /// The same turn, not as far.
    pub fn less(&self, degrees: f64) -> Self {
        Self {
            degrees: less(self.degrees, degrees),
            ..self.clone()
        }
    }
}

/// An angle nearer to zero, and not beyond it.
fn less(angle: f64, degrees: f64) -> f64 {
    (angle.abs() - degrees).max(0.0).copysign(angle)
}

/// An adjustment never turns a fold into an arch, nor an arch into a fold.
fn toward_zero(patched: f64, original: f64) -> f64 {
    if original < 0.0 {
        patched.min(0.0)
    } else {
        patched.max(0.0)
    }
}

fn leg(leg: &Leg, depth: f64, knee: f64, abduction: f64, thigh: f64) -> LegAsk {
    let (full_knee, full_abduction) = (
        leg.knee.shifted(knee).to,
        leg.abduction.shifted(abduction).to,
    );
    LegAsk {
        full: (full_knee.within(0.0, 165.0), full_abduction),
        knee: leg.knee.shifted(knee).at(depth).within(0.0, 165.0),
        abduction: leg.abduction.shifted(abduction).at(depth),
        rotation: leg.rotation.at(depth),
        thigh: leg.thigh.shifted(thigh).at(depth),
        ankle: leg.ankle.at(depth),
        held: leg.held,
        foot: leg.foot,
    }
}

fn arm_at(arm: &Arm, depth: f64, raised: f64) -> ArmAsk {
    ArmAsk {
        raise: arm.raise.at(depth),
        out: arm.out.at(depth),
        turn: arm.turn.at(depth),
        elbow: arm.elbow.at(depth),
        reach: arm.reach,
        // A hand that is free has nothing under it.
        raised: arm.raised
            + if arm.reach == Reach::Free {
                0.0
            } else {
                raised
            },
        bears: arm.bears,
    }
}

fn turn(turn: &pose_format::Turn, depth: f64, change: f64) -> Turn {
    Turn {
        degrees: turn.degrees.shifted(change).at(depth),
        driver: turn.driver,
        free: free(&turn.free),
    }
}

fn free(joints: &[Joint]) -> [bool; 3] {
    let has = |joint| joints.contains(&joint);
    [has(Joint::Hips), has(Joint::Lumbar), has(Joint::Thorax)]
}

/// A twist of 25 degrees or a lean of 20 counts as what the pose is about, however far it folds.
fn main_ask(pose: &Pose) -> MainAsk {
    let degrees =
        |turn: &Option<pose_format::Turn>| turn.as_ref().map_or(0.0, |t| t.degrees.to.abs());
    if degrees(&pose.twist) >= 25.0 {
        return MainAsk::Twist;
    }
    if degrees(&pose.lean) >= 20.0 {
        return MainAsk::Lean;
    }
    match &pose.fold {
        Some(fold) if fold.degrees.to < 0.0 => MainAsk::Arch,
        Some(_) => MainAsk::Fold,
        None if pose.spine.is_some() => MainAsk::Held,
        None => MainAsk::Rest,
    }
}
