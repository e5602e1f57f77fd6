//! A bullet meter: zones, the band from low to high, the typical mark; the same in words and numbers.

use super::scene::Scene;
use super::zone::{Cuts, Zone};
use crate::demand::Band;
use crate::words::Message;
use pose_format::Choice;
use yew::{Html, html};

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
    /// The numbers with their units, where the name does not say them.
    pub numbers: Option<Message>,
}

impl Meter {
    /// The row; drawing and words say the same, so only the words are spoken.
    pub fn view(&self, scene: &Scene) -> Html {
        let zone = self.cuts.zone(self.band.typical);
        let at = |value: f64| (value / self.most * 1000.0).clamp(0.0, 1000.0).round() as i32;
        let rect = |class: &'static str,
                    from: i32,
                    to: i32,
                    y: &'static str,
                    height: &'static str| {
            html! { <rect {class} x={from.to_string()} width={(to - from).max(0).to_string()} {y} {height} /> }
        };
        let (moderate, near) = (at(self.cuts.moderate), at(self.cuts.near));
        let (low, typical, high) = (at(self.band.low), at(self.band.typical), at(self.band.high));
        let mark = typical.clamp(5, 995);
        html! {
            <li class="meter">
                <span class="name">{ scene.say(&self.name) }</span>
                <span class={["zone ", class(zone)].concat()}>{ scene.of("zone-", zone.word()) }</span>
                <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    { rect("z0", 0, moderate, "4", "12") }
                    { rect("z1", moderate, near, "4", "12") }
                    { rect("z2", near, 1000, "4", "12") }
                    { rect(class(zone), low, high, "7", "6") }
                    { rect("mark", mark - 5, mark + 5, "0", "20") }
                </svg>
                if let Some(numbers) = &self.numbers {
                    <span class="numbers">{ scene.say(numbers) }</span>
                }
            </li>
        }
    }
}

fn class(zone: Zone) -> &'static str {
    ["everyday", "moderate", "near-end"][zone.index()]
}
