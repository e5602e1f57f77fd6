//! Changes within the pose, with what each eases for this body.

use crate::context::Card;
use crate::markup::section_heading;
use crate::message::Msg;
use crate::picture::before_and_after;
use crate::state::{Looking, Subject};
use pose_model::Catalog;
use pose_model::advice::{Saving, adjusted_much};
use pose_model::words::Words;
use yew::{Html, html};

/// All adjustments; nothing where there is none. One may be tried; nothing can be where nothing can be pressed.
pub fn adjustments(
    card: &Card,
    words: &Words,
    catalog: &Catalog,
    subject: &Subject,
    tried: Option<&Subject>,
    looking: Option<&Looking>,
) -> Html {
    let savings = &subject.advice.adjustments;
    if savings.is_empty() {
        return Html::default();
    }
    let shown = looking.and_then(Looking::tried);
    let row = |saving: &Saving| {
        let is_shown = shown == Some(saving.index);
        let text = subject.pose.adjustments[saving.index].text.clone();
        let eased = adjusted_much(&subject.demand, subject.advice.judged.leading, saving);
        html! {
            <li>
                if looking.is_some() && !card.is_static {
                    <button
                        type="button"
                        class="try"
                        aria-pressed={is_shown.to_string()}
                        onclick={card.send(Msg::AdjustmentTried(saving.index))}
                    >
                        { text }
                        { " " }
                        <small>{ words.word("try") }</small>
                    </button>
                } else {
                    <span>{ text }</span>
                }
                <span class="saves">{ words.say(&eased) }</span>
                if let Some(tried) = tried.filter(|_| is_shown) {
                    { before_and_after(card, words, catalog, subject, tried) }
                }
            </li>
        }
    };
    html! {
        <section part="adjustments">
            { section_heading(card, words.word("adjustments-title")) }
            <ul class="rows">{ for savings.iter().map(row) }</ul>
        </section>
    }
}
