//! What the numbers are and are not.

use super::red_flags_link;
use pose_format::AgeBand;
use pose_model::Reader;
use pose_model::words::Words;
use yew::{Html, html};

/// The limits line and the red flags. No `part`: a page cannot style it away.
pub fn foot(words: &Words, reader: &Reader) -> Html {
    let age = match reader.age {
        None => words.word("limits-young"),
        Some(AgeBand::Under18) => words.word("limits-under-18"),
        Some(_) => words.word("limits-age"),
    };
    html! {
        <footer>
            <p>{ [words.word("limits-model"), age, words.word("limits-not")].join(" ") }</p>
            { red_flags_link(words, reader) }
        </footer>
    }
}
