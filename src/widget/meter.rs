//! A bullet meter: zones, the band from low to high, the typical mark; the same in words and numbers.

use super::dom::{Dress, el, say};
use super::icon::silent;
use super::scene::Scene;
use pose_format::{Choice, Mechanism, whole};
use pose_model::demand::{Band, Cuts};
use pose_model::words::Message;
use yew::Html;

/// One row of the demand list.
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
    pub words: &'static str,
    /// The numbers with their units, where the name does not say them.
    pub numbers: Option<Message>,
}

impl Meter {
    /// Load has its own scale: 1 is relaxed standing.
    pub fn load(scene: &Scene, load: &Band) -> Self {
        let hundredths = Band {
            low: load.low * 100.0,
            typical: load.typical * 100.0,
            high: load.high * 100.0,
        };
        let numbers = Message::new("meter-load")
            .tenths("times", load.typical)
            .tenths("low", load.low)
            .tenths("high", load.high);
        Self {
            name: Message::new("meter-load-name"),
            band: hundredths,
            most: 300.0,
            cuts: Cuts::of(scene.options.catalog.knowledge(), Mechanism::Loading),
            words: "load-",
            numbers: Some(numbers),
        }
    }

    /// The row; drawing and words say the same, so only the words are spoken.
    pub fn view(&self, scene: &Scene) -> Html {
        let zone = self.cuts.zone(self.band.typical);
        let at = |value: f64| {
            (value / self.most * 1000.0)
                .clamp(0.0, 1000.0)
                .round_ties_even() as i32
        };
        let (moderate, near) = (at(self.cuts.moderate), at(self.cuts.near));
        let (low, high) = (at(self.band.low), at(self.band.high));
        let mark = at(self.band.typical).clamp(5, 995);
        let rects = vec![
            rect("z0", 0, moderate, "4", "12"),
            rect("z1", moderate, near - moderate, "4", "12"),
            rect("z2", near, 1000 - near, "4", "12"),
            rect(CLASSES[zone.index()], low, high - low, "7", "6"),
            rect("mark", mark - 5, 10, "0", "20"),
        ];
        let mut parts = vec![
            say("span", "name", scene.say(&self.name)),
            say(
                "span",
                ZONES[zone.index()],
                scene.of(self.words, zone.word()),
            ),
            silent("", "0 0 1000 20", rects).is("preserveAspectRatio", "none"),
        ];
        if let Some(numbers) = &self.numbers {
            parts.push(say("span", "numbers", scene.say(numbers)));
        }
        el("li", "meter", parts)
    }
}

/// A bar of a drawing.
pub fn rect(
    class: &'static str,
    x: i32,
    width: i32,
    y: &'static str,
    height: &'static str,
) -> Html {
    el("rect", class, vec![])
        .has("x", whole(x.into()))
        .has("width", whole(width.max(0).into()))
        .is("y", y)
        .is("height", height)
}

const CLASSES: [&str; 3] = ["everyday", "moderate", "near-end"];
const ZONES: [&str; 3] = ["zone everyday", "zone moderate", "zone near-end"];
