//! A sign for each level: its shape alone tells it, without colour.

use super::silent_svg;
use pose_format::Choice;
use pose_model::advice::Level;
use pose_model::words::Words;
use yew::{Html, html};

/// A tick in a ring, a tick, a triangle with a mark, an octagon with a bar.
const SIGNS: [&str; 4] = [
    "M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2zM4.8 8.3l2.3 2.3 4.2-5",
    "M3 8.6l3.3 3.3L13 4.9",
    "M8 1.6l7 12.6H1zM8 6.2v3.8M8 11.9v.3",
    "M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2zM4.6 8h6.8",
];

/// The sign of a level and its words, which say the same, in an element of this tag.
pub fn level_sign(words: &Words, tag: &'static str, class: &'static str, level: Level) -> Html {
    html! {
        <@{tag} class={class}>
            { sign(level) }
            <span class="words">{ words.word_of("level-", level.word()) }</span>
        </@>
    }
}

/// The sign of a level, where words beside it say the same.
pub fn sign(level: Level) -> Html {
    let path = html! { <path d={SIGNS[level.index()]} /> };
    silent_svg(ICONS[level.index()], "0 0 16 16", path)
}

/// The classes of the signs: their colour.
const ICONS: [&str; 4] = ["icon suits", "icon fine", "icon caution", "icon avoid"];
