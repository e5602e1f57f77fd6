//! Props: blocks, bolsters, chairs, walls, straps, bands and weights.

use super::camera::Camera;
use super::path::Path;
use crate::body::{Skeleton, Vector, ball};
use pose_format::{BodyTable, Landmark, Pose, Prop, Thing};

/// Half the length and width of supports, in parts of stature: a block of 22 cm by 15,
/// a bolster of 65 by 25, a seat of 40 by 40.
const BLOCK: [f64; 2] = [0.0625, 0.046875];
const BOLSTER: [f64; 2] = [0.1875, 0.078125];
const SEAT: [f64; 2] = [0.125, 0.125];
/// A support higher than this is drawn as a chair, a lower one as a block; in parts of stature.
const CHAIR_FROM: f64 = 0.203125;
/// Thickness of a chair's boards and legs, in parts of stature.
const BOARD: f64 = 0.01953125;
/// How far beside a hand its band is fixed, and half the width and the height of a weight, in parts of stature.
const BAND: f64 = 0.4375;
const WEIGHT: [f64; 2] = [0.03515625, 0.09375];

/// Draws what `pose` is done with into `things`, and straps, which lie over the body, into `straps`.
pub fn things(
    camera: &Camera,
    s: &Skeleton,
    body: &BodyTable,
    pose: &Pose,
    [things, straps]: [&mut Path; 2],
) {
    let height = |centimetres: f64| centimetres / 100.0 / body.stature;
    // Both hands have a block under them, a seat has one.
    for (i, mark) in pose.anchor.on.iter().enumerate() {
        if i > 0 && !matches!(mark, Landmark::LeadHand | Landmark::TrailHand) {
            continue;
        }
        let at = ball(s, body, *mark).at;
        let raised = height(pose.anchor.raised);
        stand(camera, s, Thing::Block, at, raised, things);
    }
    for arm in &s.arms {
        // Beside a raised seat, a raised hand lies on the same chair.
        if pose.anchor.raised <= 0.0 {
            let under = arm.wrist.toward(arm.fingers, 0.5);
            stand(camera, s, Thing::Block, under, height(arm.raised), things);
        }
    }
    for Prop { thing, at, to, .. } in &pose.props {
        let touched = ball(s, body, *at);
        match thing {
            // A hand that rests on something holds no strap.
            Thing::Strap if s.arms[usize::from(*at == Landmark::TrailHand)].raised > 0.0 => {}
            Thing::Strap => straps.line(&[camera.see(grip(s, *at)), camera.see(grip(s, *to))]),
            Thing::Band => band(camera, grip(s, *at), things, straps),
            Thing::Weight => weight(camera, grip(s, *at), things),
            Thing::Wall => wall(
                camera,
                s,
                touched.at.x + touched.radius * away(s, touched.at),
                things,
            ),
            _ => {
                let at = carried(s, *at, touched.at);
                stand(camera, s, *thing, at, touched.bottom(), things);
            }
        }
    }
}

/// The middle of what a support carries: under a heel it carries the calf too, its edge behind the knee.
fn carried(s: &Skeleton, at: Landmark, touched: Vector) -> Vector {
    match at {
        Landmark::LeadHeel => touched.toward(s.legs[0].knee.at, 0.4),
        Landmark::TrailHeel => touched.toward(s.legs[1].knee.at, 0.4),
        _ => touched,
    }
}

/// Where a strap is held or slung round.
fn grip(s: &Skeleton, at: Landmark) -> Vector {
    match at {
        Landmark::LeadHand => s.arms[0].wrist,
        Landmark::TrailHand => s.arms[1].wrist,
        Landmark::TrailFoot => s.legs[1].heel.toward(s.legs[1].toes, 0.6),
        _ => s.legs[0].heel.toward(s.legs[0].toes, 0.6),
    }
}

