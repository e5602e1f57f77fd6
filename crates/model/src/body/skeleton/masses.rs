//! Where the body's mass is (de Leva's table, `data/body.toml`).

use super::{Leg, Skeleton, Vector};
use pose_format::{BodyTable, SegmentMass};

/// One mass point.
type Point = (f64, Vector);

fn between(mass: &SegmentMass, near: Vector, far: Vector) -> Point {
    (mass.mass, near.toward(far, mass.centre))
}

/// The masses above L5–S1: abdomen, thorax, head and both arms.
pub fn upper_body(s: &Skeleton, body: &BodyTable) -> Vec<Point> {
    let forward = |i: usize, x: f64| s.spine[i].point(x, 0.0, 0.0);
    let mut points = vec![
        between(&body.abdomen_mass, forward(0, 0.03), forward(5, 0.03)),
        between(&body.thorax_mass, forward(5, 0.02), forward(17, 0.02)),
        (body.head_mass.mass, s.head.at),
    ];
    for arm in &s.arms {
        points.push(between(&body.upper_arm_mass, arm.shoulder.at, arm.elbow));
        points.push(between(&body.forearm_mass, arm.elbow, arm.wrist));
        points.push(between(&body.hand_mass, arm.wrist, arm.fingers));
    }
    points
}

fn lower_body(s: &Skeleton, body: &BodyTable) -> Vec<Point> {
    let mut points = vec![between(&body.pelvis_mass, s.pelvis.at, s.spine[0].at)];
    for leg in &s.legs {
        points.extend(leg_masses(leg, body));
    }
    points
}

/// The masses of one leg.
pub fn leg_masses(leg: &Leg, body: &BodyTable) -> [Point; 3] {
    [
        between(&body.thigh_mass, leg.hip.at, leg.knee.at),
        between(&body.shin_mass, leg.knee.at, leg.ankle.at),
        between(&body.foot_mass, leg.heel, leg.toes),
    ]
}

/// The centre of mass of the whole body.
pub fn centre_of_mass(skeleton: &Skeleton, body: &BodyTable) -> Vector {
    let mut points = upper_body(skeleton, body);
    points.extend(lower_body(skeleton, body));
    let mass: f64 = points.iter().map(|p| p.0).sum();
    points
        .iter()
        .fold(Vector::default(), |sum, (m, at)| sum + *at * (m / mass))
}
