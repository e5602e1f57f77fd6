//! A part of a card that unfolds.

use crate::context::{use_card, use_words};
use crate::message::Msg;
use yew::{AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_state};

/// What a disclosure is given.
#[derive(Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// Key of its summary.
    pub summary: AttrValue,
    /// What the summary says besides, more quietly.
    #[prop_or_default]
    pub note: Option<AttrValue>,
    /// Its class.
    #[prop_or_default]
    pub class: Option<AttrValue>,
    /// Its part.
    #[prop_or_default]
    pub part: Option<AttrValue>,
    /// Of those with the same group in one card, one is open at a time.
    #[prop_or_default]
    pub group: Option<AttrValue>,
    /// Whether its content is made only when it is first opened: for what takes long to work out or to draw.
    #[prop_or_default]
    pub is_heavy: bool,
    /// Sent each time it is opened.
    #[prop_or_default]
    pub msg: Option<Msg>,
    /// What unfolds. It stands in the page from the start, so that it is found by a search in the page, can be printed,
    /// and opens without our code.
    pub children: Html,
}

/// A native `<details>`: it works without us and keeps its own state.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let card = use_card();
    let words = use_words();
    let has_content = use_state(|| !props.is_heavy || card.is_static);
    let ontoggle = {
        let (has_content, dispatch) = (has_content.clone(), card.dispatch.clone());
        let msg = props.msg.clone();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<web_sys::HtmlDetailsElement>();
            if fold.is_none_or(|fold| !fold.open()) {
                return;
            }
            if !*has_content {
                has_content.set(true);
            }
            if let Some(msg) = msg.clone() {
                dispatch.emit(msg);
            }
        })
    };
    let group = props.group.as_deref().map(|group| card.id(group));
    html! {
        <details class={props.class.clone()} part={props.part.clone()} name={group} {ontoggle}>
            <summary>
                <span>{ words.word(&props.summary) }</span>
                if let Some(note) = &props.note {
                    { " " }
                    <small>{ note.clone() }</small>
                }
            </summary>
            if *has_content {
                <div class="unfolded">{ props.children.clone() }</div>
            }
        </details>
    }
}
