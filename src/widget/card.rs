//! The card: sections in the order of what readers need.

use super::app::Act;
use super::dom::{Dress, el, nothing, row, say, text};
use super::fold::Fold;
use super::picker::{Picker, PickerProps};
use super::scene::Scene;
use super::{
    Control, alternatives, chain, citations, demand, figure, foot, headline, reasons, red_flags,
    sequence, settings, whom,
};
use pose_model::assessment::Assessed;
use pose_model::words::Message;
use yew::Html;
use yew::virtual_dom::VChild;

/// All of it.
pub fn whole(scene: &Scene, a: &Assessed) -> Html {
    // The numbers are those of the body that is drawn.
    let seen = scene.tried.unwrap_or(a);
    row(vec![
        first(scene, a),
        el(
            "div",
            "pair",
            vec![chain::view(scene, seen), demand::view(scene, seen)],
        ),
        settings::view(scene, a),
        el(
            "div",
            "pair",
            vec![
                alternatives::adjustments(scene, a),
                alternatives::view(scene, a),
            ],
        ),
        reasons::view(scene, a),
        reasons::purpose(scene, a),
        sequence::add(scene, a.pose),
        sequence::view(scene),
        foot::view(scene),
    ])
}

/// The first three, and a way to the rest.
pub fn compact(scene: &Scene, a: &Assessed) -> Html {
    row(vec![
        first(scene, a),
        scene.button(
            "more",
            Act::Unfold(Fold::Card),
            vec![text(scene.word("more"))],
        ),
        foot::view(scene),
    ])
}

/// Which pose, the picture with the headline, for whom.
fn first(scene: &Scene, a: &Assessed) -> Html {
    let said = vec![
        red_flags::line(scene),
        headline::view(scene, a),
        citations::others(scene, a),
    ];
    row(vec![
        back(scene),
        heading(scene, a),
        el(
            "div",
            "pair top",
            vec![figure::view(scene, a), el("div", "", said)],
        ),
        whom::view(scene, Some(&a.advice.by_mechanism)),
    ])
}

/// The name, and the control that changes it.
pub fn heading(scene: &Scene, a: &Assessed) -> Html {
    let mut name = vec![text(a.pose.name.clone())];
    if !a.pose.sanskrit.is_empty() {
        name.push(text(" ".into()));
        name.push(say("small", "", a.pose.sanskrit.clone()).is("lang", "sa-Latn"));
    }
    header(scene, name)
}

/// A card's heading with the picker.
pub fn header(scene: &Scene, name: Vec<Html>) -> Html {
    let mut title = el(scene.tag(0), "title", name)
        .has("id", scene.id("name"))
        .is("tabindex", "-1");
    if let Some(title) = title.tag() {
        title.node_ref = scene.heading.clone();
    }
    el("header", "", vec![title, picker(scene)])
}

fn picker(scene: &Scene) -> Html {
    if !scene.has(Control::Picker) {
        return nothing();
    }
    let props = PickerProps {
        id: scene.id("picker"),
        catalog: scene.options.catalog.clone(),
        foreign_changes: scene.foreign_changes.clone(),
        on_pick: scene.link.callback(Act::Pick),
    };
    VChild::<Picker>::new(props, None).into()
}

/// The way back from an alternative.
pub fn back(scene: &Scene) -> Html {
    match scene.shown.back.last() {
        Some(to) => back_to(scene, to.as_deref()),
        None => nothing(),
    }
}

fn back_to(scene: &Scene, to: Option<&str>) -> Html {
    let name = to.and_then(|id| scene.options.catalog.find(id));
    let label = match name {
        Some(pose) => scene.say(&Message::new("back-to").text("pose", &*pose.name)),
        None => scene.word("back-to-list"),
    };
    scene.button("back", Act::Back, vec![text(label)])
}
