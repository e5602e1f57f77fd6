//! The catalogue in an order of the reader's choosing; each row opens its card.

mod controls;
mod listing;

pub use listing::{Listing, Wish};

use super::app::Act;
use super::dom::{Dress, el, nothing, row, say, text};
use super::fold::Fold;
use super::meter::Meter;
use super::scene::Scene;
use super::{card, foot, icon, red_flags, thumb, whom};
use pose_format::{Choice, Mechanism};
use pose_model::assessment::{By, Row, rows};
use pose_model::demand::Cuts;
use pose_model::words::Message;
use yew::Html;

/// Rows before a reader asks for the rest: a post is not to become ten screens longer.
const AT_FIRST: usize = 20;

/// Title, for whom, the controls, and one row a pose.
pub fn view(scene: &Scene) -> Html {
    let listing = &scene.shown.listing;
    let mut rows = rows(&scene.options.catalog, &scene.shown.reader, listing.by);
    if listing.least_first {
        rows.reverse();
    }
    let shown = rows.iter().filter(|row| listing.hides(row).is_none());
    let shown = shown.collect::<Vec<_>>();
    let is_whole = shown.len() <= AT_FIRST || scene.folds.has(Fold::Rows);
    let most = if is_whole { shown.len() } else { AT_FIRST };
    let list = shown
        .iter()
        .take(most)
        .map(|row| line(scene, row))
        .collect::<Vec<_>>();
    let more = if is_whole {
        nothing()
    } else {
        scene.button(
            "more",
            Act::Unfold(Fold::Rows),
            vec![text(scene.word("more"))],
        )
    };
    let lead = ["list-lead-", listing.by.word()].concat();
    row(vec![
        card::header(scene, vec![text(scene.word("ranking-title"))]),
        red_flags::line(scene),
        whom::view(scene, None),
        if scene.is_page() {
            nothing()
        } else {
            controls::view(scene)
        },
        say("p", "", scene.word(&lead)),
        controls::hidden(scene, &rows),
        el("ol", "rows ranking", list),
        more,
        foot::view(scene),
    ])
}

fn line(scene: &Scene, row: &Row) -> Html {
    let catalog = &scene.options.catalog;
    let inside = vec![
        el(
            "span",
            "thumb",
            vec![thumb::kept(catalog, row.pose, &scene.shown.reader)],
        ),
        say("span", "name", row.pose.name.clone()),
        icon::level(scene, "span", "small level", row.level),
    ];
    let parts = vec![
        scene.button("other", Act::Follow(row.pose.id.clone()), inside),
        el("ul", "meters", vec![meter(scene, row).view(scene)]),
    ];
    el("li", "", parts).keyed(&row.pose.id)
}

/// The value that orders the row. Load and combination have scales of their own.
fn meter(scene: &Scene, row: &Row) -> Meter {
    let mechanism = match scene.shown.listing.by {
        By::Advice => row.leading,
        By::Load => Mechanism::Loading,
        By::LumbarExtension => Mechanism::Arching,
        By::LumbarRotation | By::ThoracicRotation => Mechanism::Twisting,
        By::LumbarLateral => Mechanism::SideBending,
        _ => Mechanism::Bending,
    };
    if mechanism == Mechanism::Loading {
        return Meter::load(scene, &row.value);
    }
    let is_combined = scene.shown.listing.by == By::LumbarCombined;
    let share = if row.value.high < 1.0 {
        Message::new("meter-none")
    } else {
        Message::new(if is_combined {
            "meter-combined"
        } else {
            "meter-share"
        })
        .number("share", row.value.typical)
        .number("low", row.value.low)
        .number("high", row.value.high)
    };
    let name = Message::new("meter-name")
        .message("part", Message::of("moves-", mechanism.word()))
        .message("moves", share.clone());
    Meter {
        name: if scene.shown.listing.by == By::Advice {
            name
        } else {
            share
        },
        band: row.value,
        // Bending with twisting may pass the whole of either.
        most: if is_combined { 200.0 } else { 100.0 },
        cuts: Cuts::of(scene.options.catalog.knowledge(), mechanism),
        words: "zone-",
        numbers: None,
    }
}
