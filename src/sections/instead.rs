//! What to do instead: the best change within the pose, then up to three poses, all in sight.

use super::whom::can_say_what_hurts;
use crate::context::{Card, use_card, use_catalog, use_words};
use crate::markup::{ActionButton, joint, section_heading, sign};
use crate::message::Msg;
use crate::options::Control;
use crate::picture::{Thumb, adjusted_thumb};
use crate::state::{Looking, Subject};
use pose_format::{Choice, Pose};
use pose_model::advice::{Alternative, Saving, adjusted_much};
use pose_model::assessment::{GOOD_NEWS_TITLE, GoodNews, good_news};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader};
use yew::{Html, Properties, component, html};

/// What the section is given.
#[derive(Clone, PartialEq, Properties)]
pub struct InsteadProps {
    /// The pose as it is.
    pub subject: Subject,
    /// How the reader looks at the picture; none where nothing can be pressed.
    pub looking: Option<Looking>,
}

/// A strip of tiles; what to do with the good news where nothing restricts.
#[component]
pub fn Instead(InsteadProps { subject, looking }: &InsteadProps) -> Html {
    let (card, words, catalog) = (use_card(), use_words(), use_catalog());
    if !card.has(Control::Alternatives) {
        return Html::default();
    }
    if let Some(GoodNews { use_it, change }) = good_news(&subject.pose, &subject.advice) {
        return html! {
            <section class="what-instead" part="alternatives">
                { section_heading(&card, words.word(GOOD_NEWS_TITLE)) }
                <p>{ words.say(&use_it) }</p>
                if let Some(change) = change.filter(|_| can_say_what_hurts(&card)) {
                    <p>{ words.say(&change) }</p>
                }
            </section>
        };
    }
    let advice = &subject.advice;
    let change = advice.adjustments.first();
    let others = advice.alternatives.iter();
    let others = others.filter_map(|other| Some((other, catalog.find(&other.id)?)));
    html! {
        <section class="what-instead" part="alternatives">
            { section_heading(&card, words.word("alternatives-title")) }
            if change.is_none() && advice.alternatives.is_empty() {
                <p>{ words.word("alternatives-none") }</p>
            } else {
                <ul class="strip">
                    if let Some(change) = change {
                        { change_tile(&card, words, &catalog, subject, looking.as_ref(), change) }
                    }
                    { for others.map(|(other, pose)| pose_tile(words, &subject.reader, other, pose)) }
                </ul>
            }
        </section>
    }
}

/// The best change within the pose: pressed, the picture and the numbers show it.
fn change_tile(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    subject: &Subject,
    looking: Option<&Looking>,
    change: &Saving,
) -> Html {
    let text = subject.pose.adjustments[change.index].text.clone();
    let eased = adjusted_much(&subject.demand, subject.advice.judged.leading, change);
    let inside = html! {
        <>
            <span class="thumb">{ adjusted_thumb(catalog, subject, change.index) }</span>
            <span class="what">
                <span class="name">{ text }{ joint(" ") }</span>
                <span class="small">{ words.say(&eased) }</span>
            </span>
        </>
    };
    html! {
        <li part="adjustments">
            if let Some(looking) = looking.filter(|_| !card.is_static) {
                <ActionButton
                    class="tile same"
                    msg={Msg::AdjustmentTried(change.index)}
                    pressed={looking.tried() == Some(change.index)}
                >
                    { inside }
                </ActionButton>
            } else {
                <div class="tile same">{ inside }</div>
            }
        </li>
    }
}

/// Another pose: what it still gives, how much less it asks, and its level for this reader.
fn pose_tile(words: &Words, reader: &Reader, other: &Alternative, pose: &Pose) -> Html {
    let keeps = other.keeps.iter().take(1);
    let keeps = keeps.map(|target| Message::of("target-", target.word()));
    let still = Message::new("still-for")
        .message("eases", other.eases.clone())
        .list("targets", keeps.collect());
    html! {
        <li key={pose.id.clone()}>
            <ActionButton class="tile other" msg={Msg::PoseFollowed(other.id.clone())}>
                <span class="thumb">
                    <Thumb pose={pose.id.clone()} mobility={reader.mobility} side={reader.side} age={reader.age} />
                </span>
                <span class="what">
                    <span class="name">{ pose.name.clone() }{ joint(": ") }</span>
                    <span class="level">
                        { sign(other.level) }
                        <span class="words">
                            { words.word_of("level-", other.level.word()) }
                            { joint(". ") }
                        </span>
                    </span>
                    <span class="small">{ words.say(&still) }</span>
                </span>
            </ActionButton>
        </li>
    }
}
