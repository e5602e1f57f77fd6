//! "I was told I have …": a shortcut that presses chips and says why.

use super::app::Act;
use super::reasons::citations;
use super::scene::{Scene, unfold};
use crate::advice::condition;
use crate::assessment::Assessed;
use crate::words::Message;
use pose_format::{Choice, Condition};
use wasm_bindgen::JsCast;
use yew::{Event, Html, html};

/// The list of conditions, and what the chosen one stands for.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let knowledge = scene.options.catalog.knowledge();
    let now = condition(knowledge, &a.reader);
    let chosen = scene
        .link
        .callback(|event: Event| Act::Condition(Some(picked(&event)).filter(|id| !id.is_empty())));
    let option = |c: &Condition| {
        let is_now = now.is_some_and(|n| n.id == c.id);
        html! { <option value={c.id.clone()} selected={is_now}>{ scene.of("condition-", &c.id) }</option> }
    };
    html! {
        <div class="told">
            <label class="field">
                <span>{ scene.word("condition-question") }</span>
                <select onchange={chosen}>
                    <option value="" selected={now.is_none()}>{ scene.word("condition-none") }</option>
                    { for knowledge.conditions.iter().map(option) }
                </select>
            </label>
            if let Some(condition) = now { { note(scene, condition) } }
        </div>
    }
}

/// The value of the select that an event came from.
pub fn picked(event: &Event) -> String {
    let select = event
        .target()
        .and_then(|t| t.dyn_into::<web_sys::HtmlSelectElement>().ok());
    select.map(|s| s.value()).unwrap_or_default()
}

fn note(scene: &Scene, condition: &Condition) -> Html {
    let family = |name: &str, words: Vec<&'static str>| -> Vec<Message> {
        words
            .into_iter()
            .map(|word| Message::of(name, word))
            .collect()
    };
    let movements = family(
        "if-",
        condition.mechanisms.iter().map(|m| m.word()).collect(),
    );
    let heed = family(
        "heed-",
        condition.concerns.iter().map(|c| c.word()).collect(),
    );
    let kinder = family(
        "target-",
        condition.kinder.iter().map(|t| t.word()).collect(),
    );
    let stands = if movements.is_empty() {
        Message::new("condition-stands-for-none")
    } else {
        Message::new("condition-stands-for").list("movements", movements)
    };
    let said = [
        Some(stands),
        (!heed.is_empty()).then(|| Message::new("condition-heed").list("heed", heed)),
        (!kinder.is_empty()).then(|| Message::new("condition-kinder").list("kinder", kinder)),
        Some(Message::of("grade-", condition.grade.word())),
    ];
    let said: Vec<String> = said.into_iter().flatten().map(|m| scene.say(&m)).collect();
    html! {
        <div class="note">
            <p>{ said.join(" ") }</p>
            if !condition.references.is_empty() {
                { unfold(scene.word("sources"), citations(&condition.references)) }
            }
        </div>
    }
}
