//! A drawn body as markup.

use pose_format::{Choice, Mechanism, Pose};
use pose_model::Side;
use pose_model::body::{Posture, Skeleton};
use pose_model::catalog::Catalog;
use pose_model::demand::{Cuts, Demand, Zone, axes};
use pose_model::figure::{self, Camera, Ghost, Role, draw};
use yew::{Html, html};

/// A body to draw, with the zones that colour its spine.
pub struct Drawn<'a> {
    /// Where the pose's own data is.
    pub catalog: &'a Catalog,
    /// The pose: its things, its contacts.
    pub pose: &'a Pose,
    /// Its angles.
    pub posture: &'a Posture,
    /// The body in space.
    pub skeleton: &'a Skeleton,
    /// How much low back, upper back and neck are asked.
    pub zones: [Zone; 3],
    /// Whether it is small: then it has no shade and no bones.
    pub is_small: bool,
}

impl Drawn<'_> {
    /// The drawing as the pose's own camera sees it, in its frame.
    pub fn framed(&self, side: Side) -> Html {
        let (shapes, view) = self.shapes(&own_camera(self.catalog, self.pose));
        framed(html! { <>{ shapes }</> }, view, side, None)
    }

    /// The box that the shapes fit in: left, top, width, height.
    pub fn view(&self, camera: &Camera) -> [f64; 4] {
        let scene = scene(self.catalog, self.pose, self.posture, self.is_small);
        draw(self.skeleton, camera, &scene).view
    }

    /// The shapes from back to front, and the box that they fit in: left, top, width, height.
    pub fn shapes(&self, camera: &Camera) -> (Vec<Html>, [f64; 4]) {
        let scene = scene(self.catalog, self.pose, self.posture, self.is_small);
        let drawing = draw(self.skeleton, camera, &scene);
        let cuts = Cuts::of(self.catalog.knowledge(), Mechanism::Bending);
        let hips = self.posture.hips.map(|hip| cuts.zone(100.0 * hip.share()));
        let shapes = drawing.shapes.into_iter().filter_map(|shape| {
            let class = class(shape.role, self.zones, hips, self.is_small)?;
            Some(html! { <path class={class} d={shape.path} /> })
        });
        (shapes.collect(), drawing.view)
    }
}

/// The camera that a pose names.
pub fn own_camera(catalog: &Catalog, pose: &Pose) -> Camera {
    let stature = catalog.knowledge().body.stature;
    Camera::new(pose.camera.turn, pose.camera.height, stature)
}

/// What the drawing of a body is drawn from.
pub fn scene<'a>(
    catalog: &'a Catalog,
    pose: &'a Pose,
    posture: &Posture,
    is_small: bool,
) -> figure::Scene<'a> {
    figure::Scene {
        pose,
        body: &catalog.knowledge().body,
        hips: posture.hips.map(|hip| hip.share()),
        small: is_small,
    }
}

/// Shapes in a box; led with the left, mirrored. `room` is the width and height on the page, where they are not those
/// of the box.
pub fn framed(shapes: Html, view: [f64; 4], side: Side, room: Option<[f64; 2]>) -> Html {
    let [left, top, width, height] = view;
    let is_mirrored = side == Side::Left;
    // The mirror image lies in the mirrored box.
    let left = if is_mirrored { -left - width } else { left };
    let view_box = [left, top, width, height].map(rounded).join(" ");
    let size = |at: usize| room.map(|room| rounded(room[at]));
    html! {
        <svg class="body" viewBox={view_box} aria-hidden="true" width={size(0)} height={size(1)}>
            if is_mirrored {
                <g transform="scale(-1 1)">{ shapes }</g>
            } else {
                { shapes }
            }
        </svg>
    }
}

/// The room that an outline's line needs around it.
const MARGIN: f64 = 2.0;

