//! The pose in practice: every change that eases it, what to build up first, and what holds for everyone.

use super::adjustments::adjustments;
use super::build_first::build_first;
use super::left_out::LeftOut;
use crate::context::Card;
use crate::markup::{Disclosure, section_heading};
use crate::options::Control;
use crate::state::{Looking, Subject};
use pose_model::Catalog;
use pose_model::advice::{ALWAYS, ALWAYS_TITLE};
use pose_model::assessment::dose;
use pose_model::words::Words;
use yew::{Html, html};

/// What unfolds under "In practice".
pub fn in_practice(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    subject: &Subject,
    tried: Option<&Subject>,
    looking: Option<&Looking>,
) -> Html {
    let always = ALWAYS
        .iter()
        .map(|key| html! { <li>{ words.word(key) }</li> });
    html! {
        <>
            if let Some(dose) = dose(&subject.pose, subject.advice.judged.level) {
                <p>{ words.say(&dose) }</p>
            }
            { adjustments(card, words, catalog, subject, tried, looking) }
            { build_first(card, words, catalog, subject) }
            <section>
                { section_heading(card, words.word(ALWAYS_TITLE)) }
                <ul class="plain">{ for always }</ul>
            </section>
            // Where nothing restricts there is nothing to replace.
            if card.has(Control::Alternatives) && subject.advice.judged.restricts() {
                <Disclosure summary="left-out" class="left-out" is_heavy={true}>
                    <LeftOut subject={subject.clone()} />
                </Disclosure>
            }
        </>
    }
}
