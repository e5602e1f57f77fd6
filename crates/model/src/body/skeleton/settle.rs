//! Turning and lowering the body until it rests as its anchor says.

use super::arms::lay_hand;
use super::build::{Frame, Leg, Skeleton, set_foot, side};
use super::landmark::ball;
use super::masses::centre_of_mass;
use super::vector::{Rotation, Vector, angle, angle_of_cosine};
use crate::body::Hip;
use pose_format::{Anchor, BodyTable, Choice, Landmark, Plane, Segment, Settle};

/// How far in front of the ankle the body's weight stands over a flat foot, in parts of the foot.
const OVER_THE_FOOT: f64 = 0.25;
/// How high the bone of a shin lies on the floor, and how deep flesh may be in it before it shows.
const FLESH: f64 = 0.022;
const UNSEEN: f64 = 0.0085;
/// How far a knee closes to let its shin lie, degrees.
const CLOSED: f64 = 150.0;

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
        rest_on_floor(leg, side(i), &hips[i], body);
    }
    // What is then still in the floor lifts the body: it sits or lies on that much more.
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
    skeleton.transform(&|f| Frame { at: f.at + up, ..f });
}

fn turn_all(skeleton: &mut Skeleton, by: &Rotation) {
    skeleton.transform(&|f| Frame {
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

/// Of the two turns `lean` ± `open`, the smaller one, degrees.
fn nearest_of(lean: f64, open: f64) -> f64 {
    let short = |turn: f64| turn - 360.0 * (turn / 360.0).round_ties_even();
    let (a, b) = (short(lean + open), short(lean - open));
    if a.abs() < b.abs() { a } else { b }
}

/// The length of two parts.
fn length(a: f64, b: f64) -> f64 {
    (a * a + b * b).sqrt()
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

/// A hand that carries the body lies flat.
fn lay_hands(skeleton: &mut Skeleton, on: &[Landmark], body: &BodyTable) {
    let front = skeleton.chest().turned.x;
    for (i, landmark) in [Landmark::LeadHand, Landmark::TrailHand]
        .into_iter()
        .enumerate()
    {
        if on.contains(&landmark) {
            lay_hand(&mut skeleton.arms[i], front, body);
        }
    }
}

/// A shin that would go through the floor swings about its thigh until its ankle rests there, as far as
/// the hip turns; then the knee closes.
fn rest_on_floor(leg: &mut Leg, side: f64, hip: &Hip, body: &BodyTable) {
    let lowest = leg.ankle.at.z.min(leg.toes.z).min(leg.heel.z);
    if lowest > -0.004 || leg.knee.at.z < 0.0 {
        return;
    }
    let axis = (leg.knee.at - leg.hip.at).direction_or(Vector::new(0.0, 0.0, -1.0));
    let Some(by) = swing(leg.ankle.at - leg.knee.at, axis, FLESH - leg.knee.at.z) else {
        return;
    };
    let (inward, outward) = hip.turns;
    let turned = (hip.rotation - side * by).clamp(-inward, outward);
    let by = Rotation::about(axis, side * (hip.rotation - turned));
    turn_shin(leg, &by, body);
    let shin = leg.ankle.at - leg.knee.at;
    if let Some(more) = swing(shin, leg.knee.turned.y, FLESH - leg.knee.at.z) {
        let bent = angle_of_cosine(axis.dot(shin) / body.shin);
        let more = more.clamp(0.0, (CLOSED - bent).max(0.0));
        turn_shin(leg, &Rotation::about(leg.knee.turned.y, more), body);
    }
    // The foot lies along the floor.
    let toward = leg.ankle.turned.x;
    let x = Vector::new(toward.x, toward.y, 0.0).direction_or(Vector::new(1.0, 0.0, 0.0));
    let down = leg.ankle.turned.z - x * leg.ankle.turned.z.dot(x);
    let z = down.direction_or(Vector::new(0.0, 0.0, 1.0));
    leg.ankle.turned = Rotation {
        x,
        y: z.cross(x),
        z,
    };
    set_foot(leg, body);
}

/// The knee of a leg that kneels bends until its shin lies: the thigh's angle is another for each body.
fn kneel(leg: &mut Leg, index: usize, on: &[Landmark], body: &BodyTable) {
    let marks = [
        [Landmark::LeadKnee, Landmark::LeadToes],
        [Landmark::TrailKnee, Landmark::TrailToes],
    ];
    if marks[index].iter().any(|mark| !on.contains(mark)) {
        return;
    }
    const FLESH_OF_TOES: f64 = 0.008;
    const FLESH_OF_KNEE: f64 = 0.030;
    let hinge = leg.knee.turned.y;
    if let Some(by) = swing(leg.toes - leg.knee.at, hinge, FLESH_OF_TOES - FLESH_OF_KNEE) {
        turn_shin(leg, &Rotation::about(hinge, by), body);
    }
}

/// The smaller turn of `part` about an axis, in degrees, after which its end is at a height.
pub fn swing(part: Vector, axis: Vector, height: f64) -> Option<f64> {
    let along = axis * part.dot(axis);
    let (radial, tangent) = (part - along, axis.cross(part));
    // height = along.z + radial.z·cos φ + tangent.z·sin φ
    let reach = length(radial.z, tangent.z);
    if reach < 1e-6 {
        return None;
    }
    let open = angle_of_cosine((height - along.z) / reach);
    Some(nearest_of(angle(tangent.z, radial.z), open))
}

fn turn_shin(leg: &mut Leg, by: &Rotation, body: &BodyTable) {
    leg.knee.turned = by.after(&leg.knee.turned);
    leg.ankle = Frame {
        at: leg.knee.at + by.of(leg.ankle.at - leg.knee.at),
        turned: by.after(&leg.ankle.turned),
    };
    set_foot(leg, body);
}

/// A foot that stands on the floor is flat, whatever the shin does.
fn flatten_feet(skeleton: &mut Skeleton, on: &[Landmark], body: &BodyTable) {
    for (i, landmark) in [Landmark::LeadFoot, Landmark::TrailFoot]
        .into_iter()
        .enumerate()
    {
        if !on.contains(&landmark) {
            continue;
        }
        let leg = &mut skeleton.legs[i];
        let shin = leg.knee.turned;
        // The toes point where the shin's front does, or its top when it lies.
        let front = Vector::new(shin.x.x + 1e-6, shin.x.y, 0.0);
        let x = front.direction_or(Vector::new(1.0, 0.0, 0.0));
        let z = Vector::new(0.0, 0.0, 1.0);
        leg.ankle.turned = Rotation {
            x,
            y: z.cross(x),
            z,
        };
        set_foot(leg, body);
    }
}
