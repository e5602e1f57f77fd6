//! Leading the hands to what they reach for: two-bone inverse kinematics.

use super::build::{Arm, Skeleton};
use super::settle::swing;
use super::vector::{Rotation, Vector};
use crate::body::{ArmAsk, Ask};
use pose_format::{BodyTable, Reach};

/// How high wrist and elbow lie on the floor.
const FLESH: f64 = 0.014;

/// How far the shoulder blade slides along the ribs: five centimetres.
const BLADE: f64 = 0.03;

/// Leads each hand to its target; out of reach, it stops short and keeps the gap.
pub fn reach(skeleton: &mut Skeleton, ask: &Ask, body: &BodyTable) {
    for side in 0..2 {
        let Some(mut target) = target(skeleton, &ask.arms[side], side, body) else {
            continue;
        };
        target.z = target.z.max(FLESH);
        let chest = skeleton.chest();
        let (front, outward) = (chest.turned.x, skeleton.arms[side].shoulder.at - chest.at);
        let lies = matches!(ask.arms[side].reach, Reach::Floor | Reach::OtherElbow);
        // A hand that grips meets its target with the palm, one that lies with the wrist.
        lead(
            &mut skeleton.arms[side],
            target,
            if lies { 0.0 } else { 0.5 * body.hand },
            outward,
            body,
        );
        // Fingers that would be in the floor lie on it.
        if ask.arms[side].reach == Reach::Floor || skeleton.arms[side].fingers.z < 0.0 {
            lay_hand(&mut skeleton.arms[side], front, body);
        }
    }
}

/// Where the wrist goes.
fn target(s: &Skeleton, ask: &ArmAsk, side: usize, body: &BodyTable) -> Option<Vector> {
    let (same, other) = (&s.legs[side], &s.legs[1 - side]);
    let sole = |leg: &super::Leg| leg.heel.toward(leg.toes, 0.62);
    let shin = |leg: &super::Leg| leg.knee.at.toward(leg.ankle.at, 0.55);
    let outward = if side == 0 { -1.0 } else { 1.0 };
    Some(match ask.reach {
        Reach::Free => return None,
        Reach::Floor => {
            let hand = s.arms[side].wrist;
            Vector::new(hand.x, hand.y, ask.raised / 100.0 / body.stature + FLESH)
        }
        Reach::Foot => sole(same),
        Reach::OtherFoot => sole(other),
        Reach::Shin => shin(same),
        Reach::OtherShin => shin(other),
        Reach::Knee => same.knee.point(0.032, 0.0, 0.0),
        Reach::OtherKnee => other.knee.point(0.032, 0.0, 0.0),
        // Beside the back of the thigh.
        Reach::Thigh => {
            let beside = Vector::new(-0.02, outward * 0.045, 0.0);
            same.hip.at.toward(same.knee.at, 0.7) + same.hip.turned.of(beside)
        }
        Reach::Hip => s.pelvis.point(0.0, outward * 0.085, 0.05),
        Reach::Back => s.spine[1].point(-0.045, outward * 0.03, 0.0),
        Reach::Head => s.head.point(-0.03, outward * 0.045, 0.0),
        Reach::Chest => s.spine[13].point(0.085, outward * 0.008, 0.0),
        Reach::OtherHand => s.arms[1 - side].wrist,
        Reach::OtherElbow => s.arms[1 - side].elbow,
    })
}

/// Bends shoulder and elbow so that the wrist comes to the target, the elbow staying on the side of the hint.
fn lead(arm: &mut Arm, target: Vector, palm: f64, outward: Vector, body: &BodyTable) {
    let lower = body.forearm + palm;
    let far = (body.upper_arm + lower) * 0.999;
    // The shoulder blade slides toward what is just out of reach.
    let short = (target - arm.shoulder.at).length() - far;
    arm.shoulder.at = arm.shoulder.at
        + (target - arm.shoulder.at).direction_or(Vector::default()) * short.clamp(0.0, BLADE);
    let shoulder = arm.shoulder.at;
    let to = target - shoulder;
    let near = (body.upper_arm - lower).abs() + 0.02;
    let distance = to.length().clamp(near, far);
    let along = to.direction_or(Vector::new(0.0, 0.0, -1.0));
    let hint = arm.elbow - shoulder;
    let aside = (hint - along * hint.dot(along)).direction_or(Vector::new(0.0, 0.0, -1.0));
    let forward =
        (distance * distance + body.upper_arm * body.upper_arm - lower * lower) / (2.0 * distance);
    let out = (body.upper_arm * body.upper_arm - forward * forward)
        .max(0.0)
        .sqrt();
    arm.elbow = shoulder + along * forward + aside * out;
    // An elbow that would be in the floor swings out until it lies there.
    if arm.elbow.z < FLESH
        && let Some(by) = swing(arm.elbow - shoulder, along, FLESH - shoulder.z)
    {
        let elbow = Rotation::about(along, by).of(arm.elbow - shoulder);
        let across = along
            .cross(Vector::new(0.0, 0.0, 1.0))
            .direction_or(Vector::default());
        // Of the two ways that are alike, the one away from the other arm.
        let wrong = elbow.dot(across) * outward.dot(across) < 0.0;
        let back = if wrong { 2.0 * elbow.dot(across) } else { 0.0 };
        arm.elbow = shoulder + elbow - across * back;
    }
    let fore = (shoulder + along * distance - arm.elbow).direction_or(along);
    arm.wrist = arm.elbow + fore * body.forearm;
    arm.fingers = arm.wrist + fore * body.hand;
    arm.gap = (to.length() - distance).max(0.0);
}

/// A hand on the floor lies flat, fingers where the forearm points, or where the chest faces.
/// One that stops a little above it reaches down with its finger tips.
pub fn lay_hand(arm: &mut Arm, front: Vector, body: &BodyTable) {
    let fore = arm.wrist - arm.elbow;
    let flat = Vector::new(fore.x, fore.y, 0.0);
    let faced = Vector::new(front.x, front.y, 0.0);
    let way = if flat.length() > 0.12 * body.forearm {
        flat
    } else {
        faced
    };
    if arm.gap > body.hand {
        return;
    }
    let down = arm.gap.min(0.95 * body.hand);
    let along = (body.hand * body.hand - down * down).sqrt();
    let way = way.direction_or(Vector::new(1.0, 0.0, 0.0));
    arm.fingers = arm.wrist + way * along - Vector::new(0.0, 0.0, down);
}
