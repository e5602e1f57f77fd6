//! What the ranking is by, and which poses are on it.

use crate::context::Card;
use crate::markup::{Disclosure, Radios, Select, Slider, with_none};
use crate::message::{ListingChange, Msg};
use crate::sections::mobility;
use crate::state::{ANY_SHARE, Listing};
use pose_format::{Choice, Support, Target};
use pose_model::Reader;
use pose_model::assessment::By;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// What a reader may order the list by.
const ORDERS: [By; 7] = [
    By::Demanding,
    By::LumbarFlexion,
    By::LumbarExtension,
    By::LumbarRotation,
    By::LumbarCombined,
    By::Load,
    By::Advice,
];

/// The order and the low back's limit; the other filters unfold.
pub fn controls(card: &Card, words: &Words, reader: &Reader, listing: &Listing) -> Html {
    let on_order = card.dispatch.reform(|word: String| {
        Msg::ListingChanged(ListingChange::By(By::of(&word).unwrap_or_default()))
    });
    // The catalogue searched backwards: "keep my low back under".
    let on_limit = card
        .dispatch
        .reform(|share| Msg::ListingChanged(ListingChange::Under(share)));
    let limit = if listing.under < ANY_SHARE {
        words.say(&Message::new("under-share").number("share", listing.under))
    } else {
        words.word("under-any")
    };
    html! {
        <>
            <div class="settings">
                <Select
                    question="by"
                    family="by"
                    choices={ORDERS.map(|by| by.word().to_owned()).to_vec()}
                    now={listing.by.word().to_owned()}
                    on_choose={on_order}
                />
                <Slider family="under" now={listing.under} least={10} said={limit} on_move={on_limit} />
            </div>
            <Disclosure summary="list-more">{ filters(card, words, reader, listing) }</Disclosure>
        </>
    }
}

/// Direction, purpose, support; and whose body it is for.
fn filters(card: &Card, words: &Words, reader: &Reader, listing: &Listing) -> Html {
    let send = |change: fn(String) -> ListingChange| {
        card.dispatch
            .reform(move |word| Msg::ListingChanged(change(word)))
    };
    let on_direction = card
        .dispatch
        .reform(|at| Msg::ListingChanged(ListingChange::LeastFirst(at == 1)));
    html! {
        <>
            <div class="settings">
                <Radios
                    family="first"
                    choices={&["most", "least"][..]}
                    now={usize::from(listing.least_first)}
                    on_choose={on_direction}
                />
                <Select
                    question="for"
                    family="target"
                    choices={with_none(Target::WORDS.iter().copied())}
                    now={listing.target.map_or("", Choice::word).to_owned()}
                    on_choose={send(|word| ListingChange::Target(Target::of(&word)))}
                />
                <Select
                    question="support"
                    family="support"
                    choices={with_none(Support::WORDS.iter().copied())}
                    now={listing.support.map_or("", Choice::word).to_owned()}
                    on_choose={send(|word| ListingChange::Support(Support::of(&word)))}
                />
            </div>
            { mobility(card, words, reader) }
        </>
    }
}
