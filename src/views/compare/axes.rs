//! What two poses ask, each movement on one scale.

use super::marks::{Which, mark, on_scale, percent};
use crate::markup::{MOST_LOAD, joint};
use crate::state::Subject;
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::Within;
use pose_model::demand::{Band, Cuts};
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// A movement that takes both poses less far than this is left out, per cent.
const WORTH_A_ROW: f64 = 5.0;

/// One row a movement that either pose asks for.
pub fn axes(words: &Words, knowledge: &Knowledge, one: &Subject, other: &Subject) -> Html {
    let bends = |subject: &Subject, sign: f64| subject.demand.lumbar.sagittal.towards(sign);
    let turns = |subject: &Subject| subject.demand.lumbar.rotation.share;
    let leans = |subject: &Subject| subject.demand.lumbar.lateral.share;
    let hips = |subject: &Subject| subject.demand.hips.share;
    let low_back = |mechanism: Mechanism| {
        Message::new("meter-name")
            .message("part", Message::new("part-low-back"))
            .message("moves", Message::of("moves-", mechanism.word()))
    };
    let movements: [(Mechanism, Message, [Band; 2]); 5] = [
        (
            Mechanism::Bending,
            low_back(Mechanism::Bending),
            [bends(one, 1.0), bends(other, 1.0)],
        ),
        (
            Mechanism::Arching,
            low_back(Mechanism::Arching),
            [bends(one, -1.0), bends(other, -1.0)],
        ),
        (
            Mechanism::Twisting,
            low_back(Mechanism::Twisting),
            [turns(one), turns(other)],
        ),
        (
            Mechanism::SideBending,
            low_back(Mechanism::SideBending),
            [leans(one), leans(other)],
        ),
        (
            Mechanism::Bending,
            Message::new("part-hips"),
            [hips(one), hips(other)],
        ),
    ];
    let names = [&*one.pose.name, &*other.pose.name];
    let movement = |(mechanism, name, bands): &(Mechanism, Message, [Band; 2])| {
        let is_worth = bands.iter().any(|band| band.typical > WORTH_A_ROW);
        is_worth.then(|| Row {
            name: words.say(name),
            cuts: Cuts::of(knowledge, *mechanism),
            bands: *bands,
            said: bands.map(|band| Message::new("compare-share").number("share", band.typical)),
        })
    };
    let loads = [one.demand.load, other.demand.load];
    let load = Row {
        name: words.word("compare-load-name"),
        cuts: on_scale_of_load(Cuts::of(knowledge, Mechanism::Loading)),
        bands: loads.map(|load| scaled(load, 100.0 * 100.0 / MOST_LOAD)),
        said: loads.map(|load| Message::new("compare-load").tenths("times", load.typical)),
    };
    let rows = movements.iter().filter_map(movement).chain([load]);
    html! { <ul class="axes">{ for rows.map(|row| row.view(words, names)) }</ul> }
}

/// A movement with both poses on its scale, per cent.
struct Row {
    name: String,
    cuts: Cuts,
    bands: [Band; 2],
    said: [Message; 2],
}

impl Row {
    /// Drawing and words say the same, so only the words are spoken.
    fn view(&self, words: &Words, names: [&str; 2]) -> Html {
        let value = |which: Which, name: &str, said: &Message| {
            html! {
                <span class="of-pose">
                    { mark(which) }
                    <span class="whose">{ name.to_owned() }{ " " }</span>
                    <b>{ words.say(said) }</b>
                </span>
            }
        };
        let Cuts { moderate, near } = self.cuts;
        let zone = |class: &'static str, from: f64, to: f64| {
            html! { <rect class={class} x={percent(from)} width={percent(to - from)} y="0" height="24" /> }
        };
        html! {
            <li>
                <span>{ self.name.clone() }{ joint(": ") }</span>
                <span class="values">
                    { value(Which::First, names[0], &self.said[0]) }
                    { joint(", ") }
                    { value(Which::Second, names[1], &self.said[1]) }
                </span>
                <svg class="scale" aria-hidden="true">
                    { zone("z0", 0.0, moderate) }
                    { zone("z1", moderate, near) }
                    { zone("z2", near, 100.0) }
                    { on_scale(Which::First, &self.bands[0]) }
                    { on_scale(Which::Second, &self.bands[1]) }
                </svg>
            </li>
        }
    }
}

/// A band in other units, within the scale.
fn scaled(band: Band, by: f64) -> Band {
    let [low, typical, high] =
        [band.low, band.typical, band.high].map(|value| (value * by).within(0.0, 100.0));
    Band { low, typical, high }
}

fn on_scale_of_load(cuts: Cuts) -> Cuts {
    Cuts {
        moderate: cuts.moderate * 100.0 / MOST_LOAD,
        near: cuts.near * 100.0 / MOST_LOAD,
    }
}
