//! Instead: changes within the pose first, then other poses.

use super::app::Act;
use super::dom::{self, Dress, el, nothing, say};
use super::fold::{Fold, unfold_later};
use super::scene::Scene;
use super::{Control, icon, left_out, thumb, tried};
use pose_format::{Choice, Mechanism};
use pose_model::advice::{Alternative, Saving, lumbar_share};
use pose_model::assessment::{Assessed, why};
use pose_model::words::Message;
use yew::Html;

/// Adjustments with what they save this body.
pub fn adjustments(scene: &Scene, a: &Assessed) -> Html {
    if a.advice.adjustments.is_empty() {
        return nothing();
    }
    let rows = a.advice.adjustments.iter().map(|s| adjustment(scene, a, s));
    let parts = vec![
        scene.section("adjustments-title"),
        el("ul", "rows", rows.collect()),
    ];
    el("section", "", parts).is("part", "adjustments")
}

fn adjustment(scene: &Scene, a: &Assessed, saving: &Saving) -> Html {
    let leading = a.advice.leading;
    let (before, after) = (
        lumbar_share(&a.demand, leading),
        lumbar_share(&saving.demand, leading),
    );
    let saves = before.round_ties_even() - after.round_ties_even() >= 1.0;
    let (class, said) = if saves {
        let said = Message::of("adjustment-saves-", leading.word())
            .number("before", before)
            .number("after", after);
        ("saves", said)
    } else if leading == Mechanism::Loading {
        ("small", Message::new("adjustment-saves-none-load"))
    } else {
        ("small", Message::new("adjustment-saves-none-low-back"))
    };
    el(
        "li",
        "",
        vec![
            tried::switch(scene, a, saving),
            say("span", class, scene.say(&said)),
            tried::small(scene, a, saving),
        ],
    )
}

/// Up to three other poses, or an honest sentence.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    if !scene.has(Control::Alternatives) {
        return nothing();
    }
    let rows: Vec<Html> = a
        .advice
        .alternatives
        .iter()
        .map(|other| row(scene, a, other))
        .collect();
    let list = if rows.is_empty() {
        say("p", "", scene.word("alternatives-none"))
    } else {
        dom::row(vec![el("ul", "rows", rows), tried::beside(scene, a)])
    };
    let parts = vec![
        scene.section("alternatives-title"),
        list,
        unfold_later(scene, "left-out", Fold::LeftOut, &|| {
            left_out::view(scene, a)
        }),
    ];
    el("section", "alternatives", parts).is("part", "alternatives")
}

fn row(scene: &Scene, a: &Assessed, other: &Alternative) -> Html {
    let catalog = &scene.options.catalog;
    let Some(pose) = catalog.find(&other.id) else {
        return nothing();
    };
    let picture = thumb::drawn(catalog, pose, &a.reader);
    let what = vec![
        say("span", "name", pose.name.clone()),
        say("span", "small", scene.say(&why(other, a.advice.leading))),
    ];
    let inside = vec![
        el("span", "thumb", vec![picture]),
        el("span", "what", what),
        icon::level(scene, "span", "small level", other.level),
    ];
    el(
        "li",
        "",
        vec![scene.button("other", Act::Follow(other.id.clone()), inside)],
    )
}
