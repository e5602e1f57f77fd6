//! How many poses are on the ranking, and what keeps the others off it.

use crate::markup::{ActionButton, Disclosure};
use crate::message::{Filter, ListingChange, Msg};
use pose_format::Choice;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The count of the poses shown; and each filter that hides a pose, which a press takes back.
pub fn hidden_poses(words: &Words, shown: usize, off: &[Filter]) -> Html {
    let count = Message::new("list-count").number("count", shown as f64);
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
    html! {
        <>
            <p role="status">{ words.say(&count) }</p>
            if !off.is_empty() {
                <Disclosure summary="hidden-why">
                    <ul class="rows">{ for Filter::all().map(line) }</ul>
                </Disclosure>
            }
        </>
    }
}
