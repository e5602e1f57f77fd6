//! From the pelvis outward, before the body knows where the floor is.

use super::vector::{Rotation, Vector};
use crate::body::{ArmAsk, Ask, Hip, LegAsk, Posture, RegionAngles};
use pose_format::{BodyTable, MotionSegment, Ranges};

/// A place with a direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where it is.
    pub at: Vector,
    /// How it is turned; upright and facing forward is no rotation.
    pub turned: Rotation,
}

impl Frame {
    /// The place that lies `x` forward, `y` left and `z` up as seen from here.
    pub fn point(&self, x: f64, y: f64, z: f64) -> Vector {
        self.at + self.turned.of(Vector::new(x, y, z))
    }
}

/// A leg.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leg {
    /// Hip joint, with the thigh's direction.
    pub hip: Frame,
    /// Knee, with the shin's direction.
    pub knee: Frame,
    /// Ankle, with the foot's direction.
    pub ankle: Frame,
    /// Back of the heel, on the sole.
    pub heel: Vector,
    /// Tip of the toes.
    pub toes: Vector,
}

/// An arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arm {
    /// Shoulder joint, with the upper arm's direction.
    pub shoulder: Frame,
    /// Elbow.
    pub elbow: Vector,
    /// Wrist.
    pub wrist: Vector,
    /// Finger tips.
    pub fingers: Vector,
    /// How far the hand stays from what it reaches for, in parts of stature.
    pub gap: f64,
    /// Height of what lies under the hand, centimetres.
    pub raised: f64,
}

/// A body in space.
#[derive(Clone, Debug, PartialEq)]
pub struct Skeleton {
    /// Middle between the hip joints.
    pub pelvis: Frame,
    /// 26 points from L5–S1 (0) to C0 (25), each with the direction of the vertebra above it.
    pub spine: Vec<Frame>,
    /// Middle of the head, with its direction.
    pub head: Frame,
    /// Crown.
    pub crown: Vector,
    /// Lead leg, trail leg.
    pub legs: [Leg; 2],
    /// Lead arm, trail arm.
    pub arms: [Arm; 2],
    /// Height of what this body needs under its anchor so that no part is in the floor, in parts of
    /// stature: a folded blanket under a seat whose hips do not let the shins lie. 0 for most.
    pub block: f64,
}

/// Segments of each region, from below.
const LUMBAR: usize = 5;
const THORACIC: usize = 12;

/// The curve of relaxed standing, degrees: the first vertebra's tilt, then each step of lumbar,
/// thoracic and neck. It is drawn, never counted: all angles are measured from it.
const NEUTRAL: (f64, [f64; 3]) = (20.0, [-7.5, 2.6, -1.7]);

impl Skeleton {
    /// T1, where arms and neck are hung.
    pub fn chest(&self) -> &Frame {
        &self.spine[LUMBAR + THORACIC]
    }

    /// Moves every point.
    pub fn transform(&mut self, frame: &dyn Fn(Frame) -> Frame) {
        let point = |at: &mut Vector| {
            *at = frame(Frame {
                at: *at,
                turned: Rotation::NONE,
            })
            .at
        };
        self.pelvis = frame(self.pelvis);
        self.head = frame(self.head);
        point(&mut self.crown);
        self.spine.iter_mut().for_each(|s| *s = frame(*s));
        for leg in &mut self.legs {
            leg.hip = frame(leg.hip);
            leg.knee = frame(leg.knee);
            leg.ankle = frame(leg.ankle);
            point(&mut leg.heel);
            point(&mut leg.toes);
        }
        for arm in &mut self.arms {
            arm.shoulder = frame(arm.shoulder);
            point(&mut arm.elbow);
            point(&mut arm.wrist);
            point(&mut arm.fingers);
        }
    }
}

/// The body with its pelvis upright at the origin.
pub fn build(posture: &Posture, ask: &Ask, body: &BodyTable, ranges: &Ranges) -> Skeleton {
    let spine = spine(posture, body, &ranges.segments);
    let (chest, skull) = (spine[LUMBAR + THORACIC], spine[spine.len() - 1]);
    let head = Frame {
        at: skull.point(0.022, 0.0, 0.5 * body.head),
        turned: skull.turned,
    };
    let crown = skull.point(0.01, 0.0, body.head);
    // Feet stay where they were while the pelvis turns and leans over them.
    let over = Rotation::roll(posture.pelvis_lean)
        .after(&Rotation::turn(posture.pelvis_turn))
        .inverse();
    Skeleton {
        pelvis: Frame {
            at: Vector::default(),
            turned: Rotation::NONE,
        },
        head,
        crown,
        legs: std::array::from_fn(|i| leg(&posture.hips[i], &ask.legs[i], side(i), &over, body)),
        arms: std::array::from_fn(|i| arm(&ask.arms[i], side(i), &chest, body)),
        spine,
        block: 0.0,
    }
}

