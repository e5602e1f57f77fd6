//! The outline of a second body, which is drawn behind or in front of the first, and a box that holds both.

use super::camera::Camera;
use super::outline;
use super::path::Edges;
use crate::body::{Ball, Skeleton, Vector, balls};
use pose_format::BodyTable;

/// An outline. The paths of the parts overlap, so only the outer edge of all of them together should be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// Left, top, right, bottom in centimetres.
    pub edges: [f64; 4],
    /// SVG path data, in centimetres.
    pub path: String,
}

/// The outline of a body.
pub fn ghost(s: &Skeleton, camera: &Camera) -> Ghost {
    let (mut all, mut path) = (Edges::default(), String::new());
    for part in outline::parts(camera, s) {
        let mut outline = part.outline();
        all.join(outline.edges());
        path += &outline.done();
    }
    let Edges(edges) = all;
    Ghost { edges, path }
}

/// The margin around what is shown, as a part of stature.
const AROUND: f64 = 0.06;

/// A box (left, top, width, height in centimetres) that holds these bodies from wherever they are seen at this
/// height, and is as large from everywhere: nothing jumps while the picture is turned.
pub fn steady(bodies: &[&Skeleton], camera: &Camera, body: &BodyTable) -> [f64; 4] {
    let balls: Vec<Ball> = bodies.iter().flat_map(|s| balls(s, body)).collect();
    let most = |of: &dyn Fn(Vector) -> f64| {
        let values = balls.iter().map(|b| of(b.at));
        values.fold(f64::NEG_INFINITY, f64::max)
    };
    let middle = Vector::new(
        (most(&|p| p.x) - most(&|p| -p.x)) / 2.0,
        (most(&|p| p.y) - most(&|p| -p.y)) / 2.0,
        0.0,
    );
    let far = most(&|p| {
        Vector {
            z: 0.0,
            ..p - middle
        }
        .length()
    }) + AROUND;
    let high = Vector::new(0.0, 0.0, most(&|p| p.z) + AROUND);
    let [_, away] = camera.along_the_ground();
    let x = camera.see(middle).x;
    let top = camera.see(middle + high + away * far).y;
    let bottom = camera.see(middle - away * far).y + camera.size(AROUND / 2.0);
    let wide = camera.size(far);
    [x - wide, top, 2.0 * wide, bottom - top]
}
