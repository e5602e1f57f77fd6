//! Leading the hands to what they reach for: two-bone inverse kinematics.

use super::build::{Arm, Skeleton};
use super::place::{On, Place};
use super::settle::swing;
use super::vector::{Rotation, Vector};
use crate::body::{ArmAsk, Ask};
use pose_format::{BodyTable, Choice, Reach};

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

/// What each reach goes to, in the order of [`Reach`]: whether on the other limb, and where. (Free and floor go
/// nowhere; with them in it no position is taken off, which would have the compiler address what lies before.)
const TARGETS: [(bool, Place); 15] = {
    use On::{Foot, Forearm, Hand, Head, Pelvis, Shin, Spine, Thigh};
    const SOLE: Place = Place(Foot, 62, [0, 0, 0]);
    const MID_SHIN: Place = Place(Shin, 55, [0, 0, 0]);
    const KNEECAP: Place = Place(Shin, 0, [32, 0, 0]);
    const NOWHERE: Place = Place(Hand, 0, [0, 0, 0]);
    [
        (false, NOWHERE),
        (false, NOWHERE),
        (false, SOLE),
        (false, MID_SHIN),
        (false, KNEECAP),
        // Beside the back of the thigh.
        (false, Place(Thigh, 70, [-45, 15, 0])),
        (true, SOLE),
        (true, MID_SHIN),
        (true, KNEECAP),
        (false, Place(Pelvis, 0, [0, 85, 50])),
        (false, Place(Spine(1), 0, [-45, 30, 0])),
        (false, Place(Head, 0, [-30, 45, 0])),
        (false, Place(Spine(13), 0, [85, 8, 0])),
        (true, Place(Hand, 0, [0, 0, 0])),
        (true, Place(Forearm, 0, [0, 0, 0])),
    ]
};

/// Where the wrist goes.
fn target(s: &Skeleton, ask: &ArmAsk, side: usize, body: &BodyTable) -> Option<Vector> {
    match ask.reach {
        Reach::Free => None,
        Reach::Floor => Some(Vector {
            z: ask.raised / 100.0 / body.stature + FLESH,
            ..s.arms[side].wrist
        }),
        reach => {
            let (other, place) = &TARGETS[reach.index()];
            Some(place.of(s, side ^ usize::from(*other)).0)
        }
    }
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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn every_reach_goes_to_what_its_name_says() {
        for reach in Reach::all().skip(2) {
            let (other, Place(on, ..)) = &TARGETS[reach.index()];
            let word = reach.word();
            assert_eq!(*other, word.starts_with("other"), "{word}");
            let ends = "foot Foot,shin Shin,knee Shin,thigh Thigh,hip Pelvis,back Spine(1),head Head,chest Spine(13),hand Hand,elbow Forearm";
            let known = ends.split(',').filter_map(|pair| pair.split_once(' '));
            let (_, bone) = known
                .clone()
                .find(|(end, _)| word.ends_with(end))
                .expect(word);
            assert_eq!(format!("{on:?}"), bone, "{word}");
        }
    }
}
