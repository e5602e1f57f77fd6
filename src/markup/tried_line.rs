//! A line that names the adjustment shown here.

use pose_model::words::{Message, Words};
use yew::{Html, html};

/// A line with the adjustment's own text.
pub fn tried_line(words: &Words, adjustment: &str) -> Html {
    let said = words.say(&Message::new("tried").text("change", adjustment));
    html! { <p class="small tried">{ said }</p> }
}
