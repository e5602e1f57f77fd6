//! Every number of the demand: each region with its degrees, its share and its band, and the load.

use super::demand::{WORTH_A_ROW, main_hip, of_axis};
use crate::context::{use_catalog, use_words};
use crate::markup::{SubjectProps, load_meter};
use crate::state::Subject;
use pose_format::{Choice, Knowledge, Mechanism};
use pose_model::body::MainAsk;
use pose_model::demand::{Axis, Region, axes, widest};
use pose_model::words::{Message, Words};
use yew::{Html, component, html};

/// The rows, how to read them, and why the low back's bar is as long as it is.
#[component]
pub fn AllNumbers(SubjectProps { subject }: &SubjectProps) -> Html {
    let (words, catalog) = (use_words(), use_catalog());
    let knowledge = catalog.knowledge();
    let demand = &subject.demand;
    let region = |region: &Region, part: &'static str| rows(words, knowledge, region, part);
    let (hips, moves, mechanism) = main_hip(subject);
    let moves = Message::of("moves-", moves);
    html! {
        <>
            <ul class="meters">
                { region(&demand.lumbar, "part-low-back") }
                { of_axis(knowledge, hips, "part-hips", moves, mechanism).view(words) }
                { region(&demand.thoracic, "part-upper-back") }
                { region(&demand.cervical, "part-neck") }
                { load_meter(knowledge, &demand.load).view(words) }
            </ul>
            <p class="small">{ words.word("demand-how") }</p>
            <p class="small">{ words.say(&widest_input(knowledge, subject)) }</p>
        </>
    }
}

/// A region's bend, and what else is asked of it.
fn rows(words: &Words, knowledge: &Knowledge, region: &Region, part: &'static str) -> Vec<Html> {
    let asked = axes(region).into_iter().enumerate();
    let asked = asked.filter(|(at, (axis, _))| *at == 0 || axis.share.typical > WORTH_A_ROW);
    let row = |(_, (axis, mechanism)): (usize, (&Axis, Mechanism))| {
        let moves = Message::of("moves-", mechanism.word());
        of_axis(knowledge, axis, part, moves, mechanism).view(words)
    };
    asked.map(row).collect()
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
