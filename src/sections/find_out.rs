//! Two minutes to find out which movement hurts.

use pose_format::{Choice, Mechanism};
use pose_model::words::Words;
use yew::{Html, html};

/// A question to try gently, or to take to a professional.
pub fn find_out(words: &Words) -> Html {
    let step = |mechanism: Mechanism| {
        html! { <li>{ words.word_of("find-out-", mechanism.word()) }</li> }
    };
    html! {
        <>
            <p>{ words.word("find-out-lead") }</p>
            <ul>{ for Mechanism::all().map(step) }</ul>
            <p>{ words.word("find-out-then") }</p>
            <p>{ words.word("find-out-leg") }</p>
            <p>{ words.word("find-out-who") }</p>
        </>
    }
}
