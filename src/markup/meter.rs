//! A bullet meter: what is measured on its scale, and the same in words and numbers.

use super::joint;
use super::scale::{METER, Scale};
use pose_format::{Choice, Knowledge};
use pose_model::demand::Band;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// One row of a list of demands.
pub struct Meter {
    /// What is measured.
    pub name: Message,
    /// How much, and on what.
    pub scale: Scale,
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
        scale: Scale::of_load(knowledge, load),
        zone_words: "load-",
        line: "meter-line-load",
        numbers: Some(numbers),
    }
}

impl Meter {
    /// The row with its numbers.
    pub fn view(&self, words: &Words) -> Html {
        let asked = self.numbers.as_ref().map(|numbers| {
            html! {
                <>
                    <span class={self.scale.class()}>{ words.say(&self.zone()) }{ joint(", ") }</span>
                    { self.scale.view(&METER) }
                    <span class="numbers">{ words.say(numbers) }</span>
                </>
            }
        });
        self.row(words, asked)
    }

    /// The row in one line over its bar.
    pub fn line(&self, words: &Words) -> Html {
        let typical = self.scale.band.typical;
        let value = Message::new(self.line)
            .number("share", typical)
            .tenths("times", typical / 100.0)
            .message("zone", self.zone());
        let asked = self.numbers.as_ref().map(|_| {
            html! {
                <>
                    <span class={self.scale.class()}>{ words.say(&value) }</span>
                    { self.scale.view(&METER) }
                </>
            }
        });
        self.row(words, asked)
    }

    /// The row in words, with all its numbers.
    pub fn written(&self, words: &Words) -> String {
        let Some(numbers) = &self.numbers else {
            return [words.say(&self.name), ": ".into(), words.word("meter-none")].concat();
        };
        let line = Message::new("take-demand")
            .message("name", self.name.clone())
            .message("zone", self.zone())
            .message("numbers", numbers.clone());
        words.say(&line)
    }

    /// A row of what is asked. What is not asked is said, and not drawn; drawing and words say the same, so only the
    /// words are spoken.
    fn row(&self, words: &Words, asked: Option<Html>) -> Html {
        let none = || html! { <span class="none">{ words.word("meter-none") }</span> };
        html! {
            <li class="meter">
                <span class="name">{ words.say(&self.name) }{ joint(": ") }</span>
                { asked.unwrap_or_else(none) }
            </li>
        }
    }

    fn zone(&self) -> Message {
        Message::of(self.zone_words, self.scale.zone().word())
    }
}