/// The edges of a box (left, top, right, bottom), widened so that an outline fits in, too.
pub fn widened([left, top, right, bottom]: [f64; 4], ghost: &Ghost) -> [f64; 4] {
    let [l, t, r, b] = ghost.edges;
    [
        left.min(l - MARGIN),
        top.min(t - MARGIN),
        right.max(r + MARGIN),
        bottom.max(b + MARGIN),
    ]
}

/// An outline: of the path's line, what lies outside it. `id` must be its own on the page.
pub fn outline(id: String, class: &'static str, ghost: &Ghost) -> Html {
    let [left, top, right, bottom] = ghost.edges;
    let [x, y, width, height] = [
        left - MARGIN,
        top - MARGIN,
        right - left + 2.0 * MARGIN,
        bottom - top + 2.0 * MARGIN,
    ]
    .map(rounded);
    let mask = format!("url(#{id})");
    html! {
        <>
            <mask maskUnits="userSpaceOnUse" {id} x={x.clone()} y={y.clone()} width={width.clone()} height={height.clone()}>
                <rect {x} {y} {width} {height} fill="#fff" />
                <path d={ghost.path.clone()} fill="#000" />
            </mask>
            <path class={class} d={ghost.path.clone()} {mask} />
        </>
    }
}

/// A number of a drawing, rounded to a whole.
pub fn rounded(number: f64) -> String {
    (number.round_ties_even() as i64).to_string()
}

/// Classes of the low back's vertebrae by zone: colour and thickness say the same.
pub const LOW_BACK: [&str; 3] = [
    "spine low-back everyday",
    "spine low-back moderate",
    "spine low-back near-end",
];
const UPPER_SPINE: [&str; 3] = ["spine everyday", "spine moderate", "spine near-end"];
const HIP_USED: [&str; 3] = ["used everyday", "used moderate", "used near-end"];

/// The class of a shape; none for one that is not shown.
fn class(role: Role, zones: [Zone; 3], hips: [Zone; 2], is_small: bool) -> Option<&'static str> {
    let end = |region: usize| (zones[region] == Zone::Near).then_some("spine end");
    Some(match role {
        Role::Floor => "floor",
        Role::Shadow => "shadow",
        Role::Prop => "prop",
        Role::Strap => "strap",
        Role::Outline => "outline",
        Role::Flesh => "flesh",
        Role::Lit => "lit",
        Role::FarOutline => "far outline",
        Role::Far => "far flesh",
        Role::FarLit => "far lit",
        Role::Lined => "lined",
        Role::FarLined => "far lined",
        Role::Hair => "hair",
        Role::Face => "face",
        Role::Pelvis => "pelvis",
        Role::SpineBed => "spine bed",
        // One line for each region, which the style parts into vertebrae.
        Role::Lumbar if is_small => "spine low-back everyday parted",
        Role::Thoracic | Role::Cervical if is_small => "spine everyday parted",
        Role::Lumbar => LOW_BACK[zones[0].index()],
        Role::Thoracic => UPPER_SPINE[zones[1].index()],
        Role::Cervical => UPPER_SPINE[zones[2].index()],
        Role::LumbarEnd => return end(0),
        Role::ThoracicEnd => return end(1),
        Role::CervicalEnd => return end(2),
        Role::Hip => "hip",
        Role::LeadHipUsed => HIP_USED[hips[0].index()],
        Role::TrailHipUsed => HIP_USED[hips[1].index()],
    })
}

/// How much each region is asked, on the axis it is asked most: low back, upper back, neck.
pub fn zones(catalog: &Catalog, demand: &Demand) -> [Zone; 3] {
    let zone = |region| {
        let of_axis = |(axis, mechanism): (&pose_model::demand::Axis, Mechanism)| {
            Cuts::of(catalog.knowledge(), mechanism).zone(axis.share.typical)
        };
        axes(region)
            .into_iter()
            .map(of_axis)
            .max()
            .unwrap_or_default()
    };
    [
        zone(&demand.lumbar),
        zone(&demand.thoracic),
        zone(&demand.cervical),
    ]
}
