//! Leading the hands to what they reach for: two-bone inverse kinematics.

use super::bones::{Arm, Skeleton};
use super::place::{On, Place};
use super::swing::swing;
use super::vector::{Rotation, Vector};
use crate::Within;
use crate::body::{ArmAsk, Ask};
use pose_format::{BodyTable, Reach};

/// The height of a wrist or elbow that lies on the floor, in parts of stature.
const FLESH: f64 = 0.014;

/// How far the shoulder blade slides along the ribs, in parts of stature: five centimetres.
const BLADE: f64 = 0.03;

/// Leads each hand to its target. Where that is out of reach the hand stops short and [`Arm::gap`] says by how much.
pub fn reach(skeleton: &mut Skeleton, ask: &Ask, body: &BodyTable) {
    for side in 0..2 {
        let Some(mut target) = target(skeleton, &ask.arms[side], side, body) else {
            press(&mut skeleton.arms[side], &ask.arms[side], body);
            continue;
        };
        target.z = target.z.max(FLESH);
        let chest = skeleton.chest();
        let (chest, outward) = (chest.turned, skeleton.arms[side].shoulder.at - chest.at);
        let lies = matches!(ask.arms[side].reach, Reach::Floor | Reach::OtherElbow);
        // A hand that grips meets its target with the palm, one that lies with the wrist.
        lead(
            &mut skeleton.arms[side],
            target,
            if lies { 0.0 } else { 0.5 * body.hand },
            outward,
            body,
        );
        bend_over_knee(skeleton, &ask.arms[side], side, body);
        // Fingers that would be in the floor lie on it.
        if ask.arms[side].reach == Reach::Floor || skeleton.arms[side].fingers.z < 0.0 {
            lay_hand(&mut skeleton.arms[side], ahead(&chest), body);
        }
    }
}

/// A hand that bears weight this high, in parts of stature, with nothing under it, presses against a wall: the palm
/// stands.
const ON_A_WALL: f64 = 0.25;

fn press(arm: &mut Arm, ask: &ArmAsk, body: &BodyTable) {
    if ask.bears && arm.wrist.z > ON_A_WALL {
        arm.fingers = arm.wrist + Vector::new(0.0, 0.0, body.hand);
    }
}

/// What a hand reaches for: whether it is on the other limb, and where. None for a free hand and for the floor,
/// which are no places on the body.
fn place(reach: Reach) -> Option<(bool, Place)> {
    use On::{Foot, Forearm, Hand, Head, Pelvis, Shin, Spine, Thigh};
    const SOLE: Place = Place(Foot, 62, [0, 0, 0]);
    const MID_SHIN: Place = Place(Shin, 55, [0, 0, 0]);
    const KNEECAP: Place = Place(Shin, 0, [32, 0, 0]);
    Some(match reach {
        Reach::Free | Reach::Floor => return None,
        Reach::Foot => (false, SOLE),
        Reach::Shin => (false, MID_SHIN),
        Reach::Knee => (false, KNEECAP),
        // Beside the back of the thigh.
        Reach::Thigh => (false, Place(Thigh, 70, [-45, 15, 0])),
        Reach::OtherFoot => (true, SOLE),
        Reach::OtherShin => (true, MID_SHIN),
        Reach::OtherKnee => (true, KNEECAP),
        Reach::Hip => (false, Place(Pelvis, 0, [0, 85, 50])),
        Reach::Back => (false, Place(Spine(1), 0, [-45, 30, 0])),
        Reach::Head => (false, Place(Head, 0, [-30, 45, 0])),
        Reach::Chest => (false, Place(Spine(13), 0, [85, 8, 0])),
        Reach::OtherHand => (true, Place(Hand, 0, [0, 0, 0])),
        Reach::OtherElbow => (true, Place(Forearm, 0, [0, 0, 0])),
    })
}

