//! What a reader takes along of an answer: all of it in words, or an address that opens it.

use crate::markup::ActionButton;
use crate::message::{Msg, TakeAlong as What};
use crate::state::Taken;
use pose_model::words::Words;
use yew::{Html, html};

/// Two buttons. Where the browser would not copy, the text stands below them to be marked by hand.
pub fn take_along(words: &Words, taken: Option<&Taken>) -> Html {
    let is_copied = taken.and_then(|taken| taken.is_copied);
    let by_hand = taken.filter(|_| is_copied == Some(false));
    html! {
        <div class="take-along">
            <ActionButton msg={Msg::TakeAlongWanted(What::Text)}>{ words.word("take-text") }</ActionButton>
            <ActionButton msg={Msg::TakeAlongWanted(What::Link)}>{ words.word("take-link") }</ActionButton>
            { copied_line(words, is_copied) }
            if let Some(Taken { text, .. }) = by_hand {
                <textarea
                    readonly={true}
                    rows={text.lines().count().min(12).to_string()}
                    aria-label={words.word("take-along")}
                    value={text.clone()}
                />
            }
            <p class="small">{ words.word("take-how") }</p>
        </div>
    }
}

/// Says whether a text was copied, once that is known. It stands there empty before, so that the change is spoken.
pub fn copied_line(words: &Words, is_copied: Option<bool>) -> Html {
    let said = match is_copied {
        Some(true) => words.word("sequence-copied"),
        Some(false) => words.word("sequence-not-copied"),
        None => String::new(),
    };
    html! { <p class="small" role="status">{ said }</p> }
}
