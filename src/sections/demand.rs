//! What the pose asks of each region.

use crate::context::{use_card, use_catalog, use_words};
use crate::markup::{Disclosure, Meter, SubjectProps, load_meter, section_heading};
use crate::state::Subject;
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::body::MainAsk;
use pose_model::demand::{Axis, Cuts, Region, axes, widest};
use pose_model::words::{Message, Words};
use yew::{Html, component, html};

/// A movement below this share of its range is not worth a row of its own, per cent.
const WORTH_A_ROW: f64 = 5.0;

/// The low back beside the hips; the rest unfolds.
#[component]
pub fn DemandSection(SubjectProps { subject }: &SubjectProps) -> Html {
    let (card, words, catalog) = (use_card(), use_words(), use_catalog());
    let rows = Rows {
        words,
        knowledge: catalog.knowledge(),
    };
    let (hips, moves, mechanism) = main_hip(subject);
    html! {
        <section class="demand" part="demand">
            { section_heading(&card, words.word("demand-title")) }
            <ul class="meters">
                { rows.of_region(&subject.demand.lumbar, "part-low-back", true) }
                { rows.of_axis(hips, "part-hips", moves, mechanism) }
            </ul>
            <Disclosure summary="demand-more"><OtherRegions subject={subject.clone()} /></Disclosure>
            <p class="small">{ words.word("demand-how") }</p>
        </section>
    }
}

/// Upper back, neck and load, and why the low back's bar is as long as it is.
#[component]
fn OtherRegions(SubjectProps { subject }: &SubjectProps) -> Html {
    let (words, catalog) = (use_words(), use_catalog());
    let rows = Rows {
        words,
        knowledge: catalog.knowledge(),
    };
    let demand = &subject.demand;
    html! {
        <div>
            <ul class="meters">
                { rows.of_region(&demand.thoracic, "part-upper-back", false) }
                { rows.of_region(&demand.cervical, "part-neck", false) }
                { load_meter(rows.knowledge, &demand.load).view(words) }
            </ul>
            <p class="small">{ words.say(&widest_input(rows.knowledge, subject)) }</p>
        </div>
    }
}

/// What widens the low back's bar most.
fn widest_input(knowledge: &Knowledge, subject: &Subject) -> Message {
    let widest = widest(knowledge, &subject.pose, &subject.reader);
    let [bend, lean, turn] = widest.regions[0];
    let most = match subject.posture.main {
        MainAsk::Twist => turn,
        MainAsk::Lean => lean,
        _ => bend,
    };
    match most {
        Some(input) => {
            Message::new("widest").message("input", Message::of("widest-", input.word()))
        }
        None => Message::new("widest-none"),
    }
}

/// The hip of the main ask, on the same scale as the low back: its axis, how it moves, and the movement's direction.
fn main_hip(subject: &Subject) -> (&Axis, &'static str, Mechanism) {
    let hips = &subject.demand.hips;
    let (moves, mechanism) = match subject.posture.main {
        MainAsk::Twist => ("moves-twisting", Mechanism::Twisting),
        MainAsk::Lean => ("moves-side-bending", Mechanism::SideBending),
        _ if hips.degrees.typical < 0.0 => ("moves-opening", Mechanism::Arching),
        _ => ("moves-folding", Mechanism::Bending),
    };
    (hips, moves, mechanism)
}

/// Makes rows of meters.
struct Rows<'a> {
    words: &'a Words,
    knowledge: &'a Knowledge,
}

impl Rows<'_> {
    /// The rows of a region: the bend always, the turn always if `with_turn`, the others where they are asked.
    fn of_region(&self, region: &Region, part: &'static str, with_turn: bool) -> Vec<Html> {
        let axes = axes(region).into_iter().enumerate();
        let worth = axes.filter(|(at, (axis, _))| {
            *at == 0 || (with_turn && *at == 1) || axis.share.typical > WORTH_A_ROW
        });
        worth
            .map(|(_, (axis, mechanism))| {
                let moves = format!("moves-{}", mechanism.word());
                self.of_axis(axis, part, moves, mechanism)
            })
            .collect()
    }

    fn of_axis(
        &self,
        axis: &Axis,
        part: &'static str,
        moves: impl Into<std::borrow::Cow<'static, str>>,
        mechanism: Mechanism,
    ) -> Html {
        let name = Message::new("meter-name")
            .message("part", Message::new(part))
            .message("moves", Message::new(moves));
        let numbers = if axis.share.high < 1.0 {
            Message::new("meter-none")
        } else {
            Message::new("meter-numbers")
                .number("degrees", axis.degrees.typical.abs())
                .number("share", axis.share.typical)
                .number("low", axis.share.low)
                .number("high", axis.share.high)
        };
        let meter = Meter {
            name,
            band: axis.share,
            most: 100.0,
            cuts: Cuts::of(self.knowledge, mechanism),
            zone_words: "zone-",
            numbers: Some(numbers),
        };
        meter.view(self.words)
    }
}
