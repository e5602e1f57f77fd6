//! The flesh of each part: sizes by eye against the girths of an average adult.

use super::camera::Camera;
use super::flesh::{Part, Ring};
use crate::body::{Skeleton, Vector};
use pose_format::Listed;

/// A place that flesh hangs on.
#[derive(Clone, Copy)]
enum On {
    Pelvis,
    Head,
    /// A vertebra, 0 at the foot of the spine.
    Spine(u8),
    // Bones, from the joint nearer the trunk.
    Thigh,
    Shin,
    /// From heel to toes, on the sole.
    Foot,
    UpperArm,
    Forearm,
    Hand,
}

/// A ring of flesh: on what; how far along the bone, in hundredths; how far from there forward,
/// outward and up, and half its depth and width, in thousandths of stature. (Bytes: there are many.)
struct Flesh(On, u8, [i8; 3], [u8; 2]);

/// One chain of rings.
type Chain = &'static [Flesh];

use On::{Foot, Forearm, Hand, Head, Pelvis, Shin, Spine, Thigh, UpperArm};

const THIGH: Chain = &[
    Flesh(Thigh, 0, [-2, 0, 0], [54, 50]),
    Flesh(Thigh, 22, [2, 0, 0], [51, 47]),
    Flesh(Thigh, 50, [6, 0, 0], [44, 41]),
    Flesh(Thigh, 78, [3, 0, 0], [36, 34]),
    Flesh(Thigh, 100, [0, 0, 0], [31, 30]),
];
const SHIN: Chain = &[
    Flesh(Shin, 0, [0, 0, 0], [30, 30]),
    Flesh(Shin, 12, [-4, 0, 0], [29, 28]),
    Flesh(Shin, 32, [-10, 0, 0], [33, 30]),
    Flesh(Shin, 55, [-6, 0, 0], [26, 25]),
    Flesh(Shin, 80, [-1, 0, 0], [19, 18]),
    Flesh(Shin, 100, [0, 0, 0], [18, 17]),
];
const INSTEP: Chain = &[
    Flesh(Shin, 100, [0, 0, 0], [18, 17]),
    Flesh(Foot, 50, [0, 0, 25], [15, 18]),
    Flesh(Foot, 74, [0, 0, 12], [12, 24]),
    Flesh(Foot, 95, [0, 0, 7], [7, 20]),
];
const SOLE: Chain = &[
    Flesh(Shin, 100, [0, 0, 0], [18, 17]),
    Flesh(Foot, 13, [0, 0, 18], [17, 16]),
    Flesh(Foot, 40, [0, 0, 14], [12, 18]),
    Flesh(Foot, 74, [0, 0, 12], [12, 24]),
];
const UPPER_ARM: Chain = &[
    Flesh(UpperArm, 0, [0, 0, 0], [31, 29]),
    Flesh(UpperArm, 25, [2, 0, 0], [29, 26]),
    Flesh(UpperArm, 60, [2, 0, 0], [25, 23]),
    Flesh(UpperArm, 100, [0, 0, 0], [20, 20]),
];
const FOREARM: Chain = &[
    Flesh(Forearm, 0, [0, 0, 0], [20, 20]),
    Flesh(Forearm, 25, [0, 0, 0], [23, 22]),
    Flesh(Forearm, 65, [0, 0, 0], [17, 17]),
    Flesh(Forearm, 100, [0, 0, 0], [13, 13]),
];
const HAND: Chain = &[
    Flesh(Hand, 0, [0, 0, 0], [13, 13]),
    Flesh(Hand, 30, [0, 0, 0], [17, 17]),
    Flesh(Hand, 60, [0, 0, 0], [15, 15]),
    Flesh(Hand, 93, [0, 0, 0], [8, 8]),
];
const TRUNK: Chain = &[
    Flesh(Pelvis, 0, [0, 0, -4], [40, 76]),
    Flesh(Pelvis, 0, [-6, 0, 12], [58, 94]),
    Flesh(Pelvis, 0, [-4, 0, 42], [55, 90]),
    Flesh(Spine(1), 0, [13, 0, 0], [51, 79]),
    Flesh(Spine(3), 0, [18, 0, 0], [47, 71]),
    Flesh(Spine(5), 0, [21, 0, 0], [50, 73]),
    Flesh(Spine(8), 0, [24, 0, 0], [57, 81]),
    Flesh(Spine(11), 0, [24, 0, 0], [61, 87]),
    Flesh(Spine(13), 0, [20, 0, 0], [58, 85]),
    Flesh(Spine(15), 0, [12, 0, 0], [47, 70]),
    Flesh(Spine(17), 0, [2, 0, 0], [30, 40]),
];
/// From the neck to the shoulder, on each side.
const YOKE: Chain = &[
    Flesh(Spine(17), 0, [-6, 30, 10], [22, 22]),
    Flesh(UpperArm, 0, [0, 0, 0], [29, 29]),
];
/// Below the arm.
const ARMPIT: Chain = &[
    Flesh(Spine(12), 0, [10, 0, 0], [50, 62]),
    Flesh(UpperArm, 0, [0, 0, 0], [27, 27]),
];
/// It follows the pelvis, not the thigh.
const BUTTOCK: Chain = &[
    Flesh(Pelvis, 0, [-26, 44, 0], [43, 43]),
    Flesh(Pelvis, 0, [-12, 34, 36], [42, 42]),
];
const NECK: Chain = &[
    Flesh(Spine(16), 0, [0, 0, 0], [36, 36]),
    Flesh(Spine(18), 0, [4, 0, 0], [31, 31]),
    Flesh(Spine(21), 0, [8, 0, 0], [29, 29]),
    Flesh(Spine(25), 0, [8, 0, 0], [29, 29]),
];
/// A skull that shows where it looks.
const FACE: Chain = &[
    Flesh(Head, 0, [-8, 0, 20], [50, 42]),
    Flesh(Head, 0, [2, 0, 0], [50, 42]),
    Flesh(Head, 0, [16, 0, -30], [32, 32]),
    Flesh(Head, 0, [26, 0, -52], [16, 16]),
];
const NOSE: Chain = &[
    Flesh(Head, 0, [46, 0, 0], [9, 9]),
    Flesh(Head, 0, [57, 0, -14], [6, 7]),
];
const HAIR: Chain = &[
    Flesh(Head, 0, [4, 0, 26], [44, 44]),
    Flesh(Head, 0, [-20, 0, 14], [45, 45]),
    Flesh(Head, 0, [-26, 0, -16], [36, 36]),
];
/// Where a thigh and an arm grow out of the trunk.
const GROIN: Chain = &[
    Flesh(Pelvis, 0, [-4, 52, 52], [40, 36]),
    Flesh(Thigh, 0, [-2, 0, 0], [54, 50]),
    Flesh(Thigh, 22, [2, 0, 0], [51, 47]),
];
const SHOULDER: Chain = &[
    Flesh(Spine(17), 0, [-4, 45, -2], [24, 24]),
    Flesh(UpperArm, 0, [0, 0, 0], [31, 29]),
    Flesh(UpperArm, 25, [2, 0, 0], [29, 26]),
];

