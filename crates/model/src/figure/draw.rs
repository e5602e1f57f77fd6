//! A settled skeleton as an ordered list of shapes.

use super::camera::Camera;
use super::flesh::{Dot, Part};
use super::outline::{self, SKULL, TORSO};
use super::painter::from_back;
use super::path::{Edges, Grain, Path};
use super::shape::{Role, Shape, add};
use super::{face, ground, spine, things};
use crate::body::Skeleton;
use pose_format::{BodyTable, Pose};

/// The picture: shapes from back to front.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Left, top, width, height in centimetres.
    pub view: [f64; 4],
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// A limb is drawn lighter when it is more than this far behind the trunk, centimetres …
const BEHIND: f64 = 7.0;

/// … and its root more than this far behind the root of the limb on the other side.
const BESIDE: f64 = 5.0;

/// The margin around the body, centimetres.
const MARGIN: f64 = 3.0;

/// What is drawn of a pose.
pub struct Scene<'a> {
    /// The pose, for what it is done with.
    pub pose: &'a Pose,
    /// The body's lengths.
    pub body: &'a BodyTable,
    /// Shares of the lead and trail hip's range, 0 to 1.
    pub hips: [f64; 2],
    /// Without shade and pelvis, for a list.
    pub small: bool,
}

/// Draws a body with what the pose is done with.
pub fn draw(s: &Skeleton, camera: &Camera, scene: &Scene) -> Drawing {
    let small = scene.small;
    let grain = if small { Grain::Coarse } else { Grain::Fine };
    let body = outline::parts(camera, s);
    let far = far_limbs(&body);
    let mut mat = ground::mat(camera, s, grain);
    let (mut things, mut straps) = (Path::new(grain), Path::new(grain));
    let made = [&mut things, &mut straps];
    things::things(camera, s, scene.body, scene.pose, made);
    let [left, top, width, height] = around(camera, s, &body, [&mat, &things]);
    // Whole centimetres may lie outside the flesh by one.
    let more = if small { 1.0 } else { 0.0 };
    let view = [
        left - more,
        top - more,
        width + 2.0 * more,
        height + 2.0 * more,
    ];
    let mut list = vec![];
    let shapes = &mut list;
    add(shapes, Role::Floor, &mut mat);
    add(
        shapes,
        Role::Shadow,
        &mut ground::shadow(camera, &body, grain),
    );
    add(shapes, Role::Prop, &mut things);
    flesh(s, camera, &body, &far, grain, shapes);
    add(shapes, Role::Strap, &mut straps);
    if !small {
        add(shapes, Role::Pelvis, &mut spine::pelvis(camera, s));
    }
    let seen = face::seen_of_the_spine(camera, s);
    spine::vertebrae(camera, &s.spine[..seen], grain, shapes);
    for leg in 0..2 {
        if !small && !far[2 * leg] {
            spine::hip(camera, s, leg, scene.hips[leg], shapes);
        }
    }
    Drawing { view, shapes: list }
}

/// Which parts belong to a limb on the far side: it is behind the trunk, and its root is behind that of the limb on
/// the other side. (Being behind the trunk is not enough: seen from above, both legs of a lying body are farther away than the trunk.)
fn far_limbs(body: &[Part]) -> [bool; 10] {
    let trunk = body[TORSO].depth();
    let mut far = [false; 10];
    for limb in 0..4 {
        let (a, b) = (2 * limb, 2 * limb + 1);
        let depth = 0.5 * (body[a].depth() + body[b].depth());
        let root = |limb: usize| body[2 * limb].dots[0].at.depth;
        far[a] = depth > trunk + BEHIND && root(limb) > root(limb ^ 1) + BESIDE;
        far[b] = far[a];
    }
    far
}

fn flesh(
    s: &Skeleton,
    camera: &Camera,
    body: &[Part],
    far: &[bool; 10],
    grain: Grain,
    shapes: &mut Vec<Shape>,
) {
    let small = grain == Grain::Coarse;
    let mut painted = [false; 10];
    let joints = if small {
        vec![]
    } else {
        outline::joints(camera, s)
    };
    let (hair, hair_is_over) = face::hair(camera, s);
    let mut hair = if small {
        let [hair, _] = hair.light([0, 0]);
        hair
    } else {
        hair.outline()
    };
    for at in from_back(body) {
        let part = &body[at];
        let [line, flesh, lit] = if far[at] {
            [Role::FarOutline, Role::Far, Role::FarLit]
        } else {
            [Role::Outline, Role::Flesh, Role::Lit]
        };
        painted[at] = true;
        if at == SKULL && !hair_is_over {
            add(shapes, Role::Hair, &mut hair);
        }
        // A limb has no line where it grows out of the trunk, nor where what grows out of it is painted.
        let start = usize::from(at != TORSO);
        let end = usize::from(at < TORSO && at % 2 == 0 && painted[at + 1]);
        if small {
            let [mut body, mut ends] = part.light([start, end]);
            add(
                shapes,
                if far[at] { Role::FarLined } else { Role::Lined },
                &mut body,
            );
            add(shapes, flesh, &mut ends);
        } else {
            let mut outline = part.free_outline([start, end]);
            add(shapes, line, &mut outline);
            add(shapes, flesh, &mut part.outline());
            add(shapes, lit, &mut part.lit());
        }
        if at == SKULL && hair_is_over {
            add(shapes, Role::Hair, &mut hair);
        }
        if at == SKULL {
            if !small {
                add(shapes, Role::Outline, &mut face::jaw(camera, s));
            }
            add(shapes, Role::Face, &mut face::face(camera, s));
        }
        if at == TORSO && !small {
            add(shapes, Role::Outline, &mut face::chest(camera, s));
        }
        for (a, b, across) in &joints {
            let seam = (*a == at && painted[*b]) || (*b == at && painted[*a]);
            if seam && far[*a] == far[*b] {
                add(shapes, lit, &mut across.lit());
            }
        }
    }
}

/// The box that a drawing will have, without drawing it.
pub fn frame(s: &Skeleton, camera: &Camera, scene: &Scene) -> [f64; 4] {
    let (mut things, mut straps) = (Path::default(), Path::default());
    let made = [&mut things, &mut straps];
    things::things(camera, s, scene.body, scene.pose, made);
    let body = outline::parts(camera, s);
    let mat = ground::mat(camera, s, Grain::Fine);
    around(camera, s, &body, [&mat, &things])
}

/// The box around the body, the ground it is on and what stands there.
fn around(camera: &Camera, s: &Skeleton, body: &[Part], around: [&Path; 2]) -> [f64; 4] {
    let mut edges = Edges::default();
    for path in around {
        edges.join(path.edges());
    }
    // Hair stands out beyond the head.
    let (hair, _) = face::hair(camera, s);
    for part in body.iter().chain([&hair]) {
        for Dot { at, radius, .. } in &part.dots {
            edges.join(Edges([
                at.x - radius,
                at.y - radius,
                at.x + radius,
                at.y + radius,
            ]));
        }
    }
    let Edges([left, top, right, bottom]) = edges;
    [
        left - MARGIN,
        top - MARGIN,
        right - left + 2.0 * MARGIN,
        bottom - top + 2.0 * MARGIN,
    ]
}
