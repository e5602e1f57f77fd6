//! Two poses side by side: picture, headline, and where each comes from.

use super::dom::{el, row, say};
use super::scene::Scene;
use super::{card, chain, figure, foot, headline, red_flags, whom};
use pose_model::assessment::{Assessed, difference};
use yew::Html;

/// The page's pose and the one it is compared with.
pub fn view(scene: &Scene, a: &Assessed, other: &Assessed) -> Html {
    let second = Scene {
        // Ids and headings of the second column are its own.
        id: scene.id + 1_000_000,
        heading: &Default::default(),
        looking: None,
        ..*scene
    };
    let first = Scene {
        looking: None,
        ..*scene
    };
    // One scale for both bars.
    let total = chain::total(a).max(chain::total(other));
    let columns = vec![column(&first, a, total), column(&second, other, total)];
    row(vec![
        card::back(scene),
        card::heading(scene, a),
        red_flags::line(scene),
        whom::view(scene, None),
        el("div", "pair", columns),
        words(scene, a, other),
        chain::mobility(scene),
        foot::view(scene),
    ])
}

/// The difference in words.
fn words(scene: &Scene, a: &Assessed, other: &Assessed) -> Html {
    let said = difference(a, other);
    let said = said.iter().map(|m| say("li", "", scene.say(m)));
    let parts = vec![
        scene.section("difference-title"),
        el("ul", "plain", said.collect()),
    ];
    el("section", "", parts)
}

fn column(scene: &Scene, a: &Assessed, total: f64) -> Html {
    let parts = vec![
        say(scene.tag(1), "section", a.pose.name.clone()),
        figure::view(scene, a),
        headline::view(scene, a),
        chain::bar(scene, a, total),
    ];
    el("section", "", parts)
}
