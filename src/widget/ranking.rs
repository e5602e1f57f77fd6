//! The catalogue, most demanding for the low back first.

use super::app::Act;
use super::meter::Meter;
use super::scene::Scene;
use super::zone::Cuts;
use super::{card, foot, icon, red_flags};
use crate::advice::Level;
use crate::assessment::{By, Ranked, rank};
use crate::words::Message;
use pose_format::{Choice, Mechanism};
use yew::{Html, html};

/// One row a pose; each opens its card.
pub fn view(scene: &Scene) -> Html {
    let rows = rank(
        &scene.options.catalog,
        &scene.shown.reader,
        By::LumbarFlexion,
    );
    html! {
        <>
            <header>
                { card::title(scene, html! { { scene.word("ranking-title") } }) }
                { card::picker(scene) }
            </header>
            <p>{ scene.word("ranking-lead") }</p>
            { red_flags::line(scene) }
            <ol class="rows ranking">{ for rows.iter().map(|ranked| row(scene, ranked)) }</ol>
            { foot::view(scene) }
        </>
    }
}

fn row(scene: &Scene, ranked: &Ranked) -> Html {
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
        numbers: None,
    };
    html! {
        <li>
            <button type="button" class="other" onclick={scene.on(Act::Follow(ranked.pose.id.clone()))}>
                <span class="name">{ ranked.pose.name.clone() }</span>
                <span class="small level">{ icon::level(level) }{ scene.of("level-", level.word()) }</span>
            </button>
            <ul class="meters">{ meter.view(scene) }</ul>
        </li>
    }
}
