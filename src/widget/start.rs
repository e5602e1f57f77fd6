//! No pose yet: the picker, open to suggestions.

use super::app::Act;
use super::dom::{el, row, say, text};
use super::scene::Scene;
use super::{card, foot, red_flags};
use yew::Html;

/// Poses that many people meet; those a catalogue lacks are left out.
const SUGGESTED: [&str; 6] = [
    "happy-baby",
    "knees-to-chest",
    "seated-forward-fold",
    "downward-dog",
    "cobra",
    "half-lord-fishes",
];

/// "Pick a pose".
pub fn view(scene: &Scene) -> Html {
    let catalog = &scene.options.catalog;
    let suggested = SUGGESTED
        .iter()
        .filter_map(|id| catalog.find(id))
        .map(|pose| {
            scene.button(
                "chip",
                Act::Pick(pose.id.clone()),
                vec![text(pose.name.clone())],
            )
        });
    row(vec![
        card::header(scene, vec![text(scene.word("start-title"))]),
        say("p", "", scene.word("start-lead")),
        el("div", "chips", suggested.collect()),
        red_flags::line(scene),
        foot::view(scene),
    ])
}
