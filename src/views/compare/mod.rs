//! Two poses side by side: pictures, verdicts, and each movement on one scale.

mod axes;
mod marks;

use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::{Disclosure, level_sign, section_heading};
use crate::options::View;
use crate::picture::Figure;
use crate::sections::{back, foot, header, mobility, red_flags, whom};
use crate::state::{Place, Subject};
use axes::axes;
use marks::{Which, mark};
use pose_model::assessment::difference;
use pose_model::words::{Message, Words};
use yew::{ContextProvider, Html, Properties, component, html};

/// What the view is given.
#[derive(Clone, PartialEq, Properties)]
pub struct CompareProps {
    /// The page's pose.
    pub subject: Subject,
    /// The one it is compared with.
    pub other: Subject,
    /// Where "back" leads.
    pub back: Option<Place>,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// Both poses, and their difference as marks on one scale and in words.
#[component]
pub fn CompareView(props: &CompareProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let CompareProps { subject, other, .. } = props;
    // The second column has ids of its own.
    let second = Card {
        id: format!("{}-2", card.id).into(),
        ..card.clone()
    };
    let said = difference(&subject.assessed(), &other.assessed());
    let line = |message: &Message| html! { <li>{ words.say(message) }</li> };
    html! {
        <>
            { back(words, &catalog, props.back.as_ref(), View::Compare) }
            { header(&card, &catalog, words.word("beside").into(), false) }
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            <div class="compared">
            <div class="columns">
                { column(&card, words, subject, Which::First) }
                <ContextProvider<Card> context={second}>
                    { column(&card, words, other, Which::Second) }
                </ContextProvider<Card>>
            </div>
            <section>
                { section_heading(&card, words.word("compare-axes")) }
                { axes(words, catalog.knowledge(), subject, other) }
            </section>
            </div>
            <section>
                { section_heading(&card, words.word("difference-title")) }
                <ul class="plain">{ for said.iter().map(line) }</ul>
            </section>
            if !card.is_static {
                <Disclosure summary="compare-reader">
                    { whom(&card, words, &catalog, &reader, None) }
                    { mobility(&card, words, &reader) }
                </Disclosure>
            }
            { foot(words, &reader) }
        </>
    }
}

/// One pose of the two.
fn column(card: &Card, words: &Words, subject: &Subject, which: Which) -> Html {
    let advice = &subject.advice;
    html! {
        <section>
            <@{card.heading_tag(1)} class="section">
                { mark(which) }
                { subject.pose.name.clone() }
            </@>
            <Figure subject={subject.clone()} />
            { level_sign(words, "p", "level", advice.judged.level) }
            <p class="small">{ words.say(&advice.headline) }</p>
        </section>
    }
}
