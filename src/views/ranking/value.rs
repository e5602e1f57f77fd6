//! The value that orders a row of the ranking: one bar, and the same in words.

use crate::markup::{ROW, Scale, joint, thousandths};
use pose_format::{Choice, Mechanism};
use pose_model::Catalog;
use pose_model::assessment::{By, Row};
use pose_model::demand::{Band, Cuts};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The end of the scale of points: about the most that a pose has.
const MOST_POINTS: f64 = 200.0;
/// Bending with turning may pass the whole of either.
const MOST_COMBINED: f64 = 200.0;

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
        let (said, class, drawing) = if self.by == By::Demanding {
            let points = Message::new("row-points").number("points", self.points);
            let length = thousandths(self.points, MOST_POINTS);
            let parts = html! { <>{ ROW.zone("z0", 0, 1000) }{ ROW.zone("points", 0, length) }</> };
            (points, None, ROW.drawing(parts))
        } else {
            let scale = self.scale(catalog);
            let family = if self.mechanism == Mechanism::Loading {
                "load-"
            } else {
                "zone-"
            };
            let zone = Message::of(family, scale.zone().word());
            (zone, Some(scale.class()), scale.view(&ROW))
        };
        html! {
            <div class="value">
                <span>{ words.say(&self.asked()) }{ joint(", ") }</span>
                <b {class}>{ words.say(&said) }</b>
                { drawing }
            </div>
        }
    }

    fn scale(&self, catalog: &Catalog) -> Scale {
        let knowledge = catalog.knowledge();
        if self.mechanism == Mechanism::Loading {
            return Scale::of_load(knowledge, &self.share);
        }
        Scale {
            band: self.share,
            most: match self.by {
                By::LumbarCombined => MOST_COMBINED,
                _ => 100.0,
            },
            cuts: Cuts::of(knowledge, self.mechanism),
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