/// A band from a hand to a post on the trail side.
fn band(camera: &Camera, from: Vector, things: &mut Path, straps: &mut Path) {
    let post = from + Vector::new(0.0, BAND, 0.0);
    straps.line(&[camera.see(from), camera.see(post)]);
    let half = 0.5 * BOARD;
    cuboid(
        camera,
        [post.x - half, post.y, 0.0],
        [post.x + half, post.y + BOARD, post.z + WEIGHT[1]],
        things,
    );
}

/// Something heavy that hangs from a hand.
fn weight(camera: &Camera, hand: Vector, things: &mut Path) {
    let [half, height] = WEIGHT;
    let top = hand.z - 0.05;
    cuboid(
        camera,
        [hand.x - half, hand.y - half, top - height],
        [hand.x + half, hand.y + half, top],
        things,
    );
}

/// Whether a place lies before (1) or behind (-1) the middle of the body.
fn away(s: &Skeleton, at: Vector) -> f64 {
    let feet = s.legs[0].ankle.at.toward(s.legs[1].ankle.at, 0.5);
    let middle = s.crown.toward(feet, 0.5);
    if at.x < middle.x { -1.0 } else { 1.0 }
}

/// A support that stands on the ground and is as high as `top`.
fn stand(camera: &Camera, s: &Skeleton, thing: Thing, at: Vector, top: f64, path: &mut Path) {
    if top < 0.01171875 {
        return;
    }
    let is_chair = thing != Thing::Bolster && top > CHAIR_FROM;
    let [x, y] = match thing {
        _ if is_chair => SEAT,
        Thing::Bolster => BOLSTER,
        _ => BLOCK,
    };
    let mut part = |from: [f64; 3], to: [f64; 3]| {
        let corner = |[x, y, z]: [f64; 3]| [at.x + x, at.y + y, z];
        cuboid(camera, corner(from), corner(to), path);
    };
    if !is_chair {
        return part([-x, -y, 0.0], [x, y, top]);
    }
    for (x, y) in [(-x, -y), (-x, y), (x, -y), (x, y)] {
        let leg = 0.5 * BOARD;
        part([x - leg, y - leg, 0.0], [x + leg, y + leg, top - BOARD]);
    }
    part([-x, -y, top - BOARD], [x, y, top]);
    let back = away(s, at) * x;
    part(
        [back - 0.5 * BOARD, -y, top],
        [back + 0.5 * BOARD, y, top + 0.25],
    );
}

/// A wall across the way the body faces, at `x`.
fn wall(camera: &Camera, s: &Skeleton, x: f64, path: &mut Path) {
    let mut top = s.crown.z;
    let mut aside = 0.375_f64;
    for leg in &s.legs {
        top = top.max(leg.ankle.at.z).max(leg.hip.at.z);
        // Feet that stand wide on it do not reach beyond its edge.
        aside = aside.max(leg.ankle.at.y.abs() + 0.0625);
    }
    cuboid(
        camera,
        [x, -aside, 0.0],
        [
            x + 0.0078125 * away(s, Vector::new(x, 0.0, 0.0)),
            aside,
            top + 0.125,
        ],
        path,
    );
}

/// The faces of a box that are turned to the viewer.
fn cuboid(camera: &Camera, from: [f64; 3], to: [f64; 3], path: &mut Path) {
    for face in 0..6 {
        let (axis, side) = (face / 2, face % 2);
        let mut out = [0.0; 3];
        out[axis] = (to[axis] - from[axis]) * if side == 0 { -1.0 } else { 1.0 };
        if camera.see(Vector::new(out[0], out[1], out[2])).depth > -0.0009765625 {
            continue;
        }
        let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
        let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].iter().map(|(a, b)| {
            let mut at = [0.0; 3];
            at[axis] = [from, to][side][axis];
            at[u] = [from, to][*a][u];
            at[v] = [from, to][*b][v];
            camera.see(Vector::new(at[0], at[1], at[2]))
        });
        path.line(&corners.collect::<Vec<_>>());
        path.close();
    }
}