/// A hand that holds a knee bends over it, along the shin.
fn bend_over_knee(s: &mut Skeleton, ask: &ArmAsk, side: usize, body: &BodyTable) {
    let of = match ask.reach {
        Reach::Knee => side,
        Reach::OtherKnee => 1 - side,
        _ => return,
    };
    let (leg, arm) = (&s.legs[of], &mut s.arms[side]);
    let fore = (arm.wrist - arm.elbow).direction_or(Vector::default());
    let shin = (leg.ankle.at - leg.knee.at).direction_or(fore);
    arm.fingers = arm.wrist + (fore * 1.5 + shin).direction_or(fore) * body.hand;
}

/// Where the wrist goes.
fn target(s: &Skeleton, ask: &ArmAsk, side: usize, body: &BodyTable) -> Option<Vector> {
    match ask.reach {
        Reach::Floor => Some(Vector {
            z: ask.raised / 100.0 / body.stature + FLESH,
            ..s.arms[side].wrist
        }),
        reach => {
            let (other, place) = place(reach)?;
            Some(place.of(s, side ^ usize::from(other)).0)
        }
    }
}

/// Bends shoulder and elbow so that the wrist comes to the target; the elbow stays on the side where it was.
fn lead(arm: &mut Arm, target: Vector, palm: f64, outward: Vector, body: &BodyTable) {
    let lower = body.forearm + palm;
    let far = (body.upper_arm + lower) * 0.999;
    // The shoulder blade slides toward what is just out of reach.
    let short = (target - arm.shoulder.at).length() - far;
    arm.shoulder.at = arm.shoulder.at
        + (target - arm.shoulder.at).direction_or(Vector::default()) * short.within(0.0, BLADE);
    let shoulder = arm.shoulder.at;
    let to = target - shoulder;
    let near = (body.upper_arm - lower).abs() + 0.02;
    let distance = to.length().within(near, far);
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
        // Of the two equal turns, the one that leads away from the other arm.
        let wrong = elbow.dot(across) * outward.dot(across) < 0.0;
        let back = if wrong { 2.0 * elbow.dot(across) } else { 0.0 };
        arm.elbow = shoulder + elbow - across * back;
    }
    let fore = (shoulder + along * distance - arm.elbow).direction_or(along);
    arm.wrist = arm.elbow + fore * body.forearm;
    arm.fingers = arm.wrist + fore * body.hand;
    arm.gap = (to.length() - distance).max(0.0);
}

/// How far a forearm may lean back, as a sine, over fingers that point ahead: a wrist bends back four degrees beyond a
/// right angle, as far as `data/limbs.toml` allows. Beyond that, fingers point where the forearm leans.
const LEAN: f64 = 0.07;

/// How far a forearm may slope, as a sine, before its slope turns the fingers more than the chest does; by eye.
const AHEAD: f64 = 0.4;

/// Where hands point under a chest that is turned like this.
pub fn ahead(chest: &Rotation) -> Vector {
    chest.y.cross(Vector::new(0.0, 0.0, 1.0))
}

/// A hand on the floor lies flat, fingers where the forearm points, or ahead under an upright one: where the chest faces,
/// to the head on all fours, to the feet under a chest that faces up.
/// One that stops a little above it reaches down with its finger tips.
pub fn lay_hand(arm: &mut Arm, ahead: Vector, body: &BodyTable) {
    let fore = (arm.wrist - arm.elbow).direction_or(Vector::default());
    let leans_back = fore.dot(ahead) < -LEAN;
    let way = Vector { z: 0.0, ..fore } + ahead * if leans_back { 0.0 } else { AHEAD };
    if arm.gap > body.hand {
        return;
    }
    let down = arm.gap.min(0.95 * body.hand);
    let along = (body.hand * body.hand - down * down).sqrt();
    let way = way.direction_or(Vector::new(1.0, 0.0, 0.0));
    arm.fingers = arm.wrist + way * along - Vector::new(0.0, 0.0, down);
}
