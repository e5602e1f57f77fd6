//! Building the body from its pelvis outward, before it is laid on the floor.

use super::bones::{Arm, Frame, LUMBAR, Leg, Skeleton, THORACIC, side};
use super::vector::{Rotation, Vector};
use crate::body::{ArmAsk, Ask, Hip, LegAsk, Posture, RegionAngles};
use pose_format::{BodyTable, MotionSegment, Ranges};

/// The curve of relaxed standing, degrees: the first vertebra's tilt, then each step of lumbar,
/// thoracic and neck. It is drawn, never counted: all angles are measured from it.
const NEUTRAL: (f64, [f64; 3]) = (20.0, [-7.5, 2.6, -1.7]);

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
    leg.set_foot(body);
    leg
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
