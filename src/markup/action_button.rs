//! The button that sends a message.

use crate::context::use_card;
use crate::message::Msg;
use yew::{AttrValue, Html, Properties, component, html};

/// What a button is given.
#[derive(Clone, PartialEq, Properties)]
pub struct ActionButtonProps {
    /// Sent when it is pressed.
    pub msg: Msg,
    /// Its class, if it has one.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// Whether it is pressed, where it is a toggle.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// Its name, where its content does not say it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// What it shows.
    pub children: Html,
}

/// A button; on a static page a link to the other pose, or nothing where only a script could answer.
#[component]
pub fn ActionButton(props: &ActionButtonProps) -> Html {
    let card = use_card();
    let children = props.children.clone();
    match &props.msg {
        Msg::PoseFollowed(id) if card.is_static => html! {
            <a class={props.class.clone()} href={format!("{id}.html")}>{ children }</a>
        },
        _ if card.is_static => Html::default(),
        msg => html! {
            <button
                type="button"
                class={props.class.clone()}
                data-pose={other_pose(msg)}
                aria-pressed={props.pressed.map(|is_pressed| is_pressed.to_string())}
                aria-label={props.label.clone()}
                onclick={card.send(msg.clone())}
            >
                { children }
            </button>
        },
    }
}

/// The pose that a press leads to. Where our code cannot run, the shell makes a link to its page of it.
fn other_pose(msg: &Msg) -> Option<String> {
    match msg {
        Msg::PoseFollowed(id) | Msg::PosePicked(id) => Some(id.clone()),
        _ => None,
    }
}
