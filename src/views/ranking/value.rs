//! The value that orders a row of the ranking: one bar, and the same in words.

use crate::markup::{bar, joint};
use pose_format::{Choice, Mechanism};
use pose_model::Catalog;
use pose_model::Within;
use pose_model::assessment::{By, Row};
use pose_model::demand::{Band, Cuts, Zone};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The end of the scale of points: about the most that a pose has.
const MOST_POINTS: f64 = 200.0;
/// Bending with turning may pass the whole of either.
const MOST_COMBINED: f64 = 200.0;
/// The end of the scale of loads, in hundredths of standing.
const MOST_LOAD: f64 = 300.0;

/// What a bar shows.
#[derive(Clone, PartialEq)]
pub struct Value {
    /// What the list is by.
    by: By,
    /// The movement that the words speak of.
    mechanism: Mechanism,
    /// What is asked of it: per cent of a range; for loading, 1 = standing.
    share: Band,
    /// The points, where the list is by them.
    points: f64,
}

impl Value {
    /// That of a row.
    pub fn of(by: By, row: &Row) -> Self {
        let mechanism = match by {
            By::Advice | By::Demanding => row.leading,
            By::Load => Mechanism::Loading,
            By::LumbarExtension => Mechanism::Arching,
            By::LumbarRotation | By::ThoracicRotation => Mechanism::Twisting,
            By::LumbarLateral => Mechanism::SideBending,
            By::LumbarFlexion | By::LumbarCombined | By::ThoracicFlexion => Mechanism::Bending,
        };
        // By points or by advice, the words name what comes first for this reader.
        let share = match by {
            By::Advice | By::Demanding => row.share,
            _ => row.value,
        };
        Self {
            by,
            mechanism,
            share,
            points: row.value.typical,
        }
    }

    /// The bar and its words. They say the same, so only the words are spoken.
    pub fn view(&self, words: &Words, catalog: &Catalog) -> Html {
        if self.by == By::Demanding {
            let points = Message::new("row-points").number("points", self.points);
            let length = at(self.points, MOST_POINTS);
            return html! {
                <div class="value">
                    <span>{ words.say(&self.asked()) }{ joint(", ") }</span>
                    <b>{ words.say(&points) }</b>
                    { drawing(html! { <>{ part("z0", 0, 1000) }{ part("points", 0, length) }</> }) }
                </div>
            };
        }
        let is_load = self.mechanism == Mechanism::Loading;
        let (most, unit) = match self.by {
            By::LumbarCombined => (MOST_COMBINED, 1.0),
            _ if is_load => (MOST_LOAD, 100.0),
            _ => (100.0, 1.0),
        };
        let cuts = Cuts::of(catalog.knowledge(), self.mechanism);
        let zone = cuts.zone(self.share.typical * unit);
        let ends = [cuts.moderate, cuts.near].map(|end| at(end, most));
        let share = [self.share.low, self.share.typical, self.share.high];
        let [low, typical, high] = share.map(|share| at(share * unit, most));
        let mark = typical.clamp(6, 994) - 6;
        let family = if is_load { "load-" } else { "zone-" };
        html! {
            <div class="value">
                <span>{ words.say(&self.asked()) }{ joint(", ") }</span>
                <b class={ZONES[zone.index()]}>{ words.word_of(family, zone.word()) }</b>
                { drawing(html! {
                    <>
                        { part("z0", 0, ends[0]) }
                        { part("z1", ends[0], ends[1] - ends[0]) }
                        { part("z2", ends[1], 1000 - ends[1]) }
                        { bar(BANDS[zone.index()], low, high - low, "4", "6") }
                        { bar("mark", mark, 12, "0", "14") }
                    </>
                }) }
            </div>
        }
    }

    /// How far the movement goes.
    fn asked(&self) -> Message {
        if self.share.high < 0.5 && self.mechanism != Mechanism::Loading {
            return Message::new("meter-none");
        }
        if self.by == By::LumbarCombined {
            return Message::new("row-combined").number("share", self.share.typical);
        }
        let message = Message::of("row-", self.mechanism.word());
        if self.mechanism == Mechanism::Loading {
            message.tenths("times", self.share.typical)
        } else {
            message.number("share", self.share.typical)
        }
    }
}

/// Thousandths of a scale.
fn at(value: f64, most: f64) -> i32 {
    let thousandths = (value / most * 1000.0).within(0.0, 1000.0);
    thousandths.round_ties_even() as i32
}

fn part(class: &'static str, from: i32, width: i32) -> Html {
    bar(class, from, width, "3", "8")
}

fn drawing(inside: Html) -> Html {
    html! {
        <svg viewBox="0 0 1000 14" aria-hidden="true" preserveAspectRatio="none">{ inside }</svg>
    }
}

const BANDS: [&str; Zone::WORDS.len()] = ["everyday", "moderate", "near-end"];
const ZONES: [&str; Zone::WORDS.len()] = ["zone everyday", "zone moderate", "zone near-end"];
