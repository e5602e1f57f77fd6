//! The ground: a mat under the body, and the shadow where they touch.

use super::camera::{Camera, Seen};
use super::flesh::Part;
use super::path::Path;
use crate::body::{Skeleton, Vector};

/// The mat reaches this far beyond the body, in parts of stature.
const AROUND: f64 = 0.046875;

/// Flesh this close to the ground darkens it, centimetres.
const TOUCHES: f64 = 3.0;

/// The mat; a line when seen from the side.
pub fn mat(camera: &Camera, s: &Skeleton) -> Path {
    let mut points = vec![s.crown, s.pelvis.at];
    for l in &s.legs {
        points.extend_from_slice(&[l.hip.at, l.knee.at, l.ankle.at, l.toes]);
    }
    for a in &s.arms {
        points.extend_from_slice(&[a.shoulder.at, a.wrist]);
    }
    let along = camera.along_the_ground();
    let (left, right) = extent(&points, |p| along[0].dot(p));
    let (near, far) = extent(&points, |p| along[1].dot(p));
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

/// The least and the greatest value over points, with the margin of the mat around.
fn extent(points: &[Vector], of: impl Fn(Vector) -> f64) -> (f64, f64) {
    let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
    for point in points {
        least = least.min(of(*point));
        most = most.max(of(*point));
    }
    (least - AROUND, most + AROUND)
}

/// The shadow under what touches the ground.
pub fn shadow(camera: &Camera, parts: &[Part]) -> Path {
    let mut path = Path::default();
    let (upright, flat) = camera.foreshortening();
    for part in parts {
        for dot in &part.dots {
            let (at, r) = (dot.at, dot.radius);
            if at.height - r > TOUCHES {
                continue;
            }
            let below = Seen {
                y: at.y + at.height * upright,
                ..at
            };
            path.ellipse(below, r + 0.5, (r * flat).max(0.75));
        }
    }
    path
}
