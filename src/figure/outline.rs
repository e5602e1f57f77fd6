//! The flesh of each part: radii in parts of stature, by eye against an average adult.

use super::camera::{Camera, Seen};
use super::path::Path;
use crate::body::{Arm, Frame, Leg, Skeleton, Vector};
use pose_format::Listed;

/// One part of the body: its outline and how far away it is.
pub struct Part {
    /// Its outline.
    pub path: Path,
    /// Mean distance from the viewer.
    pub depth: f64,
}

/// A chain of balls of flesh as one outline.
fn chain(camera: &Camera, balls: &[(Vector, f64)]) -> Part {
    let seen: Vec<(Seen, f64)> = balls
        .iter()
        .map(|(at, r)| (camera.see(*at), camera.size(*r)))
        .listed();
    let mut path = Path::default();
    for pair in seen.windows(2) {
        path.capsule(pair[0].0, pair[0].1, pair[1].0, pair[1].1);
    }
    Part {
        path,
        depth: seen.iter().map(|s| s.0.depth).sum::<f64>() / seen.len() as f64,
    }
}

/// A leg, from hip to toes.
pub fn leg(camera: &Camera, leg: &Leg) -> Part {
    let (hip, knee, ankle) = (leg.hip.at, leg.knee.at, leg.ankle.at);
    let calf = knee.toward(ankle, 0.32) + leg.knee.turned.of(Vector::new(-0.008, 0.0, 0.0));
    let up = leg.ankle.turned.z;
    let heel = leg.heel + up * 0.018;
    let ball = leg.heel.toward(leg.toes, 0.72) + up * 0.013;
    let toes = leg.toes + up * 0.008 - leg.ankle.turned.x * 0.008;
    let mut part = chain(
        camera,
        &[
            (hip, 0.052),
            (hip.toward(knee, 0.35), 0.047),
            (knee, 0.031),
            (calf, 0.033),
            (knee.toward(ankle, 0.7), 0.023),
            (ankle, 0.020),
            (heel, 0.017),
        ],
    );
    part.path
        .add(&chain(camera, &[(ankle, 0.020), (ball, 0.013), (toes, 0.008)]).path);
    part.path
        .add(&chain(camera, &[(heel, 0.017), (ball, 0.013)]).path);
    part
}

/// An arm, from shoulder to finger tips.
pub fn arm(camera: &Camera, arm: &Arm) -> Part {
    let (shoulder, elbow, wrist) = (arm.shoulder.at, arm.elbow, arm.wrist);
    chain(
        camera,
        &[
            (shoulder, 0.030),
            (shoulder.toward(elbow, 0.4), 0.026),
            (elbow, 0.020),
            (elbow.toward(wrist, 0.3), 0.021),
            (wrist, 0.014),
            (wrist.toward(arm.fingers, 0.45), 0.015),
            (arm.fingers, 0.008),
        ],
    )
}

/// Half-widths and half-depths of the trunk, and how far its middle lies in front of the spine.
struct Level {
    at: Frame,
    half: [f64; 2],
    forward: f64,
}

fn levels(s: &Skeleton) -> Vec<Level> {
    let level = |at: Frame, width: f64, depth: f64, forward: f64| Level {
        at,
        half: [width, depth],
        forward,
    };
    let below = Frame {
        at: s.pelvis.point(-0.008, 0.0, -0.012),
        ..s.pelvis
    };
    vec![
        level(below, 0.086, 0.060, 0.0),
        level(
            Frame {
                at: s.pelvis.at.toward(s.spine[0].at, 0.55),
                ..s.pelvis
            },
            0.088,
            0.058,
            0.0,
        ),
        level(s.spine[1], 0.080, 0.052, 0.014),
        level(s.spine[3], 0.072, 0.050, 0.018),
        level(s.spine[5], 0.075, 0.053, 0.020),
        level(s.spine[8], 0.083, 0.058, 0.022),
        level(s.spine[11], 0.090, 0.060, 0.022),
        level(s.spine[14], 0.086, 0.055, 0.016),
        level(s.spine[16], 0.060, 0.042, 0.008),
    ]
}

/// Pelvis, belly and rib cage, with the shoulder yoke.
pub fn trunk(camera: &Camera, s: &Skeleton) -> Part {
    let levels = levels(s);
    let middles: Vec<Vector> = levels
        .iter()
        .map(|l| l.at.point(l.forward, 0.0, 0.0))
        .listed();
    let seen: Vec<Seen> = middles.iter().map(|m| camera.see(*m)).listed();
    let mut path = Path::default();
    let radius = |i: usize| {
        let (a, b) = (seen[i.saturating_sub(1)], seen[(i + 1).min(seen.len() - 1)]);
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let d = (dx * dx + dy * dy).sqrt();
        let turned = &levels[i].at.turned;
        let [width, depth] = levels[i].half;
        let across = if d < 1.0 {
            (1.0, 0.0)
        } else {
            (-dy / d, dx / d)
        };
        camera.half_width(
            [turned.y, turned.x, turned.z],
            [width, depth, depth * 0.6],
            across,
        )
    };
    for i in 1..levels.len() {
        path.capsule(seen[i - 1], radius(i - 1), seen[i], radius(i));
    }
    let chest = s.chest();
    for arm in &s.arms {
        let root = chest.point(0.0, 0.0, 0.002);
        path.capsule(
            camera.see(root),
            camera.size(0.030),
            camera.see(arm.shoulder.at),
            camera.size(0.031),
        );
        let side = s.spine[12].point(0.01, 0.0, 0.0);
        path.capsule(
            camera.see(side),
            camera.size(0.055),
            camera.see(arm.shoulder.at),
            camera.size(0.029),
        );
    }
    Part {
        path,
        depth: seen.iter().map(|s| s.depth).sum::<f64>() / seen.len() as f64,
    }
}

/// Neck and head.
pub fn head(camera: &Camera, s: &Skeleton) -> Part {
    let at = |x: f64, z: f64| s.head.point(x, 0.0, z);
    let skull = s.spine[s.spine.len() - 1].at;
    let mut part = chain(
        camera,
        &[
            (s.chest().at, 0.034),
            (s.spine[21].at, 0.030),
            (skull, 0.030),
        ],
    );
    // Skull, face and chin: a head that shows where it looks.
    let skull = chain(
        camera,
        &[
            (at(-0.010, 0.012), 0.052),
            (at(0.012, 0.0), 0.046),
            (at(0.020, -0.040), 0.022),
        ],
    );
    let nose = chain(
        camera,
        &[(at(0.045, -0.006), 0.012), (at(0.056, -0.012), 0.006)],
    );
    part.path.add(&skull.path);
    part.path.add(&nose.path);
    part.depth = camera.see(s.head.at).depth;
    part
}

/// Every part of the body.
pub fn parts(camera: &Camera, s: &Skeleton) -> Vec<Part> {
    let mut parts = vec![trunk(camera, s), head(camera, s)];
    parts.extend(s.legs.iter().map(|l| leg(camera, l)));
    parts.extend(s.arms.iter().map(|a| arm(camera, a)));
    parts
}
