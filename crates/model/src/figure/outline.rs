//! The flesh of each part of the body. Sizes are chosen by eye to match the girths of an average adult.

use super::camera::Camera;
use super::flesh::{Part, Ring};
use crate::body::{On, Place, Skeleton};

/// A ring of flesh: its place, and half its depth and width in thousandths of stature.
pub struct Flesh(pub Place, pub [u8; 2]);

/// A ring on a bone: how far along it, how far beside it, and its half sizes.
pub const fn flesh(on: On, along: u8, aside: [i8; 3], half: [u8; 2]) -> Flesh {
    Flesh(Place(on, along, aside), half)
}

/// One chain of rings.
pub type Chain = &'static [Flesh];

use On::{Foot, Forearm, Hand, Head, Pelvis, Shin, Spine, Thigh, UpperArm};

const THIGH: Chain = &[
    flesh(Thigh, 0, [-2, 0, 0], [54, 50]),
    flesh(Thigh, 22, [2, 0, 0], [51, 47]),
    flesh(Thigh, 50, [6, 0, 0], [44, 41]),
    flesh(Thigh, 78, [3, 0, 0], [36, 34]),
    flesh(Thigh, 100, [0, 0, 0], [31, 30]),
];
const SHIN: Chain = &[
    flesh(Shin, 0, [0, 0, 0], [30, 30]),
    flesh(Shin, 12, [-4, 0, 0], [29, 28]),
    flesh(Shin, 32, [-10, 0, 0], [33, 30]),
    flesh(Shin, 55, [-6, 0, 0], [26, 25]),
    flesh(Shin, 80, [-1, 0, 0], [19, 18]),
    flesh(Shin, 100, [0, 0, 0], [18, 17]),
];
const INSTEP: Chain = &[
    flesh(Shin, 100, [0, 0, 0], [18, 17]),
    flesh(Foot, 50, [0, 0, 25], [15, 18]),
    flesh(Foot, 74, [0, 0, 12], [12, 24]),
    flesh(Foot, 95, [0, 0, 7], [7, 20]),
];
const SOLE: Chain = &[
    flesh(Shin, 100, [0, 0, 0], [18, 17]),
    flesh(Foot, 13, [0, 0, 18], [17, 16]),
    flesh(Foot, 40, [0, 0, 14], [12, 18]),
    flesh(Foot, 74, [0, 0, 12], [12, 24]),
];
const UPPER_ARM: Chain = &[
    flesh(UpperArm, 0, [0, 0, 0], [31, 29]),
    flesh(UpperArm, 25, [2, 0, 0], [29, 26]),
    flesh(UpperArm, 60, [2, 0, 0], [25, 23]),
    flesh(UpperArm, 100, [0, 0, 0], [20, 20]),
];
const FOREARM: Chain = &[
    flesh(Forearm, 0, [0, 0, 0], [20, 20]),
    flesh(Forearm, 25, [0, 0, 0], [23, 22]),
    flesh(Forearm, 65, [0, 0, 0], [17, 17]),
    flesh(Forearm, 100, [0, 0, 0], [13, 13]),
];
const HAND: Chain = &[
    flesh(Hand, 0, [0, 0, 0], [13, 13]),
    flesh(Hand, 30, [0, 0, 0], [17, 17]),
    flesh(Hand, 60, [0, 0, 0], [15, 15]),
    flesh(Hand, 93, [0, 0, 0], [8, 8]),
];
const TRUNK: Chain = &[
    flesh(Pelvis, 0, [0, 0, -4], [40, 76]),
    flesh(Pelvis, 0, [-6, 0, 12], [58, 94]),
    flesh(Pelvis, 0, [-4, 0, 42], [55, 90]),
    flesh(Spine(1), 0, [13, 0, 0], [51, 79]),
    flesh(Spine(3), 0, [18, 0, 0], [47, 71]),
    flesh(Spine(5), 0, [21, 0, 0], [50, 73]),
    flesh(Spine(8), 0, [24, 0, 0], [57, 81]),
    flesh(Spine(11), 0, [24, 0, 0], [61, 87]),
    flesh(Spine(13), 0, [20, 0, 0], [58, 85]),
    flesh(Spine(15), 0, [12, 0, 0], [47, 70]),
    flesh(Spine(17), 0, [2, 0, 0], [30, 40]),
];
/// From the neck to the shoulder, on each side.
const YOKE: Chain = &[
    flesh(Spine(17), 0, [-6, 30, 10], [22, 22]),
    flesh(UpperArm, 0, [0, 0, 0], [29, 29]),
];
/// Below the arm.
const ARMPIT: Chain = &[
    flesh(Spine(12), 0, [10, 0, 0], [50, 62]),
    flesh(UpperArm, 0, [0, 0, 0], [27, 27]),
];
/// It follows the pelvis, not the thigh.
const BUTTOCK: Chain = &[
    flesh(Pelvis, 0, [-26, 44, 0], [43, 43]),
    flesh(Pelvis, 0, [-12, 34, 36], [42, 42]),
];
const NECK: Chain = &[
    flesh(Spine(16), 0, [0, 0, 0], [36, 36]),
    flesh(Spine(18), 0, [4, 0, 0], [31, 31]),
    flesh(Spine(21), 0, [8, 0, 0], [29, 29]),
    flesh(Spine(25), 0, [8, 0, 0], [29, 29]),
];
/// A skull that shows where it looks.
pub const FACE: Chain = &[
    flesh(Head, 0, [-6, 0, 12], [50, 42]),
    flesh(Head, 0, [2, 0, 0], [50, 42]),
    flesh(Head, 0, [16, 0, -30], [32, 32]),
    flesh(Head, 0, [26, 0, -52], [16, 16]),
];
const NOSE: Chain = &[
    flesh(Head, 0, [46, 0, 0], [9, 9]),
    flesh(Head, 0, [57, 0, -14], [6, 7]),
];
/// Where a thigh and an arm grow out of the trunk.
const GROIN: Chain = &[
    flesh(Pelvis, 0, [-4, 52, 52], [40, 36]),
    flesh(Thigh, 0, [-2, 0, 0], [54, 50]),
    flesh(Thigh, 22, [2, 0, 0], [51, 47]),
];
const SHOULDER: Chain = &[
    flesh(Spine(17), 0, [-4, 45, -2], [24, 24]),
    flesh(UpperArm, 0, [0, 0, 0], [31, 29]),
    flesh(UpperArm, 25, [2, 0, 0], [29, 26]),
];

/// Chains, each on the lead (0) or trail (1) side.
pub type Chains = &'static [(usize, Chain)];

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
    PARTS.iter().map(|chains| part(camera, s, chains)).collect()
}

/// The flesh across the joints of two parts, if they have one.
pub fn joints(camera: &Camera, s: &Skeleton) -> Vec<(usize, usize, Part)> {
    let joint = |(a, b, chains): &(usize, usize, Chains)| (*a, *b, part(camera, s, chains));
    JOINTS.iter().map(joint).collect()
}

/// A part of the body of these chains.
pub fn part(camera: &Camera, s: &Skeleton, chains: &[(usize, Chain)]) -> Part {
    let mut part = Part::default();
    for (limb, chain) in chains {
        let ring = |Flesh(place, half): &Flesh| {
            let (at, turned) = place.of(s, *limb);
            let half = half.map(|n| f64::from(n) * 0.001);
            Ring { at, turned, half }
        };
        part.add(camera, &chain.iter().map(ring).collect::<Vec<_>>());
    }
    part
}
