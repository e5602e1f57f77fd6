//! For whom: the question and its answer in one row of chips.

use super::condition::ConditionChoice;
use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::{ActionButton, Disclosure, level_sign};
use crate::message::Msg;
use crate::options::Control;
use pose_format::{Choice, Mechanism};
use pose_model::Reader;
use pose_model::advice::{Levels, chosen};
use pose_model::words::Words;
use yew::{Html, Properties, component, html};

/// What the section is given.
#[derive(Clone, PartialEq, Properties)]
pub struct WhomProps {
    /// The level of a pose for each movement, where there is one pose.
    #[prop_or_default]
    pub levels: Option<Levels>,
}

/// Five chips, "not sure", and the conditions.
#[component]
pub fn Whom(WhomProps { levels }: &WhomProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let on_page = levels.as_ref().filter(|_| card.is_static);
    if !has_any(&card) && on_page.is_none() {
        return Html::default();
    }
    html! {
        <div class="whom">
            if card.has(Control::Mechanisms) {
                { chips(words, chosen(catalog.knowledge(), &reader), &reader, levels.as_ref()) }
            }
            if let Some(levels) = on_page {
                { level_rows(words, levels) }
            }
            if card.has(Control::Condition) {
                <ConditionChoice />
            }
        </div>
    }
}

fn has_any(card: &Card) -> bool {
    card.has(Control::Mechanisms) || card.has(Control::Condition)
}

/// The levels, where nothing can be pressed.
fn level_rows(words: &Words, levels: &Levels) -> Html {
    let row = |mechanism: Mechanism| {
        html! {
            <li class="line">
                <span>{ words.word_of("mechanism-", mechanism.word()) }</span>
                { level_sign(words, "span", "level", levels.of(mechanism)) }
            </li>
        }
    };
    html! { <ul class="rows">{ for Mechanism::all().map(row) }</ul> }
}

fn chips(words: &Words, pressed: Vec<Mechanism>, reader: &Reader, levels: Option<&Levels>) -> Html {
    let is_unsure = pressed.is_empty() && reader.condition.is_none();
    let chip = |mechanism: Mechanism| {
        html! {
            <ActionButton
                class="chip"
                msg={Msg::MechanismPressed(mechanism)}
                pressed={pressed.contains(&mechanism)}
            >
                <span class="name">{ words.word_of("mechanism-", mechanism.word()) }</span>
                if let Some(levels) = levels {
                    { level_sign(words, "span", "small", levels.of(mechanism)) }
                }
            </ActionButton>
        }
    };
    html! {
        <fieldset>
            <legend>{ words.word("whom-question") }</legend>
            <div class="chips">
                { for Mechanism::all().map(chip) }
                <ActionButton class="chip" msg={Msg::NotSurePressed} pressed={is_unsure}>
                    <span class="name">{ words.word("whom-not-sure") }</span>
                    <span class="small">{ words.word("whom-not-sure-note") }</span>
                </ActionButton>
            </div>
            if is_unsure {
                <Disclosure summary="find-out">{ find_out(words) }</Disclosure>
            }
        </fieldset>
    }
}

/// Two minutes to find out: a question to try gently, or to take to a professional.
fn find_out(words: &Words) -> Html {
    let step = |mechanism: Mechanism| {
        html! { <li>{ words.word_of("find-out-", mechanism.word()) }</li> }
    };
    html! {
        <>
            <p>{ words.word("find-out-lead") }</p>
            <ul>{ for Mechanism::all().map(step) }</ul>
            <p>{ words.word("find-out-then") }</p>
            <p>{ words.word("find-out-who") }</p>
        </>
    }
}