/// Chains, each on the lead (0) or trail (1) side.
type Chains = &'static [(usize, Chain)];

/// Of each leg the thigh, then shin and foot; of each arm the upper arm, then forearm and hand; trunk;
/// neck and head. Lead before trail.
const PARTS: [Chains; 10] = [
    &[(0, THIGH)],
    &[(0, SHIN), (0, INSTEP), (0, SOLE)],
    &[(1, THIGH)],
    &[(1, SHIN), (1, INSTEP), (1, SOLE)],
    &[(0, UPPER_ARM)],
    &[(0, FOREARM), (0, HAND)],
    &[(1, UPPER_ARM)],
    &[(1, FOREARM), (1, HAND)],
    &[
        (0, TRUNK),
        (0, YOKE),
        (0, ARMPIT),
        (0, BUTTOCK),
        (1, YOKE),
        (1, ARMPIT),
        (1, BUTTOCK),
    ],
    &[(0, NECK), (0, FACE), (0, NOSE)],
];

/// The position of the trunk among the parts.
pub const TORSO: usize = 8;
/// That of neck and head.
pub const SKULL: usize = 9;

/// What grows out of what without a seam: the two parts, and the flesh across.
const JOINTS: [(usize, usize, Chains); 9] = [
    (0, 1, &[(0, THIGH.split_at(3).1), (0, SHIN.split_at(3).0)]),
    (2, 3, &[(1, THIGH.split_at(3).1), (1, SHIN.split_at(3).0)]),
    (
        4,
        5,
        &[(0, UPPER_ARM.split_at(2).1), (0, FOREARM.split_at(2).0)],
    ),
    (
        6,
        7,
        &[(1, UPPER_ARM.split_at(2).1), (1, FOREARM.split_at(2).0)],
    ),
    (0, TORSO, &[(0, GROIN)]),
    (2, TORSO, &[(1, GROIN)]),
    (4, TORSO, &[(0, SHOULDER)]),
    (6, TORSO, &[(1, SHOULDER)]),
    (TORSO, SKULL, &[(0, NECK.split_at(2).0)]),
];

