//! The catalogue, most demanding for the low back first.

use super::app::Act;
use super::dom::{el, row, say, text};
use super::meter::Meter;
use super::scene::Scene;
use super::zone::Cuts;
use super::{card, foot, icon, red_flags};
use crate::advice::Level;
use crate::assessment::{By, Ranked, rank};
use crate::words::Message;
use pose_format::{Choice, Listed, Mechanism};
use yew::Html;

/// One row a pose; each opens its card.
pub fn view(scene: &Scene) -> Html {
    let rows = rank(
        &scene.options.catalog,
        &scene.shown.reader,
        By::LumbarFlexion,
    );
    let list = rows.iter().map(|ranked| line(scene, ranked)).listed();
    row(vec![
        card::header(scene, vec![text(scene.word("ranking-title"))]),
        say("p", "", scene.word("ranking-lead")),
        red_flags::line(scene),
        el("ol", "rows ranking", list),
        foot::view(scene),
    ])
}

fn line(scene: &Scene, ranked: &Ranked) -> Html {
    let level = Level::of(ranked.level).unwrap_or_default();
    let name = if ranked.value.high < 1.0 {
        Message::new("meter-none")
    } else {
        Message::new("meter-share")
            .number("share", ranked.value.typical)
            .number("low", ranked.value.low)
            .number("high", ranked.value.high)
    };
    let meter = Meter {
        name,
        band: ranked.value,
        most: 100.0,
        cuts: Cuts::of(scene.options.catalog.knowledge(), Mechanism::Bending),
        words: "zone-",
        numbers: None,
    };
    let inside = vec![
        say("span", "name", ranked.pose.name.clone()),
        icon::level(scene, "span", "small level", level),
    ];
    let parts = vec![
        scene.button("other", Act::Follow(ranked.pose.id.clone()), inside),
        el("ul", "meters", vec![meter.view(scene)]),
    ];
    el("li", "", parts)
}
