//! When to see someone first: a line on the first card of a page, and a link in the foot of every card.

use crate::markup::Disclosure;
use crate::message::Msg;
use pose_model::words::Words;
use std::cell::Cell;
use yew::{Html, html};

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

/// The line was unfolded: no other card of this visit needs it.
pub fn mark_red_flags_read() {
    WAS_READ.set(true);
}

/// The quiet line before the advice, which unfolds.
pub fn red_flags(words: &Words) -> Html {
    html! {
        <Disclosure summary="flags-line" class="flags" is_eager={true} msg={Msg::RedFlagsRead}>
            { list(words) }
        </Disclosure>
    }
}

/// The same list, from the foot.
pub fn red_flags_link(words: &Words) -> Html {
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
