//! A settled skeleton as an ordered list of shapes.

use super::camera::{Camera, Seen};
use super::outline::{self, Parts, SKULL, TORSO};
use super::painter::from_back;
use super::path::{Edges, Path};
use super::{ground, spine};
use crate::body::{Skeleton, Vector};
use pose_format::Listed;

/// What a shape is; the view gives each a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The ground.
    Floor,
    /// Where the body touches it.
    Shadow,
    /// Something under a hand or the body.
    Prop,
    /// The line around a part of the body.
    Outline,
    /// Its flesh.
    Flesh,
    /// What the light falls on.
    Lit,
    /// The line around a limb on the far side.
    FarOutline,
    /// Its flesh.
    Far,
    /// What the light falls on.
    FarLit,
    /// Hair.
    Hair,
    /// The pelvis, seen through the flesh.
    Pelvis,
    /// What the vertebrae are seen on.
    SpineBed,
    /// The lumbar vertebrae.
    Lumbar,
    /// The thoracic ones.
    Thoracic,
    /// The neck's.
    Cervical,
    /// Marks beside the lumbar vertebrae, for a region at its end.
    LumbarEnd,
    /// Beside the thoracic ones.
    ThoracicEnd,
    /// Beside the neck's.
    CervicalEnd,
    /// A hip joint.
    Hip,
    /// How much of the lead hip's range is used.
    LeadHipUsed,
    /// How much of the trail hip's.
    TrailHipUsed,
}

/// One path.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// What it is.
    pub role: Role,
    /// SVG path data, in centimetres.
    pub path: String,
}

impl Shape {
    /// A finished path.
    pub fn new(role: Role, path: Path) -> Self {
        Self {
            role,
            path: path.done(),
        }
    }
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

/// Draws a body. `hips` are the shares of the lead and trail hip's range, 0 to 1; `props` are heights
/// in centimetres under the lead and trail hand. A `small` picture does without shade and bones.
pub fn draw(
    s: &Skeleton,
    camera: &Camera,
    hips: [f64; 2],
    props: [f64; 2],
    small: bool,
) -> Drawing {
    let body = outline::parts(camera, s);
    let far = far_limbs(&body);
    let mat = ground::mat(camera, s);
    let view = view(&body, &mat);
    let mut shapes = vec![
        Shape::new(Role::Floor, mat),
        Shape::new(Role::Shadow, ground::shadow(camera, &body.all)),
    ];
    props_under_hands(s, camera, props).into_iter().listed_after(&mut shapes);
    flesh(&body, &far, small, &mut shapes);
    if !small {
        shapes.push(Shape::new(Role::Pelvis, spine::pelvis(camera, s)));
    }
    spine::vertebrae(camera, s).into_iter().listed_after(&mut shapes);
    for leg in 0..2 {
        if !small && !far[2 * leg] {
            let ring = spine::hip(camera, s, leg, hips[leg]);
            ring.into_iter().listed_after(&mut shapes);
        }
    }
    Drawing { view, shapes }
}

/// Which parts belong to a limb behind the trunk.
fn far_limbs(body: &Parts) -> [bool; 10] {
    let trunk = body.all[TORSO].depth();
    let mut far = [false; 10];
    for limb in 0..4 {
        let (a, b) = (2 * limb, 2 * limb + 1);
        let depth = 0.5 * (body.all[a].depth() + body.all[b].depth());
        far[a] = depth > trunk + BEHIND;
        far[b] = far[a];
    }
    far
}

fn flesh(body: &Parts, far: &[bool; 10], small: bool, shapes: &mut Vec<Shape>) {
    let mut painted = [false; 10];
    for at in from_back(&body.all) {
        let part = &body.all[at];
        let [line, flesh, lit] = if far[at] {
            [Role::FarOutline, Role::Far, Role::FarLit]
        } else {
            [Role::Outline, Role::Flesh, Role::Lit]
        };
        painted[at] = true;
        let hair = |hides: bool| {
            let seen = at == SKULL && body.hair_hides == hides;
            seen.then(|| Shape::new(Role::Hair, body.hair.outline()))
        };
        shapes.extend(hair(false));
        let outline = if at == TORSO { part.outline() } else { part.free_outline() };
        shapes.push(Shape::new(line, outline));
        shapes.push(Shape::new(flesh, part.outline()));
        if !small {
            shapes.push(Shape::new(lit, part.lit()));
        }
        shapes.extend(hair(true));
        for (a, b, across) in &body.joints {
            let seam = (*a == at && painted[*b]) || (*b == at && painted[*a]);
            if seam && !small && far[*a] == far[*b] {
                shapes.push(Shape::new(lit, across.lit()));
            }
        }
    }
}

/// The box around the body and the ground it is on.
fn view(body: &Parts, mat: &Path) -> [f64; 4] {
    let mut edges = mat.edges();
    for part in &body.all {
        for (at, r) in part.dots() {
            edges.join(Edges([at.x - r, at.y - r, at.x + r, at.y + r]));
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
            ..bottom
        };
        let mut path = Path::default();
        path.line(&[
            corner(-8.0, height),
            corner(8.0, height),
            corner(8.0, 0.0),
            corner(-8.0, 0.0),
        ]);
        path.close();
        shapes.push(Shape::new(Role::Prop, path));
    }
    shapes
}
