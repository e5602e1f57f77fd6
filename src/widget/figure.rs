//! The picture: drawn from the same angles as the numbers.

use super::scene::Scene;
use super::zone::{Cuts, Zone};
use crate::assessment::{Assessed, describe};
use crate::body::Skeleton;
use crate::catalog::Catalog;
use crate::demand::{Demand, Region};
use crate::figure::{Camera, Role, draw};
use crate::reader::Side;
use pose_format::{Choice, Mechanism, Pose};
use yew::{Html, html};

/// The figure with its legend, and its description for those who hear it.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let described = scene.id("figure");
    let zones = lit(&scene.options.catalog, &a.demand);
    let legend = Zone::all().map(|zone| {
        html! {
            <li>
                <svg class="swatch" viewBox="0 0 20 8" aria-hidden="true">
                    <path class={spine("lumbar", zone)} d="M2 4H18" />
                </svg>
                { scene.of("zone-", zone.word()) }
            </li>
        }
    });
    let label = scene.say(&crate::words::Message::new("figure-label").text("pose", &*a.pose.name));
    html! {
        <figure part="figure">
            <div class="figure" role="img" aria-label={label} aria-describedby={described.clone()}>
                { drawing(&scene.options.catalog, a.pose, &a.skeleton, a.posture.main_hip, a.reader.side, zones) }
            </div>
            <figcaption>
                <span>{ scene.word("figure-legend") }</span>
                <ul class="legend">{ for legend }</ul>
            </figcaption>
            <p id={described} hidden=true>{ describe(a, scene.words) }</p>
        </figure>
    }
}

/// The drawing alone.
pub fn drawing(
    catalog: &Catalog,
    pose: &Pose,
    skeleton: &Skeleton,
    main_hip: usize,
    side: Side,
    lit: [Zone; 3],
) -> Html {
    let stature = catalog.knowledge().body.stature;
    let camera = Camera::new(pose.camera.turn, pose.camera.height, stature);
    let props = [pose.arm.raised, pose.other_arm().raised];
    let drawing = draw(skeleton, &camera, main_hip, props);
    let [left, top, width, height] = drawing.view;
    // Led with the left: the mirror image, in the mirrored box.
    let (turned, left) = match side {
        Side::Right => (None, left),
        Side::Left => (Some("scale(-1 1)"), -left - width),
    };
    let shapes = drawing.shapes.into_iter().map(|shape| {
        let class = match shape.role {
            Role::Floor => "floor",
            Role::Prop => "prop",
            Role::Far => "flesh far",
            Role::Near => "flesh near",
            Role::Trunk | Role::Head => "flesh",
            Role::Lumbar => spine("lumbar", lit[0]),
            Role::Thoracic => spine("upper", lit[1]),
            Role::Cervical => spine("upper", lit[2]),
            Role::Hip => "hip",
        };
        html! { <path {class} d={shape.path} /> }
    });
    html! {
        <svg class="body" viewBox={view_box([left, top, width, height])} aria-hidden="true" focusable="false">
            <g transform={turned}>{ for shapes }</g>
        </svg>
    }
}

/// The class of a stretch of the spine: colour and thickness say the same.
fn spine(part: &str, zone: Zone) -> &'static str {
    match (part, zone) {
        ("lumbar", Zone::Everyday) => "spine low-back everyday",
        ("lumbar", Zone::Moderate) => "spine low-back moderate",
        ("lumbar", Zone::Near) => "spine low-back near-end",
        (_, Zone::Everyday) => "spine everyday",
        (_, Zone::Moderate) => "spine moderate",
        (_, Zone::Near) => "spine near-end",
    }
}

/// How much each region is asked, on the axis it is asked most: low back, upper back, neck.
pub fn lit(catalog: &Catalog, demand: &Demand) -> [Zone; 3] {
    let knowledge = catalog.knowledge();
    [&demand.lumbar, &demand.thoracic, &demand.cervical].map(|region| {
        let share = |(axis, mechanism): (&crate::demand::Axis, Mechanism)| {
            Cuts::of(knowledge, mechanism).zone(axis.share.typical)
        };
        axes(region)
            .into_iter()
            .map(share)
            .max()
            .unwrap_or_default()
    })
}

/// The axes of a region with the mechanism whose cut points they use.
pub fn axes(region: &Region) -> [(&crate::demand::Axis, Mechanism); 3] {
    let bends = region.sagittal.degrees.typical >= 0.0;
    let sagittal = if bends {
        Mechanism::Bending
    } else {
        Mechanism::Arching
    };
    [
        (&region.sagittal, sagittal),
        (&region.rotation, Mechanism::Twisting),
        (&region.lateral, Mechanism::SideBending),
    ]
}

fn view_box(numbers: [f64; 4]) -> String {
    let whole = numbers.map(|n| (n.round() as i32).to_string());
    whole.join(" ")
}
