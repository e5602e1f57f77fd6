//! For whom: the question and its answer in one control. Nothing pressed stands for "not sure".

use super::condition::{condition_choice, condition_note};
use super::reader_in_words::is_unsure;
use crate::context::Card;
use crate::markup::{ActionButton, level_sign, sign};
use crate::message::Msg;
use crate::options::Control;
use pose_format::{Choice, Mechanism};
use pose_model::advice::{Levels, chosen};
use pose_model::words::Words;
use pose_model::{Catalog, Reader};
use yew::{Html, html};

/// Five movements and the conditions; where something is chosen, the way back to "not sure". With the level of a pose
/// for each movement, where there is one pose.
pub fn whom(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    reader: &Reader,
    levels: Option<&Levels>,
) -> Html {
    let on_page = levels.filter(|_| card.is_static);
    if !can_say_what_hurts(card) && on_page.is_none() {
        return Html::default();
    }
    let pressed = chosen(catalog.knowledge(), reader);
    html! {
        <fieldset class="whom">
            <legend>{ words.word("whom-question") }</legend>
            <div class="movements">
                if card.has(Control::Mechanisms) {
                    { movements(words, pressed, reader, levels) }
                }
                if card.has(Control::Condition) {
                    { condition_choice(card, catalog, reader) }
                }
            </div>
            if let Some(levels) = on_page {
                { level_rows(words, levels) }
            }
            if card.has(Control::Condition) {
                { condition_note(words, catalog, reader) }
            }
        </fieldset>
    }
}

/// Whether the card asks what hurts.
pub fn can_say_what_hurts(card: &Card) -> bool {
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

/// The question and its answers: each movement with the level of the pose for whom it hurts.
fn movements(
    words: &Words,
    pressed: Vec<Mechanism>,
    reader: &Reader,
    levels: Option<&Levels>,
) -> Html {
    let movement = |mechanism: Mechanism| {
        // The eye sees a sign and how the name begins; both are heard in full.
        let level = levels.map(|levels| levels.of(mechanism));
        let name = words.word_of("mechanism-", mechanism.word());
        let short = words.word_of("movement-", mechanism.word());
        let (seen, unseen) = match name.strip_prefix(&*short) {
            Some(rest) => (&*short, rest),
            None => (&*name, ""),
        };
        html! {
            <ActionButton
                class="movement"
                msg={Msg::MechanismPressed(mechanism)}
                pressed={pressed.contains(&mechanism)}
            >
                if let Some(level) = level {
                    { sign(level) }
                }
                <span>
                    <span class="name">{ seen.to_owned() }<span class="unseen">{ unseen.to_owned() }</span></span>
                    if let Some(level) = level {
                        <span class="unseen">{ ": " }{ words.word_of("level-", level.word()) }</span>
                    }
                </span>
            </ActionButton>
        }
    };
    html! {
        <>
            { for Mechanism::all().map(movement) }
            if !is_unsure(reader) {
                <ActionButton class="movement" msg={Msg::NotSurePressed}>
                    { words.word("whom-not-sure") }
                </ActionButton>
            }
        </>
    }
}
