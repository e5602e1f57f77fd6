//! When to see someone first: a line on the first card of a page, and a link in the foot of every card.

use super::deeds::On;
use super::dom::{Dress, el, nothing, row, say};
use super::fold::unfold;
use super::scene::Scene;
use std::cell::Cell;
use yew::{Callback, Html};

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
    static READ: Cell<bool> = const { Cell::new(false) };
}

/// Whether card `id` carries the line: the first to ask does.
pub fn claim(id: u32) -> bool {
    if CARRIER.get().is_none() && !READ.get() {
        CARRIER.set(Some(id));
    }
    CARRIER.get() == Some(id)
}

/// The card goes. The next one carries the line, unless this visit has read it.
pub fn release(id: u32) {
    if CARRIER.get() == Some(id) {
        CARRIER.set(None);
    }
}

/// The quiet line before the advice, which unfolds.
pub fn line(scene: &Scene) -> Html {
    if !scene.has_red_flags {
        return nothing();
    }
    let summary = say("summary", "", scene.word("flags-line"));
    let read = Callback::from(|_| READ.set(true));
    el(
        "details",
        "flags",
        vec![summary.on(On::Click, read), list(scene)],
    )
}

/// The same list, from the foot.
pub fn link(scene: &Scene) -> Html {
    unfold(scene, "flags-link", list(scene))
}

fn list(scene: &Scene) -> Html {
    let flags = FLAGS.iter().map(|key| say("li", "", scene.word(key)));
    row(vec![
        say("p", "", scene.word("flags-lead")),
        el("ul", "", flags.collect()),
    ])
}
