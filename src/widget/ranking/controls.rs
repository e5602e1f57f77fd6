//! What the list is by, and which poses are on it.

use super::listing::{ANY, Hidden, Listing, Wish};
use crate::widget::app::Act;
use crate::widget::chain;
use crate::widget::dom::{Dress, el, nothing, row, say, text};
use crate::widget::fold::{Fold, unfold_later};
use crate::widget::scene::{Scene, and_none, radios, select, slider};
use pose_format::{Choice, Support, Target};
use pose_model::assessment::{By, Row};
use pose_model::words::Message;
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

/// The order and the low back's limit; the rest unfolds.
pub fn view(scene: &Scene) -> Html {
    let listing = &scene.shown.listing;
    let orders = ORDERS.map(Choice::word);
    let by = select(scene, "by", "by", &orders, listing.by.word(), |word| {
        Act::List(Wish::By(By::of(&word).unwrap_or_default()))
    });
    row(vec![
        el("div", "settings", vec![by, limit(scene, listing)]),
        unfold_later(scene, "list-more", Fold::Filters, &|| filters(scene)),
    ])
}

/// Direction, purpose, support; and whose body it is for.
fn filters(scene: &Scene) -> Html {
    let listing = &scene.shown.listing;
    let first = listing.least_first.into();
    let first = radios(scene, "first", &["most", "least"], first, |at| {
        Act::List(Wish::LeastFirst(at == 1))
    });
    let (target, support) = (
        listing.target.map_or("", Choice::word),
        listing.support.map_or("", Choice::word),
    );
    let targets = and_none(Target::WORDS);
    let target = select(scene, "for", "target", &targets, target, |word| {
        Act::List(Wish::Target(Target::of(&word)))
    });
    let supports = and_none(Support::WORDS);
    let support = select(scene, "support", "support", &supports, support, |word| {
        Act::List(Wish::Support(Support::of(&word)))
    });
    row(vec![
        el("div", "settings", vec![first, target, support]),
        chain::mobility(scene),
    ])
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
    let off = rows
        .iter()
        .filter_map(|row| listing.hides(row))
        .collect::<Vec<_>>();
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
        el("li", "line", parts)
    };
    let reasons = || el("ul", "rows", Hidden::all().map(why).collect());
    row(vec![
        count,
        unfold_later(scene, "hidden-why", Fold::Hidden, &reasons),
    ])
}
