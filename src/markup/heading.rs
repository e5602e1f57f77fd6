//! Headings of sections.

use crate::context::Card;
use yew::{Html, html};

/// The heading of a section, one level under the card's own.
pub fn section_heading(card: &Card, words: String) -> Html {
    html! { <@{card.heading_tag(1)} class="section">{ words }</@> }
}
