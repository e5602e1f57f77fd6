//! A settled skeleton as an ordered list of shapes.

use super::camera::{Camera, Seen};
use super::outline::{self, Part};
use super::path::{Edges, Path};
use crate::body::{Skeleton, Vector};
use crate::order::in_order;
use pose_format::Listed;

/// What a shape is; the view gives each a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The ground.
    Floor,
    /// Something under a hand or the body.
    Prop,
    /// A limb on the far side.
    Far,
    /// A limb on the near side.
    Near,
    /// Pelvis and rib cage.
    Trunk,
    /// Head and neck.
    Head,
    /// The lumbar spine.
    Lumbar,
    /// The thoracic spine.
    Thoracic,
    /// The neck's spine.
    Cervical,
    /// The hip joint in the chain of the main ask.
    Hip,
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub role: Role,
    /// SVG path data, in centimetres.
    pub path: String,
}

/// The picture: shapes from back to front.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Left, top, width, height in centimetres.
    pub view: [f64; 4],
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// How far behind the trunk a limb is drawn lighter, centimetres: side by side both look alike.
const BEHIND: f64 = 7.0;

/// White around the body, centimetres.
const MARGIN: f64 = 3.0;

/// Draws a body. `main_hip` is the hip to mark; `props` are heights
/// in centimetres under the lead and trail hand.
pub fn draw(s: &Skeleton, camera: &Camera, main_hip: usize, props: [f64; 2]) -> Drawing {
    let trunk = outline::trunk(camera, s);
    let mut parts: Vec<(Role, Part)> = vec![];
    let mut limb = |part: Part| {
        let role = if part.depth > trunk.depth + BEHIND {
            Role::Far
        } else {
            Role::Near
        };
        parts.push((role, part));
    };
    for leg in &s.legs {
        limb(outline::leg(camera, leg));
    }
    for arm in &s.arms {
        limb(outline::arm(camera, arm));
    }
    parts.push((Role::Trunk, trunk));
    parts.push((Role::Head, outline::head(camera, s)));
    let parts = in_order(parts, &|a, b| b.1.depth.total_cmp(&a.1.depth));
    let floor = floor(camera, s);
    let view = view(&parts, &floor);
    let mut shapes = vec![Shape {
        role: Role::Floor,
        path: floor.done(),
    }];
    shapes.extend(props_under_hands(s, camera, props));
    let drawn = |(role, part): (Role, Part)| Shape {
        role,
        path: part.path.done(),
    };
    parts.into_iter().map(drawn).listed_after(&mut shapes);
    shapes.extend(spine(s, camera));
    let mut hip = Path::default();
    hip.circle(camera.see(s.legs[main_hip].hip.at), 3.4);
    shapes.push(Shape {
        role: Role::Hip,
        path: hip.done(),
    });
    Drawing { view, shapes }
}

/// The box around the body and the ground it is on.
fn view(parts: &[(Role, Part)], floor: &Path) -> [f64; 4] {
    let mut edges = floor.edges();
    for (_, part) in parts {
        edges.join(part.path.edges());
    }
    let Edges([left, top, right, bottom]) = edges;
    [
        left - MARGIN,
        top - MARGIN,
        right - left + 2.0 * MARGIN,
        bottom - top + 2.0 * MARGIN,
    ]
}

/// The least and the most over points, with something around.
fn extent(points: &[Vector], around: f64, of: &dyn Fn(Vector) -> f64) -> (f64, f64) {
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for point in points {
        least = least.min(of(*point));
        most = most.max(of(*point));
    }
    (least - around, most + around)
}

/// The ground under the body: a mat that turns into a line when seen from the side.
fn floor(camera: &Camera, s: &Skeleton) -> Path {
    const AROUND: f64 = 0.05;
    let mut points = vec![s.crown, s.pelvis.at];
    for l in &s.legs {
        points.extend_from_slice(&[l.hip.at, l.knee.at, l.ankle.at, l.toes]);
    }
    for a in &s.arms {
        points.extend_from_slice(&[a.shoulder.at, a.wrist]);
    }
    let along = camera.along_the_ground();
    let (left, right) = extent(&points, AROUND, &|p| along[0].dot(p));
    let (near, far) = extent(&points, AROUND, &|p| along[1].dot(p));
    let corner = |x: f64, y: f64| camera.see(along[0] * x + along[1] * y);
    let mut path = Path::default();
    path.line(&[
        corner(left, near),
        corner(right, near),
        corner(right, far),
        corner(left, far),
    ]);
    path.close();
    path
}

/// A block under each hand that rests on something raised, as high as it is, wherever the hand came to.
fn props_under_hands(s: &Skeleton, camera: &Camera, heights: [f64; 2]) -> Vec<Shape> {
    let mut shapes = vec![];
    for (arm, height) in s.arms.iter().zip(heights) {
        if height <= 0.0 {
            continue;
        }
        let under = arm.wrist.toward(arm.fingers, 0.5);
        let bottom = camera.see(Vector { z: 0.0, ..under });
        let corner = |x: f64, y: f64| Seen {
            x: bottom.x + x,
            y: bottom.y - y,
            depth: 0.0,
        };
        let mut path = Path::default();
        path.line(&[
            corner(-8.0, height),
            corner(8.0, height),
            corner(8.0, 0.0),
            corner(-8.0, 0.0),
        ]);
        path.close();
        shapes.push(Shape {
            role: Role::Prop,
            path: path.done(),
        });
    }
    shapes
}

fn spine(s: &Skeleton, camera: &Camera) -> Vec<Shape> {
    let mut shapes = vec![];
    for (role, from, to) in [
        (Role::Cervical, 17, 26),
        (Role::Thoracic, 5, 18),
        (Role::Lumbar, 0, 6),
    ] {
        let points: Vec<Seen> = s.spine[from..to].iter().map(|f| camera.see(f.at)).listed();
        let mut path = Path::default();
        path.line(&points);
        shapes.push(Shape {
            role,
            path: path.done(),
        });
    }
    shapes
}
