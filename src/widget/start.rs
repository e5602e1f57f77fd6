//! No pose yet: the picker, open to suggestions.

use super::app::Act;
use super::scene::Scene;
use super::{card, foot, red_flags};
use yew::{Html, html};

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
    let suggestion = |pose: &crate::catalog::Pose| {
        html! { <button type="button" class="chip" onclick={scene.on(Act::Pick(pose.id.clone()))}>{ pose.name.clone() }</button> }
    };
    html! {
        <>
            <header>
                { card::title(scene, html! { { scene.word("start-title") } }) }
                { card::picker(scene) }
            </header>
            <p>{ scene.word("start-lead") }</p>
            <div class="chips">{ for SUGGESTED.iter().filter_map(|id| catalog.find(id)).map(suggestion) }</div>
            { red_flags::line(scene) }
            { foot::view(scene) }
        </>
    }
}