/// The parts from which a body is painted.
pub fn parts(camera: &Camera, s: &Skeleton) -> Vec<Part> {
    PARTS.iter().map(|chains| part(camera, s, chains)).listed()
}

/// The flesh across the joints of two parts, if they have one.
pub fn joints(camera: &Camera, s: &Skeleton) -> Vec<(usize, usize, Part)> {
    let joint = |(a, b, chains): &(usize, usize, Chains)| (*a, *b, part(camera, s, chains));
    JOINTS.iter().map(joint).listed()
}

/// Hair, and whether it is nearer than the face.
pub fn hair(camera: &Camera, s: &Skeleton) -> (Part, bool) {
    let faces_away = camera.see(s.head.turned.x).depth > 0.0;
    (part(camera, s, &[(0, HAIR)]), faces_away)
}

#[inline(never)]
fn part(camera: &Camera, s: &Skeleton, chains: &[(usize, Chain)]) -> Part {
    let mut part = Part::default();
    for (limb, chain) in chains {
        let rings = chain.iter().map(|flesh| ring(s, *limb, flesh)).listed();
        part.add(camera, &rings);
    }
    part
}

/// Flesh on a body; `limb` 0 on the lead side, 1 on the other.
#[inline(never)]
fn ring(s: &Skeleton, limb: usize, Flesh(on, along, [x, y, z], half): &Flesh) -> Ring {
    let (leg, arm) = (&s.legs[limb], &s.arms[limb]);
    let (turned, from, to) = match on {
        Pelvis => (&s.pelvis.turned, s.pelvis.at, s.pelvis.at),
        Head => (&s.head.turned, s.head.at, s.head.at),
        Spine(at) => {
            let level = &s.spine[usize::from(*at)];
            (&level.turned, level.at, level.at)
        }
        Thigh => (&leg.hip.turned, leg.hip.at, leg.knee.at),
        Shin => (&leg.knee.turned, leg.knee.at, leg.ankle.at),
        Foot => (&leg.ankle.turned, leg.heel, leg.toes),
        UpperArm => (&arm.shoulder.turned, arm.shoulder.at, arm.elbow),
        Forearm => (&arm.shoulder.turned, arm.elbow, arm.wrist),
        Hand => (&arm.shoulder.turned, arm.wrist, arm.fingers),
    };
    let side = if limb == 0 { -0.001 } else { 0.001 };
    let [x, y, z] = [x, y, z].map(|n| f64::from(*n));
    let along = from.toward(to, f64::from(*along) / 100.0);
    Ring {
        at: along + turned.of(Vector::new(x * 0.001, y * side, z * 0.001)),
        turned: *turned,
        half: half.map(|n| f64::from(n) * 0.001),
    }
}
