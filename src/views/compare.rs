//! Two poses side by side: picture, verdict, and where each movement comes from.

use crate::context::{Card, use_card, use_catalog, use_reader, use_words};
use crate::markup::section_heading;
use crate::picture::Figure;
use crate::sections::{
    Whom, back, chain_bar, chain_total, foot, mobility, pose_name, red_flags, verdict,
};
use crate::state::Subject;
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
    pub back: Option<Option<String>>,
    /// Whether this is the card of the page that carries the line of red flags.
    pub has_red_flags: bool,
}

/// Both poses, and their difference in words.
#[component]
pub fn CompareView(props: &CompareProps) -> Html {
    let (card, words, catalog, reader) = (use_card(), use_words(), use_catalog(), use_reader());
    let CompareProps { subject, other, .. } = props;
    // One scale for both bars.
    let total = chain_total(subject).max(chain_total(other));
    // The second column has ids of its own.
    let second = Card {
        id: format!("{}-2", card.id).into(),
        ..card.clone()
    };
    let said = difference(&subject.assessed(), &other.assessed());
    let line = |message: &Message| html! { <li>{ words.say(message) }</li> };
    html! {
        <>
            { back(words, &catalog, props.back.as_ref()) }
            { pose_name(&subject.pose) }
            if props.has_red_flags {
                { red_flags(words, &reader) }
            }
            <Whom />
            <div class="pair">
                { column(&card, words, subject, total) }
                <ContextProvider<Card> context={second}>
                    { column(&card, words, other, total) }
                </ContextProvider<Card>>
            </div>
            <section>
                { section_heading(&card, words.word("difference-title")) }
                <ul class="plain">{ for said.iter().map(line) }</ul>
            </section>
            { mobility(&card, words, &reader) }
            { foot(words, &reader) }
        </>
    }
}

/// One pose of the two; `total` is what a whole bar stands for, degrees.
fn column(card: &Card, words: &Words, subject: &Subject, total: f64) -> Html {
    html! {
        <section>
            { section_heading(card, subject.pose.name.clone()) }
            <Figure subject={subject.clone()} />
            { verdict(words, subject) }
            { chain_bar(words, subject, total) }
        </section>
    }
}
