//! Before and after: a change within the pose as if it were the pose, and two poses side by side.

use super::app::Act;
use super::dom::{Dress, el, nothing, say, text};
use super::fold::{Fold, unfold_later};
use super::picture::outline;
use super::scene::Scene;
use super::turn::{Look, Looking};
use super::{figure, outlines, thumb};
use pose_format::{Change, Choice, Pose};
use pose_model::Reader;
use pose_model::advice::{Saving, lumbar_share};
use pose_model::assessment::{Answer, Assessed};
use pose_model::body::rest_alike;
use pose_model::catalog::Catalog;
use pose_model::demand::{demand_of, typical, typical_demand};
use pose_model::figure::{Camera, ghost};
use pose_model::words::Message;
use std::rc::Rc;
use yew::Html;

/// A card that shows the pose with one of its adjustments: its body, its numbers, its words.
pub fn card(
    catalog: &Catalog,
    a: &Assessed,
    looking: &Looking,
    card: &dyn Fn(Option<&Assessed>) -> Html,
) -> Html {
    let Some(changed) = looking.changed(a.pose) else {
        return card(None);
    };
    let (pose, change) = (&changed, &outlines::change(looking, a.pose));
    let knowledge = catalog.knowledge();
    let s = typical(knowledge, pose, &a.reader, change);
    let answer = Answer {
        reader: a.reader.clone(),
        demand: demand_of(knowledge, pose, &a.reader, &s),
        posture: s.posture,
        skeleton: s.skeleton,
        advice: a.advice.clone(),
    };
    card(Some(&Assessed {
        pose,
        answer: Rc::new(answer),
    }))
}

/// That what is shown here is with an adjustment.
pub fn line(scene: &Scene, looking: &Looking, a: &Assessed) -> Html {
    let change = looking.tried().and_then(|i| a.pose.adjustments.get(i));
    let said = |text: &str| scene.say(&Message::new("tried").text("change", text));
    change.map_or_else(nothing, |c| say("p", "small tried", said(&c.text)))
}

/// An adjustment, as the switch that shows it.
pub fn switch(scene: &Scene, a: &Assessed, saving: &Saving) -> Html {
    let change = text(a.pose.adjustments[saving.index].text.clone());
    let looking = match scene.looking {
        Some(looking) if !scene.is_page() => looking,
        _ => return el("span", "", vec![change]),
    };
    let is_shown = looking.tried() == Some(saving.index);
    let inside = vec![change, say("small", "", scene.word("try"))];
    scene
        .button("try", Act::Look(Look::Try(saving.index)), inside)
        .is("aria-pressed", if is_shown { "true" } else { "false" })
}

/// While an adjustment is shown, the body before and after it, where the reader is.
pub fn small(scene: &Scene, a: &Assessed, saving: &Saving) -> Html {
    match (scene.tried, scene.looking) {
        (Some(tried), Some(looking)) if looking.tried() == Some(saving.index) => {
            small_of(scene, a, tried)
        }
        _ => nothing(),
    }
}

/// The body with the adjustment, and the outline of it without.
fn small_of(scene: &Scene, a: &Assessed, tried: &Assessed) -> Html {
    let catalog = &scene.options.catalog;
    let body = &catalog.knowledge().body;
    let camera = Camera::new(a.pose.camera.turn, a.pose.camera.height, body.stature);
    let mut before = a.skeleton.clone();
    rest_alike(&mut before, &tried.skeleton, &a.pose.anchor.on, body);
    let before = ghost(&before, &camera);
    let lit = figure::lit(catalog, &tried.demand);
    let mut drawn = figure::shapes(
        catalog,
        tried.pose,
        &tried.posture,
        &tried.skeleton,
        lit,
        &camera,
        true,
    );
    let [mut left, mut top, width, height] = drawn.view;
    let [l, t, r, b] = before.edges;
    let (right, bottom) = ((left + width).max(r + 2.0), (top + height).max(b + 2.0));
    (left, top) = (left.min(l - 2.0), top.min(t - 2.0));
    let id = scene.id("before");
    drawn.shapes.push(outline(id, "ghost before", &before));
    let view = [left, top, right - left, bottom - top];
    let picture = figure::framed(super::dom::row(drawn.shapes), view, a.reader.side);
    let legend = vec![
        outlines::swatch("ghost before"),
        say("span", "", scene.word("ghost-before")),
    ];
    el(
        "div",
        "beside",
        vec![
            el("span", "thumb", vec![picture]),
            el("span", "small", legend),
        ],
    )
}

/// This pose and its alternatives side by side, unfolded.
pub fn beside(scene: &Scene, a: &Assessed) -> Html {
    if scene.is_page() {
        return nothing();
    }
    unfold_later(scene, "beside", Fold::Beside, &|| all(scene, a))
}

fn all(scene: &Scene, a: &Assessed) -> Html {
    let catalog = &scene.options.catalog;
    let others = a.advice.alternatives.iter();
    let others = others.filter_map(|other| catalog.find(&other.id));
    let mut poses = vec![one(scene, a, a.pose)];
    poses.extend(others.map(|pose| one(scene, a, pose)));
    el("ul", "both", poses)
}

/// A pose as this reader would do it, with what it asks where it matters to them.
fn one(scene: &Scene, a: &Assessed, pose: &Pose) -> Html {
    let catalog = &scene.options.catalog;
    let reader = Reader {
        depth: if pose.id == a.pose.id {
            a.reader.depth
        } else {
            1.0
        },
        ..a.reader.clone()
    };
    let leading = a.advice.leading;
    let demand = typical_demand(catalog.knowledge(), pose, &reader, &Change::default());
    let said =
        Message::of("beside-", leading.word()).number("share", lumbar_share(&demand, leading));
    let parts = vec![
        el("span", "thumb", vec![thumb::drawn(catalog, pose, &reader)]),
        say("span", "name", pose.name.clone()),
        say("span", "small", scene.say(&said)),
    ];
    el("li", "", parts)
}
