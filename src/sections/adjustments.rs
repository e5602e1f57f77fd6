//! Changes within the pose, with what they save this body.

use crate::context::{use_card, use_catalog, use_words};
use crate::markup::section_heading;
use crate::message::Msg;
use crate::picture::before_and_after;
use crate::state::{Looking, Subject};
use pose_format::{Choice, Mechanism};
use pose_model::advice::{Saving, lumbar_share};
use pose_model::words::Message;
use yew::{Html, Properties, component, html};

/// What the section is given.
#[derive(Clone, PartialEq, Properties)]
pub struct AdjustmentsProps {
    /// The pose as it is.
    pub subject: Subject,
    /// The pose with the adjustment that is shown.
    pub tried: Option<Subject>,
    /// How the reader looks at the picture; none where nothing can be pressed.
    pub looking: Option<Looking>,
}

/// The adjustments; nothing where there is none.
#[component]
pub fn Adjustments(props: &AdjustmentsProps) -> Html {
    let (card, words, catalog) = (use_card(), use_words(), use_catalog());
    let AdjustmentsProps {
        subject,
        tried,
        looking,
    } = props;
    let savings = &subject.advice.adjustments;
    if savings.is_empty() {
        return Html::default();
    }
    let row = |saving: &Saving| {
        let is_shown = looking.as_ref().and_then(Looking::tried) == Some(saving.index);
        let text = &subject.pose.adjustments[saving.index].text;
        let (class, said) = saved(subject, saving);
        html! {
            <li>
                if looking.is_some() && !card.is_static {
                    <button
                        type="button"
                        class="try"
                        aria-pressed={is_shown.to_string()}
                        onclick={card.send(Msg::AdjustmentTried(saving.index))}
                    >
                        { text.clone() }
                        <small>{ words.word("try") }</small>
                    </button>
                } else {
                    <span>{ text.clone() }</span>
                }
                <span class={class}>{ words.say(&said) }</span>
                if let Some(tried) = tried.as_ref().filter(|_| is_shown) {
                    { before_and_after(&card, words, &catalog, subject, tried) }
                }
            </li>
        }
    };
    html! {
        <section part="adjustments">
            { section_heading(&card, words.word("adjustments-title")) }
            <ul class="rows">{ for savings.iter().map(row) }</ul>
        </section>
    }
}

/// The class and the words of what an adjustment saves.
fn saved(subject: &Subject, saving: &Saving) -> (&'static str, Message) {
    let leading = subject.advice.leading;
    let before = lumbar_share(&subject.demand, leading);
    let after = lumbar_share(&saving.demand, leading);
    if before.round_ties_even() - after.round_ties_even() >= 1.0 {
        let said = Message::of("adjustment-saves-", leading.word())
            .number("before", before)
            .number("after", after);
        ("saves", said)
    } else if leading == Mechanism::Loading {
        ("small", Message::new("adjustment-saves-none-load"))
    } else {
        ("small", Message::new("adjustment-saves-none-low-back"))
    }
}
