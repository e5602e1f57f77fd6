//! Whose body and how far: depth, side, age.

use crate::context::{Card, use_card, use_words};
use crate::markup::{Radios, Select, Slider, SubjectProps, section_heading, with_none};
use crate::message::Msg;
use crate::options::Control;
use pose_format::{AgeBand, Choice};
use pose_model::Side;
use pose_model::words::{Message, Words};
use yew::{Html, component, html};

/// The controls that the page wants.
#[component]
pub fn Settings(SubjectProps { subject }: &SubjectProps) -> Html {
    let (card, words) = (use_card(), use_words());
    let reader = &subject.reader;
    let has_side = card.has(Control::Side) && subject.pose.is_one_sided();
    if !card.has(Control::Depth) && !has_side && !card.has(Control::Age) {
        return Html::default();
    }
    let on_side = card.dispatch.reform(|at| Msg::SideChosen(Side::at(at)));
    let on_age = card
        .dispatch
        .reform(|word: String| Msg::AgeChosen(AgeBand::of(&word)));
    html! {
        <section class="settings">
            { section_heading(&card, words.word("settings-title")) }
            if card.has(Control::Depth) {
                { depth_slider(&card, words, reader.depth) }
            }
            if has_side {
                <Radios family="side" choices={Side::WORDS} now={reader.side.index()} on_choose={on_side} />
            }
            if card.has(Control::Age) {
                <Select
                    question="age"
                    family="age"
                    choices={with_none(AgeBand::WORDS.iter().copied())}
                    now={reader.age.map_or("", Choice::word).to_owned()}
                    on_choose={on_age}
                />
            }
        </section>
    }
}

/// How far into the pose, 0 to 1.
fn depth_slider(card: &Card, words: &Words, depth: f64) -> Html {
    let per_cent = (depth * 100.0).round_ties_even();
    let message = match per_cent as i32 {
        0..15 => Message::new("depth-start"),
        15..85 => Message::new("depth-part"),
        _ => Message::new("depth-full"),
    };
    let on_move = card
        .dispatch
        .reform(|per_cent: f64| Msg::DepthMoved(per_cent / 100.0));
    let said = words.say(&message.number("depth", per_cent));
    html! { <Slider family="depth" now={per_cent} least={0} {said} {on_move} /> }
}
