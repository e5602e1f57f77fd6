//! Turning and lowering the body until it rests as its anchor says.

use super::arms::{ahead, lay_hand};
use super::bones::{Frame, Skeleton, side};
use super::landmark::ball;
use super::legs_on_floor::{flatten_feet, kneel, lay_shin};
use super::masses::centre_of_mass;
use super::swing::{length, nearest_of};
use super::vector::{Rotation, Vector, angle, angle_of_cosine};
use crate::body::Hip;
use pose_format::{Anchor, BodyTable, Choice, Landmark, Plane, Segment, Settle};

/// How far in front of the ankle the body's weight stands over a flat foot, in parts of the foot.
const OVER_THE_FOOT: f64 = 0.25;
/// How deep flesh may be in the floor before it shows in the picture, in parts of stature.
const UNSEEN: f64 = 0.0085;

/// Settles the body on the floor (z = 0).
pub fn settle(skeleton: &mut Skeleton, anchor: &Anchor, hips: &[Hip; 2], body: &BodyTable) {
    let given = given(skeleton, anchor);
    turn_all(skeleton, &given);
    match anchor.settle {
        Settle::Given => {}
        Settle::Level => level(skeleton, anchor, body),
        Settle::Balance => balance(skeleton, anchor, body),
    }
    flatten_feet(skeleton, &anchor.on, body);
    lay_hands(skeleton, &anchor.on, body);
    for (i, leg) in skeleton.legs.iter_mut().enumerate() {
        kneel(leg, i, &anchor.on, body);
    }
    let lowest = lowest(skeleton, &anchor.on, body);
    lift(skeleton, anchor.raised / 100.0 / body.stature - lowest);
    for (i, leg) in skeleton.legs.iter_mut().enumerate() {
        lay_shin(leg, side(i), &hips[i], body);
    }
    // Where a part is still below the floor, the body is lifted: it sits or lies on something that high.
    // Feet and hands, at both ends of the list of landmarks, do not count: they give way.
    const FROM_TOES_TO_SHOULDER: std::ops::Range<usize> = 2..24;
    let parts: Vec<Landmark> = FROM_TOES_TO_SHOULDER.map(Landmark::at).collect();
    let ankles = skeleton.legs.iter().map(|leg| leg.ankle.at.z - 0.014);
    let lowest = ankles.fold(self::lowest(skeleton, &parts, body), f64::min);
    skeleton.block = (-lowest - UNSEEN).max(0.0);
    lift(skeleton, skeleton.block);
}

/// The lowest point of some landmarks.
fn lowest(skeleton: &Skeleton, of: &[Landmark], body: &BodyTable) -> f64 {
    of.iter()
        .map(|l| ball(skeleton, body, *l).bottom())
        .fold(f64::INFINITY, f64::min)
}

fn lift(skeleton: &mut Skeleton, height: f64) {
    let up = Vector::new(0.0, 0.0, height);
    skeleton.transform(|f| Frame { at: f.at + up, ..f });
}

fn turn_all(skeleton: &mut Skeleton, by: &Rotation) {
    skeleton.transform(|f| Frame {
        at: by.of(f.at),
        turned: by.after(&f.turned),
    });
}

/// The rotation that gives the anchor's segment its direction.
fn given(skeleton: &Skeleton, anchor: &Anchor) -> Rotation {
    let wanted = Rotation::pitch(anchor.pitch).after(&Rotation::roll(anchor.roll));
    let limb = match anchor.segment {
        Segment::Pelvis => return wanted,
        Segment::Chest => return wanted.after(&upright(&skeleton.spine[11].turned).inverse()),
        Segment::LeadThigh => skeleton.legs[0].hip.turned,
        Segment::TrailThigh => skeleton.legs[1].hip.turned,
        Segment::LeadShin => skeleton.legs[0].knee.turned,
        Segment::TrailShin => skeleton.legs[1].knee.turned,
    };
    // A limb has a direction only: the body turns about its own left axis until the limb points there.
    let down = -limb.z;
    let lifted = angle(down.x, -down.z);
    Rotation::roll(anchor.roll).after(&Rotation::pitch(lifted + anchor.pitch))
}

/// The vertebra in the middle of the thorax stands upright in relaxed standing.
fn upright(turned: &Rotation) -> Rotation {
    turned.after(&Rotation::pitch(10.0))
}

/// Turns in one plane until the first two landmarks lie on the floor; of the two ways, the nearer.
fn level(skeleton: &mut Skeleton, anchor: &Anchor, body: &BodyTable) {
    let a = ball(skeleton, body, anchor.on[0]);
    let b = ball(skeleton, body, anchor.on[1]);
    let between = b.at - a.at;
    let across = if anchor.plane == Plane::Pitch {
        -between.x
    } else {
        between.y
    };
    let reach = length(across, between.z);
    if reach < 1e-6 {
        return;
    }
    // across·sin φ + z·cos φ = wanted
    let open = angle_of_cosine((b.radius - a.radius) / reach);
    let nearest = nearest_of(angle(across, between.z), open);
    let by = if anchor.plane == Plane::Pitch {
        Rotation::pitch(nearest)
    } else {
        Rotation::roll(nearest)
    };
    turn_all(skeleton, &by);
}

/// Turns over the flat foot (or between both) until the centre of mass stands above it.
fn balance(skeleton: &mut Skeleton, anchor: &Anchor, body: &BodyTable) {
    let foot = |s: &Skeleton| {
        let feet: Vec<Vector> = anchor.on.iter().map(|l| ball(s, body, *l).at).collect();
        feet.iter().fold(Vector::default(), |sum, f| sum + *f) * (1.0 / feet.len() as f64)
    };
    for _ in 0..3 {
        let to_mass = centre_of_mass(skeleton, body) - foot(skeleton);
        let reach = length(to_mass.x, to_mass.z);
        // x·cos φ + z·sin φ = the part of the foot in front of the ankle
        let wanted = angle_of_cosine(OVER_THE_FOOT * body.foot / reach);
        let turn = 90.0 - wanted - angle(to_mass.x, to_mass.z);
        turn_all(skeleton, &Rotation::pitch(turn));
        let to_mass = centre_of_mass(skeleton, body) - foot(skeleton);
        let tilt = angle(to_mass.y, to_mass.z);
        turn_all(skeleton, &Rotation::roll(tilt));
    }
}

/// Lays the hands flat that the body rests on.
fn lay_hands(skeleton: &mut Skeleton, on: &[Landmark], body: &BodyTable) {
    let ahead = ahead(&skeleton.chest().turned);
    for (i, landmark) in [Landmark::LeadHand, Landmark::TrailHand]
        .into_iter()
        .enumerate()
    {
        if on.contains(&landmark) {
            lay_hand(&mut skeleton.arms[i], ahead, body);
        }
    }
}
