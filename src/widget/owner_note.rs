//! For the owner of a page, on the card itself: what is wrong with the poses that the page adds.

use super::dom::{el, say};
use super::fold::unfold;
use super::scene::Scene;
use yew::Html;

/// So that a wrong file cannot push the card away. `check()` says all.
const MOST: usize = 12;

/// A card's content, and below it a folded line with each problem and its path.
pub fn below(inside: Html, scene: &Scene, problems: &str) -> Vec<Html> {
    let items = problems
        .lines()
        .take(MOST)
        .map(|problem| say("li", "", problem.into()));
    let list = el("ul", "plain small", items.collect());
    let note = el("div", "note", vec![unfold(scene, "owner-note", list)]);
    vec![inside, note]
}
