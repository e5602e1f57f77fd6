//! What the numbers are and are not.

use super::red_flags::RedFlagsLink;
use crate::context::{use_reader, use_words};
use yew::{Html, component, html};

/// The limits line and the red flags. No `part`: a page cannot style it away.
#[component]
pub fn Foot() -> Html {
    let (words, reader) = (use_words(), use_reader());
    let age = match reader.age {
        None => words.word("limits-young"),
        Some(_) => words.word("limits-age"),
    };
    html! {
        <footer>
            <p>{ [words.word("limits-model"), age, words.word("limits-not")].join(" ") }</p>
            <RedFlagsLink />
        </footer>
    }
}
