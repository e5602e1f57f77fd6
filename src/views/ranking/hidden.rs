//! What keeps poses off the ranking.

use crate::markup::ActionButton;
use crate::message::{Filter, ListingChange, Msg};
use pose_format::Choice;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// Each filter that hides a pose, which a press takes back.
pub fn hidden_poses(words: &Words, off: &[Filter]) -> Html {
    if off.is_empty() {
        return Html::default();
    }
    let line = |filter: Filter| {
        let count = off.iter().filter(|other| **other == filter).count();
        if count == 0 {
            return Html::default();
        }
        let said = Message::of("hidden-", filter.word()).number("count", count as f64);
        html! {
            <li class="line">
                <span>{ words.say(&said) }</span>
                <ActionButton msg={Msg::ListingChanged(ListingChange::Show(filter))}>
                    { words.word("hidden-show") }
                </ActionButton>
            </li>
        }
    };
    html! { <ul class="rows hidden-poses">{ for Filter::all().map(line) }</ul> }
}
