//! What joins two texts that the eye sees apart.

use yew::{Html, html};

/// The mark between two texts where they are read aloud, copied or translated as one: "Low back rounds: 83%".
pub fn joint(mark: &'static str) -> Html {
    html! { <span class="unseen">{ mark }</span> }
}
