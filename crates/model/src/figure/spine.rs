//! What bends, drawn through the body: the spine vertebra by vertebra, pelvis and hips.

use super::camera::{Camera, Seen};
use super::path::{Grain, Path};
use super::shape::{Role, Shape, add};
use super::thin::bends;
use crate::body::{Frame, Skeleton};

/// Neck, thorax, low back: the role, and the vertebrae from below.
const REGIONS: [(Role, Role, usize, usize); 3] = [
    (Role::Cervical, Role::CervicalEnd, 17, 25),
    (Role::Thoracic, Role::ThoracicEnd, 5, 17),
    (Role::Lumbar, Role::LumbarEnd, 0, 5),
];

/// A ring around a hip joint, centimetres.
const HIP: f64 = 2.7;

/// A line of the spine in a small picture leaves out bends below this, centimetres.
const BEND: f64 = 0.2;

/// The pelvis, as a line from the foot of the spine to both hip joints: it shows how it is tipped.
pub fn pelvis(camera: &Camera, s: &Skeleton) -> Path {
    let mut path = Path::default();
    path.line(&[
        camera.see(s.legs[0].hip.at),
        camera.see(s.spine[0].at),
        camera.see(s.legs[1].hip.at),
    ]);
    path
}

/// The bed that the vertebrae are seen on, then each region's vertebrae, and beside them the marks
/// of a region at its end.
pub fn vertebrae(camera: &Camera, spine: &[Frame], grain: Grain, shapes: &mut Vec<Shape>) {
    let seen: Vec<Seen> = spine.iter().map(|f| camera.see(f.at)).collect();
    // A small picture has one line for each region, and the style parts it into vertebrae.
    let line = |points: &[Seen]| {
        let mut path = Path::default();
        match grain {
            Grain::Fine => path.line(points),
            Grain::Coarse => path.line(&bends(points, BEND)),
        }
        path
    };
    add(shapes, Role::SpineBed, &mut line(&seen));
    for (role, end, from, to) in REGIONS {
        let (mut bones, mut marks) = (Path::default(), Path::default());
        let to = to.min(seen.len().saturating_sub(1));
        for i in from..to {
            let (a, b) = (seen[i], seen[i + 1]);
            let at = |part: f64, aside: f64| Seen {
                x: a.x + (b.x - a.x) * part + (a.y - b.y) * aside,
                y: a.y + (b.y - a.y) * part + (b.x - a.x) * aside,
                ..a
            };
            bones.line(&[at(0.12, 0.0), at(0.88, 0.0)]);
            let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).sqrt();
            if length > 0.5 {
                for aside in [-1.0, 1.0] {
                    marks.line(&[at(0.5, aside * 3.2 / length), at(0.5, aside * 5.0 / length)]);
                }
            }
        }
        if grain == Grain::Coarse && from < to {
            bones = line(&seen[from..=to]);
        }
        add(shapes, role, &mut bones);
        add(shapes, end, &mut marks);
    }
}

/// A hip joint: a ring, and on it the share of its range that is used, clockwise from the top.
pub fn hip(camera: &Camera, s: &Skeleton, leg: usize, share: f64, shapes: &mut Vec<Shape>) {
    let at = camera.see(s.legs[leg].hip.at);
    let (mut ring, mut used) = (Path::default(), Path::default());
    ring.circle(at, HIP);
    used.part_of_circle(at, HIP, share);
    add(shapes, Role::Hip, &mut ring);
    add(
        shapes,
        [Role::LeadHipUsed, Role::TrailHipUsed][leg],
        &mut used,
    );
}
