//! A scale with zones, and on it the band of eight bodies in ten and the mark of a typical one.

use super::bar;
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Within;
use pose_model::demand::{Band, Cuts, Zone};
use yew::{Html, html};

/// The end of the scale of loads, in hundredths of standing.
pub const MOST_LOAD: f64 = 300.0;

/// What is measured, and on what.
pub struct Scale {
    /// In the scale's own units: per cent of a range, hundredths of standing.
    pub band: Band,
    /// The end of the scale.
    pub most: f64,
    /// Where the zones meet.
    pub cuts: Cuts,
}

/// How tall the parts of a drawing are, and how wide its mark: in units of its height and thousandths of its width.
pub struct Look {
    view_box: &'static str,
    height: &'static str,
    /// Top and height of the zones, and of the band.
    zones: [&'static str; 2],
    band: [&'static str; 2],
    /// Half of the mark's width.
    mark: i32,
}

/// Under a line of words.
pub const METER: Look = Look {
    view_box: "0 0 1000 20",
    height: "20",
    zones: ["4", "12"],
    band: ["7", "6"],
    mark: 5,
};

/// In a row of a list.
pub const ROW: Look = Look {
    view_box: "0 0 1000 14",
    height: "14",
    zones: ["3", "8"],
    band: ["4", "6"],
    mark: 6,
};

impl Scale {
    /// That of a load, which is given in times of standing.
    pub fn of_load(knowledge: &Knowledge, load: &Band) -> Self {
        let [low, typical, high] = [load.low, load.typical, load.high].map(|load| load * 100.0);
        Self {
            band: Band { low, typical, high },
            most: MOST_LOAD,
            cuts: Cuts::of(knowledge, Mechanism::Loading),
        }
    }

    /// The zone of a typical body.
    pub fn zone(&self) -> Zone {
        self.cuts.zone(self.band.typical)
    }

    /// The class of a word for that zone.
    pub fn class(&self) -> &'static str {
        WORDS[self.zone().index()]
    }

    /// The drawing.
    pub fn view(&self, look: &Look) -> Html {
        let at = |value: f64| thousandths(value, self.most);
        let (moderate, near) = (at(self.cuts.moderate), at(self.cuts.near));
        let (low, high) = (at(self.band.low), at(self.band.high));
        let mark = at(self.band.typical).clamp(look.mark, 1000 - look.mark) - look.mark;
        let [band_top, band_height] = look.band;
        let parts = html! {
            <>
                { look.zone("z0", 0, moderate) }
                { look.zone("z1", moderate, near - moderate) }
                { look.zone("z2", near, 1000 - near) }
                { bar(BANDS[self.zone().index()], low, high - low, band_top, band_height) }
                { bar("mark", mark, 2 * look.mark, "0", look.height) }
            </>
        };
        look.drawing(parts)
    }
}

impl Look {
    /// A stretch of the scale.
    pub fn zone(&self, class: &'static str, from: i32, width: i32) -> Html {
        bar(class, from, width, self.zones[0], self.zones[1])
    }

    /// The drawing around its parts.
    pub fn drawing(&self, parts: Html) -> Html {
        html! {
            <svg viewBox={self.view_box} aria-hidden="true" preserveAspectRatio="none">{ parts }</svg>
        }
    }
}

/// The place of a value on a scale, in thousandths of its width.
pub fn thousandths(value: f64, most: f64) -> i32 {
    let thousandths = (value / most * 1000.0).within(0.0, 1000.0);
    thousandths.round_ties_even() as i32
}

const BANDS: [&str; Zone::WORDS.len()] = ["everyday", "moderate", "near-end"];
const WORDS: [&str; Zone::WORDS.len()] = ["zone everyday", "zone moderate", "zone near-end"];
