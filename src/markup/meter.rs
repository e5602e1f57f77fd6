//! A bullet meter: zones, the band from low to high, the typical mark; the same in words and numbers.

use super::{bar, joint};
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Within;
use pose_model::demand::{Band, Cuts, Zone};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// One row of a list of demands.
pub struct Meter {
    /// What is measured.
    pub name: Message,
    /// On the meter's own scale.
    pub band: Band,
    /// The end of the scale.
    pub most: f64,
    /// Where the zones meet.
    pub cuts: Cuts,
    /// Family of the zones' words: `zone-` or `load-`.
    pub zone_words: &'static str,
    /// Key of the value in one line, which takes `share` (per cent), `times` (of standing) and `zone`.
    pub line: &'static str,
    /// The numbers with their units; none where nothing is asked.
    pub numbers: Option<Message>,
}

/// The meter of a load. Its scale is hundredths: 100 is relaxed standing.
pub fn load_meter(knowledge: &Knowledge, load: &Band) -> Meter {
    let numbers = Message::new("meter-load")
        .tenths("times", load.typical)
        .tenths("low", load.low)
        .tenths("high", load.high);
    Meter {
        name: Message::new("meter-load-name"),
        band: Band {
            low: load.low * 100.0,
            typical: load.typical * 100.0,
            high: load.high * 100.0,
        },
        most: 300.0,
        cuts: Cuts::of(knowledge, Mechanism::Loading),
        zone_words: "load-",
        line: "meter-line-load",
        numbers: Some(numbers),
    }
}

impl Meter {
    /// The row with its numbers. Drawing and words say the same, so only the words are spoken.
    pub fn view(&self, words: &Words) -> Html {
        let zone = self.zone();
        html! {
            <li class="meter">
                <span class="name">{ words.say(&self.name) }{ joint(": ") }</span>
                if let Some(numbers) = &self.numbers {
                    <span class={ZONES[zone.index()]}>
                        { words.word_of(self.zone_words, zone.word()) }
                        { joint(", ") }
                    </span>
                    { self.bar() }
                    <span class="numbers">{ words.say(numbers) }</span>
                } else {
                    <span class="none">{ words.word("meter-none") }</span>
                }
            </li>
        }
    }

    /// The row in one line over its bar; what is not asked is said, and not drawn.
    pub fn line(&self, words: &Words) -> Html {
        let zone = self.zone();
        let value = Message::new(self.line)
            .number("share", self.band.typical)
            .tenths("times", self.band.typical / 100.0)
            .message("zone", Message::of(self.zone_words, zone.word()));
        html! {
            <li class="meter">
                <span class="name">{ words.say(&self.name) }{ joint(": ") }</span>
                if self.numbers.is_some() {
                    <span class={ZONES[zone.index()]}>{ words.say(&value) }</span>
                    { self.bar() }
                } else {
                    <span class="none">{ words.word("meter-none") }</span>
                }
            </li>
        }
    }

    /// The row in words, with all its numbers.
    pub fn written(&self, words: &Words) -> String {
        let Some(numbers) = &self.numbers else {
            return [words.say(&self.name), ": ".into(), words.word("meter-none")].concat();
        };
        let line = Message::new("take-demand")
            .message("name", self.name.clone())
            .message("zone", Message::of(self.zone_words, self.zone().word()))
            .message("numbers", numbers.clone());
        words.say(&line)
    }

    fn zone(&self) -> Zone {
        self.cuts.zone(self.band.typical)
    }

    /// Zones, the band of eight bodies in ten, the mark of a typical one.
    pub fn bar(&self) -> Html {
        let at = |value: f64| {
            let thousandths = (value / self.most * 1000.0).within(0.0, 1000.0);
            thousandths.round_ties_even() as i32
        };
        let (moderate, near) = (at(self.cuts.moderate), at(self.cuts.near));
        let (low, high) = (at(self.band.low), at(self.band.high));
        let mark = at(self.band.typical).clamp(5, 995);
        html! {
            <svg viewBox="0 0 1000 20" aria-hidden="true" preserveAspectRatio="none">
                { bar("z0", 0, moderate, "4", "12") }
                { bar("z1", moderate, near - moderate, "4", "12") }
                { bar("z2", near, 1000 - near, "4", "12") }
                { bar(CLASSES[self.zone().index()], low, high - low, "7", "6") }
                { bar("mark", mark - 5, 10, "0", "20") }
            </svg>
        }
    }
}

const CLASSES: [&str; 3] = ["everyday", "moderate", "near-end"];
const ZONES: [&str; 3] = ["zone everyday", "zone moderate", "zone near-end"];
