//! What the numbers are and are not, and of when.

use super::red_flags_link;
use pose_format::AgeBand;
use pose_model::Reader;
use pose_model::words::Words;
use yew::{Html, html};

/// The limits line and the red flags. No `part`: a page cannot style it away.
pub fn foot(words: &Words, reader: &Reader) -> Html {
    html! {
        <footer>
            <p>{ limits(words, reader) }</p>
            { red_flags_link(words, reader) }
        </footer>
    }
}

/// The limits line.
pub fn limits(words: &Words, reader: &Reader) -> String {
    let limits = match reader.age {
        None => "limits-young",
        Some(AgeBand::Under18) => "limits-under-18",
        Some(_) => "limits-age",
    };
    [words.word(limits), words.word("limits-date")].join(" ")
}
