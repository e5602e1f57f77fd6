//! When to see someone first: a line on the first card of a page, and a link in the foot of every card.

use crate::markup::Disclosure;
use crate::message::Msg;
use pose_model::Reader;
use pose_model::assessment::notes;
use pose_model::words::Words;
use std::cell::Cell;
use yew::{Html, html};

/// Nerves of bladder, bowels or legs that are pressed: every hour counts.
const EMERGENCY: [&str; 3] = ["flag-saddle", "flag-bladder", "flag-both-legs-weak"];
/// What a doctor has to rule out first. Where each comes from: docs/model-card.md, "When to see someone first".
const DOCTOR: [&str; 9] = [
    "flag-night",
    "flag-weight",
    "flag-both-legs",
    "flag-surgery",
    "flag-fall",
    "flag-bones",
    "flag-fever",
    "flag-cancer",
    "flag-morning",
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

/// The quiet line before the advice, which unfolds: emergency care today, and a doctor first.
pub fn red_flags(words: &Words, reader: &Reader) -> Html {
    html! {
        <Disclosure summary="flags-line" class="flags" msg={Msg::RedFlagsRead}>
            { lists(words, reader) }
        </Disclosure>
    }
}

/// The same lists, from the foot.
pub fn red_flags_link(words: &Words, reader: &Reader) -> Html {
    html! { <Disclosure summary="flags-link">{ lists(words, reader) }</Disclosure> }
}

fn lists(words: &Words, reader: &Reader) -> Html {
    let list = |lead: String, flags: &[&str]| {
        html! {
            <>
                <p>{ lead }</p>
                <ul>{ for flags.iter().map(|key| html! { <li>{ words.word(key) }</li> }) }</ul>
            </>
        }
    };
    html! {
        <>
            { list(words.word("flags-emergency-lead"), &EMERGENCY) }
            { list(words.word("flags-doctor-lead"), &DOCTOR) }
            { for notes(reader).iter().map(|note| html! { <p>{ words.say(&note.message) }</p> }) }
        </>
    }
}
