//! The picture: drawn from the same angles as the numbers.

use super::above;
use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, row, say, text};
use super::icon::silent;
use super::scene::Scene;
use super::turn::{self, Look};
use crate::assessment::{Assessed, describe};
use crate::body::{Posture, Skeleton};
use crate::catalog::Catalog;
use crate::demand::{Cuts, Demand, Zone, axes};
use crate::figure::{Camera, Role, draw};
use crate::reader::Side;
use crate::words::Message;
use pose_format::{Choice, Listed, Pose, whole};
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
            outlines = turn::captions(scene, looking, a);
        }
    }
    let caption = vec![
        say("span", "", scene.word("figure-legend")),
        el("ul", "legend", legend.listed()),
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

/// The drawing alone.
pub fn drawing(
    catalog: &Catalog,
    pose: &Pose,
    posture: &Posture,
    skeleton: &Skeleton,
    side: Side,
    lit: [Zone; 3],
) -> Html {
    let stature = catalog.knowledge().body.stature;
    let camera = Camera::new(pose.camera.turn, pose.camera.height, stature);
    let drawn = shapes(catalog, pose, posture, skeleton, lit, &camera);
    framed(row(drawn.shapes), drawn.view, side)
}

/// A drawing before it is in its frame.
pub struct Drawn {
    /// The box that it fits in: left, top, width, height.
    pub view: [f64; 4],
    /// From back to front.
    pub shapes: Vec<Html>,
}

/// The body as seen from somewhere.
pub fn shapes(
    _catalog: &Catalog,
    pose: &Pose,
    posture: &Posture,
    skeleton: &Skeleton,
    lit: [Zone; 3],
    camera: &Camera,
) -> Drawn {
    let props = [pose.arm.raised, pose.other_arm().raised];
    let drawing = draw(skeleton, camera, posture.main_hip, props);
    let shapes = drawing.shapes.into_iter().map(|shape| {
        let class = match shape.role {
            Role::Floor => "floor",
            Role::Prop => "prop",
            Role::Far => "flesh far",
            Role::Near => "flesh near",
            Role::Trunk | Role::Head => "flesh",
            Role::Lumbar => SPINE[lit[0].index()],
            Role::Thoracic => SPINE[3 + lit[1].index()],
            Role::Cervical => SPINE[3 + lit[2].index()],
            Role::Hip => "hip",
        };
        el("path", class, vec![]).has("d", shape.path)
    });
    Drawn {
        view: drawing.view,
        shapes: shapes.listed(),
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

/// Classes of the low back's and the upper spine's line by zone: colour and thickness say the same.
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
    numbers.listed().join(" ")
}
