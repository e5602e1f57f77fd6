//! What the ranking is by, for whom it is, and which poses are on it.

use crate::context::Card;
use crate::markup::{Radios, Select, Slider, with_none};
use crate::message::{ListingChange, Msg};
use crate::sections::{mobility, whom};
use crate::state::{ANY_SHARE, Listing};
use pose_format::{Choice, Support, Target};
use pose_model::assessment::By;
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use yew::{Html, html};

/// What a reader may order the list by.
const ORDERS: [By; 10] = [
    By::Demanding,
    By::LumbarFlexion,
    By::LumbarExtension,
    By::LumbarRotation,
    By::LumbarLateral,
    By::LumbarCombined,
    By::ThoracicFlexion,
    By::ThoracicRotation,
    By::Load,
    By::Advice,
];

/// The order, for whom, and the filters.
pub fn controls(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    reader: &Reader,
    listing: &Listing,
) -> Html {
    let send = |change: fn(String) -> ListingChange| {
        card.dispatch
            .reform(move |word| Msg::ListingChanged(change(word)))
    };
    let direction = Radios {
        family: "first",
        choices: &["most", "least"],
        now: usize::from(listing.least_first),
        on_choose: card
            .dispatch
            .reform(|at| Msg::ListingChanged(ListingChange::LeastFirst(at == 1))),
    };
    let said = if listing.under < ANY_SHARE {
        words.say(&Message::new("under-share").number("share", listing.under))
    } else {
        words.word("under-any")
    };
    // The catalogue searched backwards: "keep my low back under".
    let limit = Slider {
        family: "under",
        now: listing.under,
        least: 10,
        said,
        on_move: card
            .dispatch
            .reform(|share| Msg::ListingChanged(ListingChange::Under(share))),
    };
    html! {
        <>
            <div class="settings">
                <Select
                    question="by"
                    family="by"
                    choices={ORDERS.map(|by| by.word().to_owned()).to_vec()}
                    now={listing.by.word().to_owned()}
                    on_choose={send(|word| ListingChange::By(By::of(&word).unwrap_or_default()))}
                />
                { direction.view(card, words) }
            </div>
            { whom(card, words, catalog, reader, None) }
            { mobility(card, words, reader) }
            <div class="settings">
                { limit.view(words) }
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
        </>
    }
}
