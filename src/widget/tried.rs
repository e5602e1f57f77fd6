//! Before and after: a change within the pose as if it were the pose, and two poses side by side.

use super::app::Act;
use super::deeds::On;
use super::dom::{Dress, el, nothing, say, text};
use super::fold::{Fold, unfold_later};
use super::picture::outline;
use super::scene::Scene;
use super::turn::{self, Look};
use super::{figure, thumb};
use crate::advice::{Alternative, Saving, lumbar_share};
use crate::assessment::Assessed;
use crate::body::rest_alike;
use crate::catalog::Catalog;
use crate::demand::{demand, typical, typical_demand};
use crate::figure::{Camera, ghost};
use crate::reader::Reader;
use crate::words::Message;
use pose_format::{Change, Choice, Pose};
use yew::Html;

/// The pose with one of its adjustments: its body, its numbers, its words.
#[inline(never)]
pub fn assessed<'a>(catalog: &Catalog, a: &Assessed<'a>, index: usize) -> Option<Assessed<'a>> {
    let change = &a.pose.adjustments.get(index)?.change;
    let knowledge = catalog.knowledge();
    let s = typical(knowledge, a.pose, &a.reader, change);
    Some(Assessed {
        pose: a.pose,
        reader: a.reader.clone(),
        posture: s.posture,
        skeleton: s.skeleton,
        demand: demand(knowledge, a.pose, &a.reader, change),
        advice: a.advice.clone(),
    })
}

/// That what is shown here is with an adjustment.
pub fn line(scene: &Scene, a: &Assessed) -> Html {
    match (scene.tried, scene.looking.and_then(|l| l.tried())) {
        (Some(_), Some(index)) => line_of(scene, a, index),
        _ => nothing(),
    }
}

#[inline(never)]
fn line_of(scene: &Scene, a: &Assessed, index: usize) -> Html {
    let change = a.pose.adjustments[index].text.clone();
    let said = scene.say(&Message::new("tried").text("change", change));
    say("p", "small tried", said)
}

/// The switch that shows an adjustment, and while it does, the body before and after.
pub fn switch(scene: &Scene, a: &Assessed, saving: &Saving) -> Html {
    let is_shown =
        scene.tried.is_some() && scene.looking.and_then(|l| l.tried()) == Some(saving.index);
    let which =
        Message::new("try-which").text("change", a.pose.adjustments[saving.index].text.clone());
    let name = vec![text(scene.word("try"))];
    let button = scene.button("try", Act::Look(Look::Try(saving.index)), name);
    if scene.is_page() {
        return button;
    }
    let button = button
        .is("aria-pressed", if is_shown { "true" } else { "false" })
        .has("aria-label", scene.say(&which));
    if is_shown {
        el("div", "", vec![button, small(scene, a)])
    } else {
        button
    }
}

/// The body with the adjustment, and the outline of it without.
#[inline(never)]
fn small(scene: &Scene, a: &Assessed) -> Html {
    let Some(tried) = scene.tried else {
        return nothing();
    };
    let catalog = &scene.options.catalog;
    let body = &catalog.knowledge().body;
    let camera = Camera::new(a.pose.camera.turn, a.pose.camera.height, body.stature);
    let mut before = a.skeleton.clone();
    rest_alike(&mut before, &tried.skeleton, &a.pose.anchor.on, body);
    let before = ghost(&before, &camera);
    let lit = figure::lit(catalog, &tried.demand);
    let mut drawn = figure::shapes(
        catalog,
        a.pose,
        &tried.posture,
        &tried.skeleton,
        lit,
        &camera,
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
        turn::swatch("ghost before"),
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

/// This pose and another side by side, unfolded.
pub fn beside(scene: &Scene, a: &Assessed, other: &Alternative, place: usize) -> Html {
    let folds = [Fold::Beside0, Fold::Beside1, Fold::Beside2];
    if scene.is_page() || place >= folds.len() {
        return nothing();
    }
    unfold_later(scene, "beside", folds[place], &|| both(scene, a, other))
}

#[inline(never)]
fn both(scene: &Scene, a: &Assessed, other: &Alternative) -> Html {
    let catalog = &scene.options.catalog;
    let Some(pose) = catalog.find(&other.id) else {
        return nothing();
    };
    let poses = vec![one(scene, a, a.pose), one(scene, a, pose)];
    el("div", "both", poses)
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
    el("div", "", parts)
}

/// What a press on the picture does.
pub fn held(scene: &Scene, picture: Html) -> Html {
    let grab = scene.link.callback(|event| Act::Look(Look::Grab(event)));
    picture.on(On::Pointerdown, grab)
}
