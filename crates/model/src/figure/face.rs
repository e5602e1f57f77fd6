//! What tells front from back: hair, face, jaw and collar bones, and what of the spine a face hides.

use super::camera::Camera;
use super::flesh::Part;
use super::hull::Hull;
use super::outline::{Chain, FACE, Flesh, flesh, part};
use super::path::Path;
use crate::body::On::{self, Head, Spine};
use crate::body::{Rotation, Skeleton, Vector};

/// It ends at the forehead and before the ears, so a face beside it stays free.
const HAIR: Chain = &[
    flesh(Head, 0, [-14, 0, 25], [40, 40]),
    flesh(Head, 0, [-23, 0, 6], [43, 43]),
    flesh(Head, 0, [-26, 0, -22], [36, 36]),
];
/// Hair lies over the head, and not behind it, while the face is turned to the viewer by less: a cosine. So it does from
/// the side and from above.
const HAIR_OVER: f64 = 0.5;

const fn spot(on: On, aside: [i8; 3]) -> Flesh {
    flesh(on, 0, aside, [0, 0])
}

/// A line on the skin: where the skin faces there, forward and outward, and the line.
struct Mark([i8; 2], Chain);

const EYE: Mark = Mark([9, 4], &[spot(Head, [49, 10, 9]), spot(Head, [43, 22, 9])]);
const NOSE_LINE: Mark = Mark([1, 0], &[spot(Head, [52, 0, 0]), spot(Head, [58, 0, -14])]);
const MOUTH: Mark = Mark(
    [1, 0],
    &[
        spot(Head, [44, 11, -34]),
        spot(Head, [47, 0, -38]),
        spot(Head, [44, -11, -34]),
    ],
);
/// Without them a front view looks like a back view.
const FACE_MARKS: [(usize, Mark); 4] = [(0, EYE), (1, EYE), (0, NOSE_LINE), (0, MOUTH)];
const COLLAR_BONE: Mark = Mark(
    [1, 0],
    &[spot(Spine(16), [47, 9, 0]), spot(Spine(17), [24, 76, 2])],
);
const CHEST_MARKS: [(usize, Mark); 2] = [(0, COLLAR_BONE), (1, COLLAR_BONE)];
/// Skin shows its marks while it is turned to the viewer by so much: a cosine.
const FACES: f64 = 0.34375;

/// Hair, and whether it lies over the head.
pub fn hair(camera: &Camera, s: &Skeleton) -> (Part, bool) {
    let is_over = nearness(camera, s.head.turned.x) < HAIR_OVER;
    (part(camera, s, &[(0, HAIR)]), is_over)
}

/// The lines of a face, as far as it is seen.
pub fn face(camera: &Camera, s: &Skeleton) -> Path {
    marks(camera, s, &s.head.turned, &FACE_MARKS)
}

/// The line of the jaw before the neck, if it is seen.
pub fn jaw(camera: &Camera, s: &Skeleton) -> Path {
    let mut path = Path::default();
    let dots = part(camera, s, &[(0, &FACE[2..])]).dots;
    let [jaw, chin] = [(dots[0].at, dots[0].radius), (dots[1].at, dots[1].radius)];
    if nearness(camera, s.head.turned.x) > 0.0 && Hull::new(jaw, chin).is_ok() {
        path.chain(&[jaw, chin], true);
    }
    path
}

/// The lines of a chest, if it is seen.
pub fn chest(camera: &Camera, s: &Skeleton) -> Path {
    marks(camera, s, &s.chest().turned, &CHEST_MARKS)
}

fn marks(camera: &Camera, s: &Skeleton, turned: &Rotation, marks: &[(usize, Mark)]) -> Path {
    let mut path = Path::default();
    for (side, Mark(out, line)) in marks {
        let [x, y] = out.map(f64::from);
        let outward = if *side == 0 { -y } else { y };
        let out = turned.of(Vector::new(x, outward, 0.0));
        if nearness(camera, out.direction_or(turned.x)) > FACES {
            let seen = line
                .iter()
                .map(|Flesh(place, _)| camera.see(place.of(s, *side).0));
            path.line(&seen.collect::<Vec<_>>());
        }
    }
    path
}

/// How many joints of the spine are seen, from below: a face that is turned to the viewer hides what lies behind it.
pub fn seen_of_the_spine(camera: &Camera, s: &Skeleton) -> usize {
    if nearness(camera, s.head.turned.x) < FACES {
        return s.spine.len();
    }
    let face = part(camera, s, &[(0, FACE)]).dots;
    let is_hidden = |at: Vector| {
        let at = camera.see(at);
        face.iter().any(|dot| {
            let (x, y) = (at.x - dot.at.x, at.y - dot.at.y);
            at.depth > dot.at.depth && x * x + y * y < dot.radius * dot.radius
        })
    };
    let hidden = s.spine.iter().rev().take_while(|level| is_hidden(level.at));
    s.spine.len() - hidden.count()
}

/// How much a direction is turned to the viewer: a cosine.
fn nearness(camera: &Camera, out: Vector) -> f64 {
    -camera.see(out).depth / camera.size(1.0)
}