/// -1 for the lead (right) side, +1 for the trail (left) side.
pub fn side(index: usize) -> f64 {
    if index == 0 { -1.0 } else { 1.0 }
}

fn spine(posture: &Posture, body: &BodyTable, segments: &[MotionSegment]) -> Vec<Frame> {
    let mut at = Vector::new(-0.012, 0.0, body.pelvis);
    let mut turned = Rotation::pitch(NEUTRAL.0);
    let mut frames = vec![Frame { at, turned }];
    // The table runs from the skull down; the body is built from the sacrum up.
    let levels: Vec<&MotionSegment> = segments.iter().rev().collect();
    let regions = [
        (0..LUMBAR, &posture.lumbar, body.lumbar, NEUTRAL.1[0]),
        (
            LUMBAR..LUMBAR + THORACIC,
            &posture.thoracic,
            body.thorax,
            NEUTRAL.1[1],
        ),
        (
            LUMBAR + THORACIC..levels.len(),
            &posture.cervical,
            body.neck,
            NEUTRAL.1[2],
        ),
    ];
    for (range, angles, length, neutral) in regions {
        let (levels, step) = (&levels[range.clone()], length / range.len() as f64);
        for level in levels {
            let [flexion, lateral, rotation] = level_angles(level, levels, angles);
            let bend = Rotation::pitch(neutral + flexion)
                .after(&Rotation::roll(lateral))
                .after(&Rotation::turn(rotation));
            turned = turned.after(&bend);
            at = at + turned.of(Vector::new(0.0, 0.0, step));
            // The frame of a level is the one of the vertebra above it.
            frames.push(Frame { at, turned });
        }
    }
    frames
}

/// A region's angles at one level, by the level's part of the region.
fn level_angles(
    level: &MotionSegment,
    levels: &[&MotionSegment],
    angles: &RegionAngles,
) -> [f64; 3] {
    let part = |weight: fn(&MotionSegment) -> f64| {
        weight(level) / levels.iter().map(|l| weight(l)).sum::<f64>()
    };
    let sagittal = if angles.flexion < 0.0 {
        part(|l| l.extension)
    } else {
        part(|l| l.flexion)
    };
    [
        angles.flexion * sagittal,
        angles.lateral * part(|l| l.lateral),
        angles.rotation * part(|l| l.rotation),
    ]
}

fn leg(hip: &Hip, ask: &LegAsk, side: f64, over: &Rotation, body: &BodyTable) -> Leg {
    let thigh = over
        .after(&Rotation::pitch(-hip.flexion))
        .after(&Rotation::roll(side * hip.abduction))
        .after(&Rotation::turn(-side * hip.rotation));
    let at = Vector::new(0.0, side * body.hip, 0.0);
    let knee = at + thigh.of(Vector::new(0.0, 0.0, -body.thigh));
    let shin = thigh.after(&Rotation::pitch(ask.knee));
    let ankle = knee + shin.of(Vector::new(0.0, 0.0, -body.shin));
    let foot = shin.after(&Rotation::pitch(-ask.ankle));
    let mut leg = Leg {
        hip: Frame { at, turned: thigh },
        knee: Frame {
            at: knee,
            turned: shin,
        },
        ankle: Frame {
            at: ankle,
            turned: foot,
        },
        heel: ankle,
        toes: ankle,
    };
    set_foot(&mut leg, body);
    leg
}

/// Heel and toes from the ankle's direction.
pub fn set_foot(leg: &mut Leg, body: &BodyTable) {
    leg.heel = leg.ankle.point(-0.28 * body.foot, 0.0, -body.ankle);
    leg.toes = leg.ankle.point(0.72 * body.foot, 0.0, -body.ankle);
}

fn arm(ask: &ArmAsk, side: f64, chest: &Frame, body: &BodyTable) -> Arm {
    let upper = chest
        .turned
        .after(&Rotation::pitch(-(ask.raise) - 13.0))
        .after(&Rotation::roll(side * ask.out))
        .after(&Rotation::turn(-side * ask.turn));
    // A raised arm takes the shoulder blade with it: up, from about 60 degrees on.
    let raised = (ask.raise.abs().max(ask.out) - 60.0).max(0.0) / 120.0;
    let at = chest.point(
        0.0,
        side * body.shoulder * (1.0 - 0.12 * raised),
        -0.018 + 0.03 * raised,
    );
    let elbow = at + upper.of(Vector::new(0.0, 0.0, -body.upper_arm));
    let fore = upper.after(&Rotation::pitch(-ask.elbow));
    let wrist = elbow + fore.of(Vector::new(0.0, 0.0, -body.forearm));
    let fingers = wrist + fore.of(Vector::new(0.0, 0.0, -body.hand));
    Arm {
        shoulder: Frame { at, turned: upper },
        elbow,
        wrist,
        fingers,
        gap: 0.0,
        raised: ask.raised,
    }
}
