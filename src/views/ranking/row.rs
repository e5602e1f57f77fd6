//! A row of the ranking: the pose, its level, and the value that orders it.

use crate::markup::{ActionButton, Meter, level_sign, load_meter};
use crate::message::Msg;
use crate::picture::Thumb;
use pose_format::{Choice, Mechanism};
use pose_model::assessment::{By, Row};
use pose_model::demand::{Band, Cuts};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use yew::{Html, html};

/// The row.
pub fn list_row(words: &Words, catalog: &Catalog, reader: &Reader, by: By, row: &Row) -> Html {
    let pose = row.pose;
    html! {
        <li key={pose.id.clone()}>
            <ActionButton class="other" msg={Msg::PoseFollowed(pose.id.clone())}>
                <span class="thumb">
                    <Thumb pose={pose.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
                </span>
                <span class="name">{ pose.name.clone() }</span>
                { level_sign(words, "span", "small level", row.level) }
            </ActionButton>
            <ul class="meters">{ meter(catalog, by, row).view(words) }</ul>
        </li>
    }
}

/// The value that orders the row. Load and combination have scales of their own.
fn meter(catalog: &Catalog, by: By, row: &Row) -> Meter {
    let mechanism = match by {
        By::Advice | By::Demanding => row.leading,
        By::Load => Mechanism::Loading,
        By::LumbarExtension => Mechanism::Arching,
        By::LumbarRotation | By::ThoracicRotation => Mechanism::Twisting,
        By::LumbarLateral => Mechanism::SideBending,
        _ => Mechanism::Bending,
    };
    // The order by advice or by demand shows what comes first for this reader.
    let band = match by {
        By::Advice | By::Demanding => &row.share,
        _ => &row.value,
    };
    if mechanism == Mechanism::Loading {
        return load_meter(catalog.knowledge(), band);
    }
    let is_combined = by == By::LumbarCombined;
    let share = match band.high < 1.0 {
        true => Message::new("meter-none"),
        false if is_combined => with_numbers(Message::new("meter-combined"), band),
        false => with_numbers(Message::new("meter-share"), band),
    };
    let name = if matches!(by, By::Advice | By::Demanding) {
        Message::new("meter-name")
            .message("part", Message::of("moves-", mechanism.word()))
            .message("moves", share)
    } else {
        share
    };
    Meter {
        name,
        band: *band,
        // Bending with twisting may pass the whole of either.
        most: if is_combined { 200.0 } else { 100.0 },
        cuts: Cuts::of(catalog.knowledge(), mechanism),
        zone_words: "zone-",
        numbers: None,
    }
}

fn with_numbers(message: Message, band: &Band) -> Message {
    message
        .number("share", band.typical)
        .number("low", band.low)
        .number("high", band.high)
}
