//! Legs that stand, kneel or lie on the floor: feet flat, shins down.

use super::bones::{Frame, Leg, Skeleton};
use super::swing::swing;
use super::vector::{Rotation, Vector, angle_of_cosine};
use crate::Within;
use crate::body::Hip;
use pose_format::{BodyTable, Landmark};

/// How high the bone of a lying shin is above the floor, in parts of stature.
const FLESH: f64 = 0.022;
/// How far a knee closes to let its shin lie, degrees.
const CLOSED: f64 = 150.0;

/// Lays a shin down that would go through the floor: the leg turns about its thigh until the ankle rests on the
/// floor, as far as the hip allows, then the knee bends.
pub fn lay_shin(leg: &mut Leg, side: f64, hip: &Hip, body: &BodyTable) {
    let lowest = leg.ankle.at.z.min(leg.toes.z).min(leg.heel.z);
    if lowest > -0.004 || leg.knee.at.z < 0.0 {
        return;
    }
    let axis = (leg.knee.at - leg.hip.at).direction_or(Vector::new(0.0, 0.0, -1.0));
    let Some(by) = swing(leg.ankle.at - leg.knee.at, axis, FLESH - leg.knee.at.z) else {
        return;
    };
    let (inward, outward) = hip.turns;
    let turned = (hip.rotation - side * by).within(-inward, outward);
    let by = Rotation::about(axis, side * (hip.rotation - turned));
    turn_shin(leg, &by, body);
    let shin = leg.ankle.at - leg.knee.at;
    if let Some(more) = swing(shin, leg.knee.turned.y, FLESH - leg.knee.at.z) {
        let bent = angle_of_cosine(axis.dot(shin) / body.shin);
        let more = more.within(0.0, (CLOSED - bent).max(0.0));
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
    leg.set_foot(body);
}

/// Bends the knee of a kneeling leg until its shin lies: the angle of the thigh, and so the height of the
/// knee, differs from body to body.
pub fn kneel(leg: &mut Leg, index: usize, on: &[Landmark], body: &BodyTable) {
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

fn turn_shin(leg: &mut Leg, by: &Rotation, body: &BodyTable) {
    leg.knee.turned = by.after(&leg.knee.turned);
    leg.ankle = Frame {
        at: leg.knee.at + by.of(leg.ankle.at - leg.knee.at),
        turned: by.after(&leg.ankle.turned),
    };
    leg.set_foot(body);
}

/// A foot that stands on the floor is flat, whatever the shin does.
pub fn flatten_feet(skeleton: &mut Skeleton, on: &[Landmark], body: &BodyTable) {
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
        leg.set_foot(body);
    }
}
