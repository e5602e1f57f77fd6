//! Two poses side by side: picture, verdict, and where each movement comes from.

use crate::context::{Card, use_card, use_words};
use crate::markup::section_heading;
use crate::picture::Figure;
use crate::sections::{
    Back, Foot, Mobility, PoseName, RedFlags, Verdict, Whom, chain_bar, chain_total,
};
use crate::state::Subject;
use pose_model::assessment::difference;
use pose_model::words::Message;
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
    let (card, words) = (use_card(), use_words());
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
            <Back to={props.back.clone()} />
            <PoseName pose={subject.pose.clone()} />
            <RedFlags is_carrier={props.has_red_flags} />
            <Whom />
            <div class="pair">
                <Column subject={subject.clone()} {total} />
                <ContextProvider<Card> context={second}>
                    <Column subject={other.clone()} {total} />
                </ContextProvider<Card>>
            </div>
            <section>
                { section_heading(&card, words.word("difference-title")) }
                <ul class="plain">{ for said.iter().map(line) }</ul>
            </section>
            <Mobility />
            <Foot />
        </>
    }
}

/// One pose of the two.
#[derive(Clone, PartialEq, Properties)]
struct ColumnProps {
    subject: Subject,
    /// What a whole bar stands for, degrees.
    total: f64,
}

#[component]
fn Column(ColumnProps { subject, total }: &ColumnProps) -> Html {
    let (card, words) = (use_card(), use_words());
    html! {
        <section>
            { section_heading(&card, subject.pose.name.clone()) }
            <Figure subject={subject.clone()} />
            <Verdict subject={subject.clone()} />
            { chain_bar(words, subject, *total) }
        </section>
    }
}
