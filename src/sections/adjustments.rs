//! Changes within the pose, with what they save this body.

use crate::context::{use_card, use_catalog, use_words};
use crate::markup::section_heading;
use crate::message::Msg;
use crate::picture::before_and_after;
use crate::state::{Looking, Subject};
use pose_format::Choice;
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
                <span class="saves">{ words.say(&saved(subject, saving)) }</span>
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

/// What an adjustment takes away or saves: one that does neither is not offered.
fn saved(subject: &Subject, saving: &Saving) -> Message {
    if let Some(about) = saving.removes {
        return Message::new("adjustment-removes").choice("about", about);
    }
    let leading = subject.advice.judged.leading;
    Message::of("adjustment-saves-", leading.word())
        .number("before", lumbar_share(&subject.demand, leading))
        .number("after", lumbar_share(&saving.demand, leading))
}
