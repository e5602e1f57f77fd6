//! For whom: the question and its answer in one row of chips.

use super::app::Act;
use super::dom::{Dress, el, nothing, row, say};
use super::fold::{Fold, unfold_later};
use super::scene::Scene;
use super::{Control, condition, icon};
use pose_format::{Choice, Mechanism};
use pose_model::advice::{Levels, chosen};
use yew::Html;

/// Five chips, each with the level that a pose has for it where there is a pose; "not sure", and the conditions.
pub fn view(scene: &Scene, levels: Option<&Levels>) -> Html {
    let mut parts = vec![];
    if scene.has(Control::Mechanisms) {
        parts.push(chips(scene, levels));
    }
    if let Some(levels) = levels
        && scene.is_page()
    {
        parts.push(by_mechanism(scene, levels));
    }
    if scene.has(Control::Condition) {
        parts.push(condition::view(scene));
    }
    if parts.is_empty() {
        return nothing();
    }
    el("div", "whom", parts)
}

/// The levels, where nothing can be pressed.
fn by_mechanism(scene: &Scene, levels: &Levels) -> Html {
    let row = |m: Mechanism| {
        let parts = vec![
            say("span", "", scene.of("mechanism-", m.word())),
            icon::level(scene, "span", "level", levels.of(m)),
        ];
        el("li", "line", parts)
    };
    el("ul", "rows", Mechanism::all().map(row).collect())
}

fn chips(scene: &Scene, levels: Option<&Levels>) -> Html {
    let reader = &scene.shown.reader;
    let pressed = chosen(scene.options.catalog.knowledge(), reader);
    let unsure = pressed.is_empty() && reader.condition.is_none();
    let mut chips: Vec<Html> = Mechanism::all()
        .map(|m| {
            let level = levels.map(|levels| icon::level(scene, "span", "small", levels.of(m)));
            let name = scene.of("mechanism-", m.word());
            chip(
                scene,
                name,
                level.unwrap_or_default(),
                pressed.contains(&m),
                Act::Press(m),
            )
        })
        .collect();
    let note = say("span", "small", scene.word("whom-not-sure-note"));
    chips.push(chip(
        scene,
        scene.word("whom-not-sure"),
        note,
        unsure,
        Act::NotSure,
    ));
    let question = say("legend", "", scene.word("whom-question"));
    // Always three: Yew goes by position, and a chip that is made anew loses the focus.
    let find_out = if unsure {
        unfold_later(scene, "find-out", Fold::FindOut, &|| find_out(scene))
    } else {
        nothing()
    };
    let parts = vec![question, el("div", "chips", chips), find_out];
    el("fieldset", "", parts)
}

/// Two minutes to find out: a question to try gently, or to take to a professional.
fn find_out(scene: &Scene) -> Html {
    let steps = ["bending", "arching", "twisting", "side-bending", "loading"]
        .map(|movement| say("li", "", scene.of("find-out-", movement)));
    row(vec![
        say("p", "", scene.word("find-out-lead")),
        el("ul", "", steps.into_iter().collect()),
        say("p", "", scene.word("find-out-then")),
        say("p", "", scene.word("find-out-who")),
    ])
}

fn chip(scene: &Scene, name: String, note: Html, is_pressed: bool, act: Act) -> Html {
    scene
        .button("chip", act, vec![say("span", "name", name), note])
        .is("aria-pressed", if is_pressed { "true" } else { "false" })
}
