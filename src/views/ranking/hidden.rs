//! How many poses are on the ranking, and what keeps the others off it.

use crate::context::use_words;
use crate::markup::{ActionButton, Disclosure};
use crate::message::{Filter, ListingChange, Msg};
use pose_format::Choice;
use pose_model::words::Message;
use yew::{Html, Properties, component, html};

/// What the lines are given.
#[derive(Clone, PartialEq, Properties)]
pub struct HiddenPosesProps {
    /// How many poses are shown.
    pub shown: usize,
    /// What hides each of the others.
    pub off: Vec<Filter>,
}

/// The count; and each filter that hides a pose, which a press takes back.
#[component]
pub fn HiddenPoses(HiddenPosesProps { shown, off }: &HiddenPosesProps) -> Html {
    let words = use_words();
    let count = Message::new("list-count").number("count", *shown as f64);
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
