//! A sequence for one reader: its poses as a strip, what it adds up to, and what to change.

mod changes;
mod near;
mod strip;

use crate::context::{Shared, use_card, use_catalog, use_reader, use_words};
use crate::markup::sign;
use crate::options::View;
use crate::sections::{back, foot, header, hips_and_age, red_flags, whom};
use crate::state::Place;
use changes::changes;
use near::near;
use pose_format::{Choice, Sequence};
use pose_model::assessment::{asked, headline};
use pose_model::words::{Message, Words};
use std::rc::Rc;
use strip::strip;
use yew::{Html, Properties, classes, component, html};

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct SequenceProps {
    /// The poses in order, all of them in the catalogue.
    pub sequence: Shared<Rc<Sequence>>,
    /// Where "back" leads.
    #[prop_or_default]
    pub back: Option<Place>,
    /// Whether the reader has changed something: what to change is said anew then.
    #[prop_or_default]
    pub is_changed: bool,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// Title, the poses in order, the verdict on all of them, the time near an end, for whom, what to change.
#[component]
pub fn SequenceView(props: &SequenceProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let sequence = &*props.sequence.0;
    // The options were checked against this catalogue.
    let Ok(asked) = asked(&catalog, &reader, sequence) else {
        return Html::default();
    };
    let level = asked.strictest();
    let said = words.say(&headline(&asked, &reader));
    html! {
        <>
            { back(words, &catalog, props.back.as_ref(), View::Ranking) }
            { header(&card, &catalog, title(words, sequence), false) }
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            { strip(words, &reader, &asked) }
            <div class={classes!("advice", level.word())} part="advice">
                { sign(level) }
                <p class="headline">{ said.clone() }</p>
            </div>
            <p class="heard" role="status">{ props.is_changed.then_some(said) }</p>
            { near(words, &catalog, &asked) }
            { whom(&card, words, &catalog, &reader, None) }
            { hips_and_age(&card, words, &reader) }
            { changes(&card, words, &catalog, &reader, &asked) }
            { foot(words, &reader) }
        </>
    }
}

/// The name; of a list that a page wrote, how many poses.
fn title(words: &Words, sequence: &Sequence) -> Html {
    if sequence.name.is_empty() {
        let poses: usize = sequence.steps.iter().map(|step| step.poses.len()).sum();
        return words
            .say(&Message::new("class-title").number("count", poses as f64))
            .into();
    }
    html! {
        <>
            { sequence.name.clone() }
            if !sequence.sanskrit.is_empty() {
                { " " }
                <small lang="sa-Latn">{ sequence.sanskrit.clone() }</small>
            }
        </>
    }
}
