//! What the list is by, and which poses are on it.

use super::listing::{ANY, Hidden, Listing, Wish};
use crate::assessment::{By, Row};
use crate::widget::app::Act;
use crate::widget::dom::{Dress, el, nothing, row, say, text};
use crate::widget::fold::{Fold, unfold_later};
use crate::widget::scene::{Scene, and_none, radios, select, slider};
use crate::words::Message;
use pose_format::{Choice, Listed, Support, Target};
use yew::Html;

/// What a reader may order the list by.
const ORDERS: [By; 6] = [
    By::LumbarFlexion,
    By::LumbarExtension,
    By::LumbarRotation,
    By::LumbarCombined,
    By::Load,
    By::Advice,
];

/// Order, purpose, support, and the low back's limit.
pub fn view(scene: &Scene) -> Html {
    let listing = &scene.shown.listing;
    let orders = ORDERS.map(Choice::word);
    let by = select(scene, "by", &orders, listing.by.word(), |word| {
        Act::List(Wish::By(By::of(&word).unwrap_or_default()))
    });
    let target = select(
        scene,
        "for",
        &and_none(Target::WORDS),
        listing.target.map_or("", Choice::word),
        |word| Act::List(Wish::Target(Target::of(&word))),
    );
    let support = select(
        scene,
        "support",
        &and_none(Support::WORDS),
        listing.support.map_or("", Choice::word),
        |word| Act::List(Wish::Support(Support::of(&word))),
    );
    let first = radios(
        scene,
        "first",
        &["most", "least"],
        listing.least_first.into(),
        |at| Act::List(Wish::LeastFirst(at == 1)),
    );
    let parts = vec![by, first, target, support, limit(scene, listing)];
    el("div", "settings", parts)
}

/// "Keep my low back under": the catalogue searched backwards.
fn limit(scene: &Scene, listing: &Listing) -> Html {
    let said = if listing.under < ANY {
        scene.say(&Message::new("under-share").number("share", listing.under))
    } else {
        scene.word("under-any")
    };
    slider(scene, "under", listing.under, "10", said, |share| {
        Act::List(Wish::Under(share))
    })
}

/// How many are on the list, and what keeps the others off it, each taken back by a press.
pub fn hidden(scene: &Scene, rows: &[Row]) -> Html {
    let listing = &scene.shown.listing;
    let off = rows.iter().filter_map(|row| listing.hides(row)).listed();
    let count = Message::new("list-count").number("count", (rows.len() - off.len()) as f64);
    let count = say("p", "", scene.say(&count)).is("role", "status");
    if off.is_empty() {
        return count;
    }
    let why = |hidden: Hidden| {
        let count = off.iter().filter(|h| **h == hidden).count();
        if count == 0 {
            return nothing();
        }
        let why = Message::of("hidden-", hidden.word()).number("count", count as f64);
        let show = vec![text(scene.word("hidden-show"))];
        let parts = vec![
            say("span", "", scene.say(&why)),
            scene.button("", Act::List(Wish::Show(hidden)), show),
        ];
        el("li", "", parts)
    };
    let reasons = || el("ul", "rows", Hidden::all().map(why).listed());
    row(vec![
        count,
        unfold_later(scene, "hidden-why", Fold::Hidden, &reasons),
    ])
}
