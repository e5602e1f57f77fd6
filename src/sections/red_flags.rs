//! When to see someone first: a line on the first card of a page, and a link in the foot of every card.

use crate::context::use_words;
use crate::markup::Disclosure;
use pose_model::words::Words;
use std::cell::Cell;
use yew::{Html, Properties, component, html};

const FLAGS: [&str; 7] = [
    "flag-saddle",
    "flag-bladder",
    "flag-weak",
    "flag-fever",
    "flag-cancer",
    "flag-fall",
    "flag-bones",
];

thread_local! {
    /// The card that carries the line, in memory only.
    static CARRIER: Cell<Option<u32>> = const { Cell::new(None) };
    static WAS_READ: Cell<bool> = const { Cell::new(false) };
}

/// Whether the card with this number carries the line: the first to ask does.
pub fn claim_red_flags(card: u32) -> bool {
    if CARRIER.get().is_none() && !WAS_READ.get() {
        CARRIER.set(Some(card));
    }
    CARRIER.get() == Some(card)
}

/// The card goes. The next one carries the line, unless it was unfolded during this visit.
pub fn release_red_flags(card: u32) {
    if CARRIER.get() == Some(card) {
        CARRIER.set(None);
    }
}

/// Whether this card carries the line.
#[derive(Clone, PartialEq, Properties)]
pub struct RedFlagsProps {
    /// If not, nothing is shown.
    pub is_carrier: bool,
}

/// The quiet line before the advice, which unfolds.
#[component]
pub fn RedFlags(props: &RedFlagsProps) -> Html {
    let words = use_words();
    if !props.is_carrier {
        return Html::default();
    }
    html! {
        <Disclosure summary="flags-line" class="flags" is_eager={true} on_press={|()| WAS_READ.set(true)}>
            { list(words) }
        </Disclosure>
    }
}

/// The same list, from the foot.
#[component]
pub fn RedFlagsLink() -> Html {
    let words = use_words();
    html! { <Disclosure summary="flags-link" is_eager={true}>{ list(words) }</Disclosure> }
}

fn list(words: &Words) -> Html {
    html! {
        <>
            <p>{ words.word("flags-lead") }</p>
            <ul>{ for FLAGS.iter().map(|key| html! { <li>{ words.word(key) }</li> }) }</ul>
        </>
    }
}
