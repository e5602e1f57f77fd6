//! A sign for each level: its shape alone tells it, without colour.

use super::dom::{Dress, el, text};
use super::scene::Scene;
use pose_format::Choice;
use pose_model::advice::Level;
use yew::Html;

/// A tick in a ring, a ring, a triangle with a mark, an octagon with a bar.
const SIGNS: [&str; 4] = [
    "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM4.8 8.3l2.3 2.3 4.2-5",
    "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM8 7.4v1.2",
    "M8 1.6l7 12.6H1zM8 6.2v3.8M8 11.9v.3",
    "M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2zM4.6 8h6.8",
];

/// The sign of a level and its words, which say the same.
pub fn level(scene: &Scene, tag: &'static str, class: &'static str, level: Level) -> Html {
    let sign = el("path", "", vec![]).is("d", SIGNS[level.index()]);
    let icon = silent("icon", "0 0 16 16", vec![sign]);
    el(
        tag,
        class,
        vec![icon, text(scene.of("level-", level.word()))],
    )
}

/// A drawing that is hidden from speech, because words beside it say the same.
pub fn silent(class: &'static str, view_box: &'static str, inside: Vec<Html>) -> Html {
    el("svg", class, inside)
        .is("viewBox", view_box)
        .is("aria-hidden", "true")
}
