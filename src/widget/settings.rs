//! Whose body and how far: depth, side, age.

use super::Control;
use super::app::Act;
use super::condition::picked;
use super::scene::{Scene, radios};
use crate::assessment::Assessed;
use crate::reader::Side;
use crate::words::Message;
use pose_format::{AgeBand, Choice, Pose};
use wasm_bindgen::JsCast;
use yew::{Event, Html, InputEvent, html};

/// The controls that the page wants.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let (has_depth, has_age) = (scene.has(Control::Depth), scene.has(Control::Age));
    let has_side = scene.has(Control::Side) && is_one_sided(a.pose);
    if !has_depth && !has_age && !has_side {
        return html! {};
    }
    html! {
        <section class="settings">
            { scene.heading(1, "settings-title") }
            if has_depth { { depth(scene, a) } }
            if has_side {
                { radios(scene, "side", "side-question",
                    &[(Side::Right, "side-right"), (Side::Left, "side-left")], &a.reader.side, Act::Side) }
            }
            if has_age { { age(scene, a) } }
        </section>
    }
}

/// Whether left and right differ.
fn is_one_sided(pose: &Pose) -> bool {
    pose.trail.is_some() || pose.trail_arm.is_some() || pose.twist.is_some() || pose.lean.is_some()
}

fn depth(scene: &Scene, a: &Assessed) -> Html {
    let per_cent = (a.reader.depth * 100.0).round();
    let word = match per_cent as i32 {
        0..15 => "depth-start",
        15..85 => "depth-part",
        _ => "depth-full",
    };
    let said = scene.say(&Message::new(word).number("depth", per_cent));
    let moved = scene.link.callback(|event: InputEvent| {
        let input = event
            .target()
            .and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok());
        Act::Depth(input.map_or(1.0, |i| i.value_as_number()) / 100.0)
    });
    html! {
        <label class="field">
            <span>{ scene.word("depth-question") }</span>
            <input type="range" min="0" max="100" step="5" value={(per_cent as i32).to_string()}
                aria-valuetext={said.clone()} oninput={moved} />
            <output class="small">{ said }</output>
        </label>
    }
}

fn age(scene: &Scene, a: &Assessed) -> Html {
    let chosen = scene
        .link
        .callback(|event: Event| Act::Age(AgeBand::of(&picked(&event))));
    let option = |age: AgeBand| {
        html! { <option value={age.word()} selected={a.reader.age == Some(age)}>{ scene.of("age-", age.word()) }</option> }
    };
    html! {
        <label class="field">
            <span>{ scene.word("age-question") }</span>
            <select onchange={chosen}>
                <option value="" selected={a.reader.age.is_none()}>{ scene.word("age-none") }</option>
                { for AgeBand::all().map(option) }
            </select>
        </label>
    }
}
