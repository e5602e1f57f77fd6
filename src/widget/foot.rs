//! What the numbers are and are not.

use super::red_flags;
use super::scene::Scene;
use yew::{Html, html};

/// The limits line and the red flags. No `part`: a page cannot style it away.
pub fn view(scene: &Scene) -> Html {
    let young = if scene.shown.reader.age.is_none() {
        "limits-young"
    } else {
        "limits-age"
    };
    let said = ["limits-model", young, "limits-not"].map(|key| scene.word(key));
    html! {
        <footer>
            <p>{ said.join(" ") }</p>
            { red_flags::link(scene) }
        </footer>
    }
}
