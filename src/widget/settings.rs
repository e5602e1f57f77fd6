//! Whose body and how far: depth, side, age.

use super::Control;
use super::app::Act;
use super::dom::{Dress, el, nothing, say};
use super::scene::{Scene, field, radios, select};
use crate::assessment::Assessed;
use crate::reader::Side;
use crate::words::Message;
use pose_format::{AgeBand, Choice, Pose, whole};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent};

/// The controls that the page wants.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut parts = vec![];
    if scene.has(Control::Depth) {
        parts.push(depth(scene, a));
    }
    if scene.has(Control::Side) && is_one_sided(a.pose) {
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
        parts.push(select(scene, "age", AgeBand::WORDS, now, act));
    }
    if parts.is_empty() {
        return nothing();
    }
    parts.insert(0, scene.section("settings-title"));
    el("section", "settings", parts)
}

/// Whether left and right differ.
fn is_one_sided(pose: &Pose) -> bool {
    pose.trail.is_some() || pose.trail_arm.is_some() || pose.twist.is_some() || pose.lean.is_some()
}

fn depth(scene: &Scene, a: &Assessed) -> Html {
    let per_cent = (a.reader.depth * 100.0).round_ties_even() as i32;
    let word = match per_cent {
        0..15 => "depth-start",
        15..85 => "depth-part",
        _ => "depth-full",
    };
    let said = scene.say(&Message::new(word).number("depth", per_cent.into()));
    let moved = scene.link.callback(|event: InputEvent| {
        let input = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        Act::Depth(input.map_or(1.0, |i| i.value_as_number()) / 100.0)
    });
    let mut slider = el("input", "", vec![])
        .is("type", "range")
        .is("step", "5")
        .has("aria-valuetext", said.clone())
        .on_input(moved);
    if let Some(slider) = slider.tag() {
        slider.set_value(whole(per_cent.into()));
    }
    field(scene, "depth", vec![slider, say("output", "small", said)])
}
