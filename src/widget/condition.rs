//! "I was told I have …": a shortcut that presses chips and says why.

use super::app::Act;
use super::citations::citations;
use super::dom::{el, say};
use super::scene::{Scene, and_none, select};
use pose_format::{Choice, Condition};
use pose_model::advice::condition;
use pose_model::words::Message;
use yew::Html;

/// The list of conditions, and what the chosen one stands for.
pub fn view(scene: &Scene) -> Html {
    let knowledge = scene.options.catalog.knowledge();
    let now = condition(knowledge, &scene.shown.reader);
    let ids: Vec<&str> = knowledge.conditions.iter().map(|c| c.id.as_str()).collect();
    let ids = and_none(&ids);
    let chosen = |id: String| Act::Condition(Some(id).filter(|id| !id.is_empty()));
    let mut parts = vec![select(
        scene,
        "condition",
        "condition",
        &ids,
        now.map_or("", |c| &c.id),
        chosen,
    )];
    if let Some(condition) = now {
        parts.push(note(scene, condition));
    }
    el("div", "told", parts)
}

fn note(scene: &Scene, condition: &Condition) -> Html {
    let mut said = vec![if condition.mechanisms.is_empty() {
        Message::new("condition-stands-for-none")
    } else {
        Message::new("condition-stands-for").list("movements", named("if-", &condition.mechanisms))
    }];
    if !condition.concerns.is_empty() {
        said.push(Message::new("condition-heed").list("heed", named("heed-", &condition.concerns)));
    }
    if !condition.kinder.is_empty() {
        said.push(
            Message::new("condition-kinder").list("kinder", named("target-", &condition.kinder)),
        );
    }
    said.push(Message::of("grade-", condition.grade.word()));
    let said: Vec<String> = said.iter().map(|message| scene.say(message)).collect();
    let parts = vec![
        say("p", "", said.join(" ")),
        citations(scene, "sources", &condition.references),
    ];
    el("div", "note", parts)
}

fn named<C: Choice>(family: &str, choices: &[C]) -> Vec<Message> {
    choices
        .iter()
        .map(|c| Message::of(family, c.word()))
        .collect()
}
