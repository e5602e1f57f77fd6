//! Whose body and how far: depth, side, age.

use super::Control;
use super::app::Act;
use super::dom::{el, nothing};
use super::scene::{Scene, and_none, radios, select, slider};
use pose_format::{AgeBand, Choice};
use pose_model::Side;
use pose_model::assessment::Assessed;
use pose_model::words::Message;
use yew::Html;

/// The controls that the page wants.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut parts = vec![];
    if scene.has(Control::Depth) {
        parts.push(depth(scene, a));
    }
    if scene.has(Control::Side) && a.pose.is_one_sided() {
        let act = |at: usize| Act::Side(Side::at(at));
        parts.push(radios(
            scene,
            "side",
            Side::WORDS,
            a.reader.side.index(),
            act,
        ));
    }
    if scene.has(Control::Age) {
        let act = |word: String| Act::Age(AgeBand::of(&word));
        let now = a.reader.age.map_or("", Choice::word);
        parts.push(select(
            scene,
            "age",
            "age",
            &and_none(AgeBand::WORDS),
            now,
            act,
        ));
    }
    if parts.is_empty() {
        return nothing();
    }
    parts.insert(0, scene.section("settings-title"));
    el("section", "settings", parts)
}

fn depth(scene: &Scene, a: &Assessed) -> Html {
    let per_cent = (a.reader.depth * 100.0).round_ties_even() as i32;
    let word = match per_cent {
        0..15 => "depth-start",
        15..85 => "depth-part",
        _ => "depth-full",
    };
    let said = scene.say(&Message::new(word).number("depth", per_cent.into()));
    slider(scene, "depth", per_cent.into(), "0", said, |per_cent| {
        Act::Depth(per_cent / 100.0)
    })
}
