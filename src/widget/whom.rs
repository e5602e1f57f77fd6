//! For whom: the question and its answer in one row of chips.

use super::app::Act;
use super::dom::{Dress, el, nothing, say};
use super::scene::Scene;
use super::{Control, condition, icon};
use crate::advice::chosen;
use crate::assessment::Assessed;
use pose_format::{Choice, Listed, Mechanism};
use yew::Html;

/// Five chips, "not sure", and the conditions.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut parts = vec![];
    if scene.has(Control::Mechanisms) {
        parts.push(chips(scene, a));
    }
    if scene.has(Control::Condition) {
        parts.push(condition::view(scene, a));
    }
    if parts.is_empty() {
        return nothing();
    }
    el("div", "whom", parts)
}

fn chips(scene: &Scene, a: &Assessed) -> Html {
    let pressed = chosen(scene.options.catalog.knowledge(), &a.reader);
    let unsure = pressed.is_empty() && a.reader.condition.is_none();
    let mut chips: Vec<Html> = Mechanism::all()
        .map(|m| {
            let level = icon::level(scene, "span", "small", a.advice.by_mechanism.of(m));
            let name = scene.of("mechanism-", m.word());
            chip(scene, name, level, pressed.contains(&m), Act::Press(m))
        })
        .listed();
    let note = say("span", "small", scene.word("whom-not-sure-note"));
    chips.push(chip(
        scene,
        scene.word("whom-not-sure"),
        note,
        unsure,
        Act::NotSure,
    ));
    let question = say("legend", "", scene.word("whom-question"));
    el("fieldset", "", vec![question, el("div", "chips", chips)])
}

fn chip(scene: &Scene, name: String, note: Html, is_pressed: bool, act: Act) -> Html {
    scene
        .button("chip", act, vec![say("span", "name", name), note])
        .is("aria-pressed", if is_pressed { "true" } else { "false" })
}
