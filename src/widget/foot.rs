//! What the numbers are and are not.

use super::dom::{el, say};
use super::red_flags;
use super::scene::Scene;
use yew::Html;

/// The limits line and the red flags. No `part`: a page cannot style it away.
pub fn view(scene: &Scene) -> Html {
    let age = match scene.shown.reader.age {
        None => "limits-young",
        Some(_) => "limits-age",
    };
    let keys = ["limits-model", age, "limits-not"];
    let said = keys.iter().map(|key| scene.word(key)).collect::<Vec<_>>();
    el(
        "footer",
        "",
        vec![say("p", "", said.join(" ")), red_flags::link(scene)],
    )
}
