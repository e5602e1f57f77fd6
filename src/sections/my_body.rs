//! Whose body, and how far it goes into the pose: beside the picture, which follows each change.

use super::chain::mobility;
use super::reader_in_words::{depth_in_numbers, depth_in_words, mobility_in_words};
use crate::context::Card;
use crate::markup::{Disclosure, Radios, Select, Slider, with_none};
use crate::message::Msg;
use crate::options::Control;
use crate::picture::{Turning, turn_and_compare};
use crate::state::Subject;
use pose_format::{AgeBand, Choice};
use pose_model::words::{Message, Words};
use pose_model::{Reader, Side};
use yew::{Html, html};

/// The controls that the page wants, folded under one line that says how they stand.
pub fn my_body(
    card: &Card,
    words: &Words,
    reader: &Reader,
    subject: &Subject,
    turning: Option<Turning>,
) -> Html {
    let has_side = card.has(Control::Side) && subject.pose.is_one_sided();
    let controls = [Control::Mobility, Control::Depth, Control::Age];
    if card.is_static || !(has_side || controls.into_iter().any(|control| card.has(control))) {
        return Html::default();
    }
    let side = Radios {
        family: "side",
        choices: Side::WORDS,
        now: reader.side.index(),
        on_choose: card.dispatch.reform(|at| Msg::SideChosen(Side::at(at))),
    };
    html! {
        <Disclosure summary="my-body" note={standing(words, reader)} class="my-body">
            <div class="settings">
                if card.has(Control::Depth) {
                    { depth_slider(card, words, reader.depth) }
                }
                { mobility(card, words, reader) }
                if has_side {
                    { side.view(card, words) }
                }
                if card.has(Control::Age) {
                    { ages(card, reader) }
                }
            </div>
            { turn_and_compare(card, words, subject, turning) }
        </Disclosure>
    }
}

/// The reader's body where there is no picture that follows it: hips and age.
pub fn hips_and_age(card: &Card, words: &Words, reader: &Reader) -> Html {
    let has_age = card.has(Control::Age);
    if card.is_static || !(has_age || card.has(Control::Mobility)) {
        return Html::default();
    }
    let now = words.say(&mobility_in_words(reader.mobility));
    html! {
        <Disclosure summary="my-body" note={now} class="my-body">
            <div class="settings">
                { mobility(card, words, reader) }
                if has_age {
                    { ages(card, reader) }
                }
            </div>
        </Disclosure>
    }
}

fn ages(card: &Card, reader: &Reader) -> Html {
    let on_age = card
        .dispatch
        .reform(|word: String| Msg::AgeChosen(AgeBand::of(&word)));
    html! {
        <Select
            question="age"
            family="age"
            choices={with_none(AgeBand::WORDS.iter().copied())}
            now={reader.age.map_or("", Choice::word).to_owned()}
            on_choose={on_age}
        />
    }
}

/// How mobility and depth stand now.
fn standing(words: &Words, reader: &Reader) -> String {
    let said = Message::new("my-body-now")
        .message("mobility", mobility_in_words(reader.mobility))
        .message("depth", depth_in_words(reader.depth));
    words.say(&said)
}

/// How far into the pose, 0 to 1.
fn depth_slider(card: &Card, words: &Words, depth: f64) -> Html {
    let per_cent = (depth * 100.0).round_ties_even();
    let on_move = card
        .dispatch
        .reform(|per_cent: f64| Msg::DepthMoved(per_cent / 100.0));
    let slider = Slider {
        family: "depth",
        now: per_cent,
        least: 0,
        said: words.say(&depth_in_numbers(depth)),
        on_move,
    };
    slider.view(words)
}
