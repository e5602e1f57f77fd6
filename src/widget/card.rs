//! The card: sections in the order of what readers need.

use super::app::Act;
use super::picker::Picker;
use super::scene::Scene;
use super::{
    Control, alternatives, chain, demand, figure, foot, headline, reasons, red_flags, settings,
    whom,
};
use crate::assessment::Assessed;
use crate::words::Message;
use yew::{Html, html};

/// All of it.
pub fn whole(scene: &Scene, a: &Assessed) -> Html {
    html! {
        <>
            { first(scene, a) }
            <div class="pair">
                { chain::view(scene, a) }
                { demand::view(scene, a) }
            </div>
            { settings::view(scene, a) }
            <div class="pair">
                { alternatives::adjustments(scene, a) }
                { alternatives::view(scene, a) }
            </div>
            { reasons::view(scene, a) }
            { reasons::purpose(scene, a) }
            { foot::view(scene) }
        </>
    }
}

/// The first three, and a way to the rest.
pub fn compact(scene: &Scene, a: &Assessed) -> Html {
    html! {
        <>
            { first(scene, a) }
            <button type="button" class="more" onclick={scene.on(Act::More)}>{ scene.word("more") }</button>
            { foot::view(scene) }
        </>
    }
}

/// Which pose, the picture with the headline, for whom.
fn first(scene: &Scene, a: &Assessed) -> Html {
    html! {
        <>
            { back(scene) }
            { heading(scene, a) }
            <div class="pair top">
                { figure::view(scene, a) }
                <div>
                    { red_flags::line(scene) }
                    { headline::view(scene, a) }
                </div>
            </div>
            { whom::view(scene, a) }
        </>
    }
}

/// The name, and the control that changes it.
pub fn heading(scene: &Scene, a: &Assessed) -> Html {
    html! {
        <header>
            { title(scene, html! {
                <>
                    { a.pose.name.clone() }
                    if !a.pose.sanskrit.is_empty() {
                        { " " }<small lang="sa-Latn">{ a.pose.sanskrit.clone() }</small>
                    }
                </>
            }) }
            { picker(scene) }
        </header>
    }
}

/// The card's heading.
pub fn title(scene: &Scene, inside: Html) -> Html {
    html! { <@{scene.tag(0)} id={scene.id("name")} class="title" tabindex="-1" ref={scene.heading.clone()}>{ inside }</@> }
}

/// The picker, if the page wants it.
pub fn picker(scene: &Scene) -> Html {
    if !scene.has(Control::Picker) {
        return html! {};
    }
    html! {
        <Picker id={scene.id("picker")} catalog={scene.options.catalog.clone()}
            on_pick={scene.link.callback(Act::Pick)} />
    }
}

/// The way back from an alternative.
pub fn back(scene: &Scene) -> Html {
    let Some(to) = scene.shown.back.last() else {
        return html! {};
    };
    let name = to.as_deref().and_then(|id| scene.options.catalog.find(id));
    let label = match name {
        Some(pose) => scene.say(&Message::new("back-to").text("pose", &*pose.name)),
        None => scene.word("back-to-list"),
    };
    html! { <button type="button" class="back" onclick={scene.on(Act::Back)}>{ label }</button> }
}
