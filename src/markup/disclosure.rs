//! A part of a card that unfolds.

use crate::context::{use_card, use_words};
use crate::message::Msg;
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html, use_state};

/// What a disclosure is given.
#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// Key of its summary.
    pub summary: AttrValue,
    /// Key of a second sentence of the summary.
    #[prop_or_default]
    pub more: Option<AttrValue>,
    /// Whether its content is there from the start, rather than from the first unfolding.
    #[prop_or_default]
    pub is_eager: bool,
    /// Its class.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// Its part.
    #[prop_or_default]
    pub part: Option<AttrValue>,
    /// Sent when the summary is pressed.
    #[prop_or_default]
    pub msg: Option<Msg>,
    /// What unfolds. Components among them are made when they are first shown.
    pub children: Html,
}

/// A native `<details>`: it works without us and keeps its own state.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let card = use_card();
    let words = use_words();
    let was_opened = use_state(|| props.is_eager || card.is_static);
    let onclick = {
        let (was_opened, dispatch) = (was_opened.clone(), card.dispatch.clone());
        let msg = props.msg.clone();
        Callback::from(move |_: MouseEvent| {
            if !*was_opened {
                was_opened.set(true);
            }
            if let Some(msg) = msg.clone() {
                dispatch.emit(msg);
            }
        })
    };
    let keys = [Some(&props.summary), props.more.as_ref()];
    let said = keys.into_iter().flatten().map(|key| words.word(key));
    let summary = said.collect::<Vec<_>>().join(" ");
    html! {
        <details class={props.class.clone()} part={props.part.clone()}>
            <summary {onclick}>{ summary }</summary>
            if *was_opened {
                { props.children.clone() }
            }
        </details>
    }
}
