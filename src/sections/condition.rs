//! "I was told I have …": a shortcut that presses movements and says why.

use super::citations::citations;
use crate::context::Card;
use crate::markup::{Select, with_none};
use crate::message::Msg;
use pose_format::{Choice, Condition};
use pose_model::advice::condition;
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use yew::{Html, html};

/// The list of conditions.
pub fn condition_choice(card: &Card, catalog: &Catalog, reader: &Reader) -> Html {
    let knowledge = catalog.knowledge();
    let ids = knowledge.conditions.iter().map(|c| c.id.as_str());
    let on_choose = card
        .dispatch
        .reform(|id: String| Msg::ConditionChosen(Some(id).filter(|id| !id.is_empty())));
    if card.is_static {
        return Html::default();
    }
    html! {
        <Select
            question="condition"
            family="condition"
            class="condition"
            choices={with_none(ids)}
            now={condition(knowledge, reader).map_or("", |condition| &condition.id).to_owned()}
            {on_choose}
        />
    }
}

/// What the chosen condition stands for, and how sure that is.
pub fn condition_note(words: &Words, catalog: &Catalog, reader: &Reader) -> Html {
    let Some(condition) = condition(catalog.knowledge(), reader) else {
        return Html::default();
    };
    html! {
        <div class="note">
            <p>{ note(words, condition) }</p>
            { citations("sources", &condition.references) }
        </div>
    }
}

/// What a condition stands for, what it heeds, what is kinder, and how sure that is.
fn note(words: &Words, condition: &Condition) -> String {
    let mut said = vec![if condition.mechanisms().is_empty() {
        Message::new("condition-stands-for-none")
    } else {
        Message::new("condition-stands-for")
            .list("movements", named("if-", &condition.mechanisms()))
    }];
    if !condition.heeded.is_empty() {
        said.push(
            Message::new("condition-heed").list("heed", named("heed-", &condition.concerns())),
        );
    }
    if !condition.kinder.is_empty() {
        let kinder = named("target-", &condition.kinder);
        said.push(Message::new("condition-kinder").list("kinder", kinder));
    }
    said.push(Message::of("grade-", condition.grade.word()));
    let said: Vec<String> = said.iter().map(|message| words.say(message)).collect();
    said.join(" ")
}

fn named<C: Choice>(family: &str, choices: &[C]) -> Vec<Message> {
    let names = choices.iter();
    names
        .map(|choice| Message::of(family, choice.word()))
        .collect()
}
