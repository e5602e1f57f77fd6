//! The picture: drawn from the same angles as the numbers.

use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, row, say, text};
use super::icon::silent;
use super::scene::Scene;
use super::turn::{self, Look};
use super::{above, outlines};
use pose_format::{Choice, Mechanism, Pose, whole};
use pose_model::Side;
use pose_model::assessment::{Assessed, describe};
use pose_model::body::{Posture, Skeleton};
use pose_model::catalog::Catalog;
use pose_model::demand::{Cuts, Demand, Zone, axes};
use pose_model::figure::{self, Camera, Role, draw};
use pose_model::words::Message;
use yew::Html;

/// The figure with its legend, and its description for those who hear it.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let seen = scene.tried.unwrap_or(a);
    let zones = lit(&scene.options.catalog, &seen.demand);
    let legend = Zone::all().map(|zone| {
        let line = el("path", SPINE[zone.index()], vec![]).is("d", "M2 4H18");
        let swatch = silent("swatch", "0 0 20 8", vec![line]);
        el("li", "", vec![swatch, text(scene.of("zone-", zone.word()))])
    });
    let drawing = match scene.looking {
        Some(looking) if looking.is_live() => turn::live(scene, looking, a),
        _ => drawing(
            &scene.options.catalog,
            a.pose,
            &a.posture,
            &a.skeleton,
            a.reader.side,
            zones,
            false,
        ),
    };
    let mut picture = el("div", "figure", vec![drawing])
        .is("role", "img")
        .has(
            "aria-label",
            scene.say(&Message::new("figure-label").text("pose", &*a.pose.name)),
        )
        .has("aria-describedby", scene.id("figure"));
    let (mut outlines, mut more) = (nothing(), nothing());
    if let Some(looking) = scene.looking {
        picture = picture.on(On::Pointerdown, scene.does(Act::Look(Look::Grab)));
        more = turn::fold(scene, looking, a);
        if looking.is_live() {
            outlines = outlines::captions(scene, looking, a);
        }
    }
    let caption = vec![
        say("span", "", scene.word("figure-legend")),
        el("ul", "legend", legend.collect()),
    ];
    let described = say("p", "", describe(seen, scene.words))
        .has("id", scene.id("figure"))
        .is("hidden", "");
    el(
        "figure",
        "",
        vec![
            picture,
            above::view(scene, seen),
            el("figcaption", "", caption),
            outlines,
            more,
            described,
        ],
    )
    .is("part", "figure")
}

/// The drawing alone; a `small` one does without shade and bones.
pub fn drawing(
    catalog: &Catalog,
    pose: &Pose,
    posture: &Posture,
    skeleton: &Skeleton,
    side: Side,
    lit: [Zone; 3],
    small: bool,
) -> Html {
    let stature = catalog.knowledge().body.stature;
    let camera = Camera::new(pose.camera.turn, pose.camera.height, stature);
    let drawn = shapes(catalog, pose, posture, skeleton, lit, &camera, small);
    framed(row(drawn.shapes), drawn.view, side)
}

/// A drawing before it is in its frame.
pub struct Drawn {
    /// The box that it fits in: left, top, width, height.
    pub view: [f64; 4],
    /// From back to front.
    pub shapes: Vec<Html>,
}

/// What the drawing of a body is drawn from.
pub fn scene<'a>(
    catalog: &'a Catalog,
    pose: &'a Pose,
    posture: &Posture,
    small: bool,
) -> figure::Scene<'a> {
    figure::Scene {
        pose,
        body: &catalog.knowledge().body,
        hips: posture.hips.map(|hip| hip.share()),
        small,
    }
}

/// The body as seen from somewhere, as markup.
pub fn shapes(
    catalog: &Catalog,
    pose: &Pose,
    posture: &Posture,
    skeleton: &Skeleton,
    lit: [Zone; 3],
    camera: &Camera,
    small: bool,
) -> Drawn {
    let drawing = draw(skeleton, camera, &scene(catalog, pose, posture, small));
    let cuts = Cuts::of(catalog.knowledge(), Mechanism::Bending);
    let hips = posture.hips.map(|hip| cuts.zone(100.0 * hip.share()));
    let shapes = drawing.shapes.into_iter().filter_map(|shape| {
        let class = class(shape.role, lit, hips);
        (!class.is_empty()).then(|| el("path", class, vec![]).has("d", shape.path))
    });
    Drawn {
        view: drawing.view,
        shapes: shapes.collect(),
    }
}

/// What is drawn, in a box; led with the left, mirrored.
pub fn framed(mut body: Html, view: [f64; 4], side: Side) -> Html {
    let [mut left, top, width, height] = view;
    if side == Side::Left {
        // Led with the left: the mirror image, in the mirrored box.
        left = -left - width;
        body = el("g", "", vec![body]).is("transform", "scale(-1 1)");
    }
    el("svg", "body", vec![body])
        .has("viewBox", view_box([left, top, width, height]))
        .is("aria-hidden", "true")
}

/// The class of a shape; none for one that is not shown.
fn class(role: Role, lit: [Zone; 3], hips: [Zone; 2]) -> &'static str {
    let end = |region: usize| {
        if lit[region] == Zone::Near {
            "spine end"
        } else {
            ""
        }
    };
    let used = |zone: Zone| ["used everyday", "used moderate", "used near-end"][zone.index()];
    match role {
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
        Role::Hair => "hair",
        Role::Pelvis => "pelvis",
        Role::SpineBed => "spine bed",
        Role::Lumbar => SPINE[lit[0].index()],
        Role::Thoracic => SPINE[3 + lit[1].index()],
        Role::Cervical => SPINE[3 + lit[2].index()],
        Role::LumbarEnd => end(0),
        Role::ThoracicEnd => end(1),
        Role::CervicalEnd => end(2),
        Role::Hip => "hip",
        Role::LeadHipUsed => used(hips[0]),
        Role::TrailHipUsed => used(hips[1]),
    }
}

/// Classes of the low back's and the upper spine's vertebrae by zone: colour and thickness say the same.
const SPINE: [&str; 6] = [
    "spine low-back everyday",
    "spine low-back moderate",
    "spine low-back near-end",
    "spine everyday",
    "spine moderate",
    "spine near-end",
];

/// How much each region is asked, on the axis it is asked most: low back, upper back, neck.
pub fn lit(catalog: &Catalog, demand: &Demand) -> [Zone; 3] {
    let zone = |region| {
        let mut most = Zone::default();
        for (axis, mechanism) in axes(region) {
            most = most.max(Cuts::of(catalog.knowledge(), mechanism).zone(axis.share.typical));
        }
        most
    };
    [
        zone(&demand.lumbar),
        zone(&demand.thoracic),
        zone(&demand.cervical),
    ]
}

fn view_box(numbers: [f64; 4]) -> String {
    let numbers = numbers.iter().map(|n| whole(n.round_ties_even() as i64));
    numbers.collect::<Vec<_>>().join(" ")
}
