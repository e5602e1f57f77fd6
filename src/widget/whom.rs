//! For whom: the question and its answer in one row of chips.

use super::app::Act;
use super::scene::Scene;
use super::{Control, condition, icon};
use crate::advice::chosen;
use crate::assessment::Assessed;
use pose_format::{Choice, Mechanism};
use yew::{Html, html};

/// Five chips, "not sure", and the conditions.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let (chips, conditions) = (
        scene.has(Control::Mechanisms),
        scene.has(Control::Condition),
    );
    if !chips && !conditions {
        return html! {};
    }
    html! {
        <div class="whom">
            if chips { { chip_row(scene, a) } }
            if conditions { { condition::view(scene, a) } }
        </div>
    }
}

fn chip_row(scene: &Scene, a: &Assessed) -> Html {
    let pressed = chosen(scene.options.catalog.knowledge(), &a.reader);
    let chip = |m: Mechanism| {
        let level = a.advice.by_mechanism.of(m);
        html! {
            <button type="button" class="chip" aria-pressed={flag(pressed.contains(&m))} onclick={scene.on(Act::Press(m))}>
                <span class="name">{ scene.of("mechanism-", m.word()) }</span>
                <span class="small">{ icon::level(level) }{ scene.of("level-", level.word()) }</span>
            </button>
        }
    };
    let unsure = pressed.is_empty() && a.reader.condition.is_none();
    html! {
        <fieldset>
            <legend>{ scene.word("whom-question") }</legend>
            <div class="chips">
                { for Mechanism::all().map(chip) }
                <button type="button" class="chip" aria-pressed={flag(unsure)} onclick={scene.on(Act::NotSure)}>
                    <span class="name">{ scene.word("whom-not-sure") }</span>
                    <span class="small">{ scene.word("whom-not-sure-note") }</span>
                </button>
            </div>
        </fieldset>
    }
}

fn flag(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}
