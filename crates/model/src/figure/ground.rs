//! The ground: a mat under the body, and the shadow where they touch.

use super::camera::{Camera, Seen};
use super::flesh::Part;
use super::path::{Grain, Path};
use crate::body::{Skeleton, Vector};

/// The mat reaches this far beyond the body, in parts of stature.
const AROUND: f64 = 0.046875;

/// Flesh this close to the ground darkens it, centimetres.
const TOUCHES: f64 = 3.0;

/// Spots that differ by less in place and height look level, centimetres.
const LEVEL: f64 = 3.0;

/// The mat; a line when seen from the side.
pub fn mat(camera: &Camera, s: &Skeleton, grain: Grain) -> Path {
    let mut points = vec![s.crown, s.pelvis.at];
    for l in &s.legs {
        points.extend_from_slice(&[l.hip.at, l.knee.at, l.ankle.at, l.toes]);
    }
    for a in &s.arms {
        points.extend_from_slice(&[a.shoulder.at, a.fingers]);
    }
    let along = camera.along_the_ground();
    let (left, right) = extent(&points, |p| along[0].dot(p));
    let (near, far) = extent(&points, |p| along[1].dot(p));
    let corner = |x: f64, y: f64| camera.see(along[0] * x + along[1] * y);
    let mut path = Path::new(grain);
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
pub fn shadow(camera: &Camera, parts: &[Part], grain: Grain) -> Path {
    let mut path = Path::new(grain);
    let (upright, flat) = camera.foreshortening();
    let touching = parts.iter().flat_map(|part| &part.dots);
    let touching = touching.filter(|dot| dot.at.height - dot.radius <= TOUCHES);
    let spots = touching.map(|dot| {
        let below = Seen {
            y: dot.at.y + dot.at.height * upright,
            ..dot.at
        };
        Spot {
            at: below,
            half: [dot.radius + 0.5, (dot.radius * flat).max(0.75)],
        }
    });
    for Spot { at, half } in joined(spots) {
        path.ellipse(at, half[0], half[1]);
    }
    path
}

/// A level ellipse on the ground.
struct Spot {
    at: Seen,
    half: [f64; 2],
}

/// Spots side by side are one: it looks the same, and a first view brings fewer bytes.
fn joined(spots: impl Iterator<Item = Spot>) -> Vec<Spot> {
    let mut all: Vec<Spot> = vec![];
    for new in spots {
        let [x, y] = new.half;
        let meets = |old: &Spot| {
            (old.at.x - new.at.x).abs() < old.half[0] + x
                && (old.at.y - new.at.y).abs() + (old.half[1] - y).abs() < LEVEL
        };
        let Some(old) = all.iter_mut().find(|old| meets(old)) else {
            all.push(new);
            continue;
        };
        let left = (old.at.x - old.half[0]).min(new.at.x - x);
        let right = (old.at.x + old.half[0]).max(new.at.x + x);
        old.at.x = 0.5 * (left + right);
        old.half = [0.5 * (right - left), old.half[1].max(y)];
    }
    all
}
