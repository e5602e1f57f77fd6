//! Why: each sentence with how sure it is and where it comes from; then what the pose is good for.

use super::citations::{citations, others_disagree};
use super::verdict::sentence;
use crate::markup::joint;
use crate::state::Subject;
use pose_format::{Choice, Pose};
use pose_model::advice::Reason;
use pose_model::words::{Message, Words};
use yew::{Html, html};

/// The reasons, and the cautions beyond the spine.
pub fn reasons(words: &Words, subject: &Subject) -> Html {
    let pose = &subject.pose;
    let row = |reason: &Reason| {
        let certainty = format!("certainty-{}", reason.certainty.word());
        html! {
            <li>
                <span>{ sentence(words, reason) }{ joint(" ") }</span>
                if reason.sources.is_empty() {
                    <span class="small">{ words.word(&certainty) }</span>
                } else {
                    { citations(certainty, &reason.sources) }
                }
            </li>
        }
    };
    html! {
        <section class="reasons">
            <ul class="rows">{ for subject.advice.reasons.iter().map(row) }</ul>
            { also(words, &subject.advice.also) }
            { others_disagree(subject) }
            { citations("sources", &pose.references) }
        </section>
    }
}

/// What the pose is good for, in one line.
pub fn purpose(words: &Words, pose: &Pose) -> Html {
    let targets = pose.targets.iter();
    let targets = targets
        .map(|target| Message::of("target-", target.word()))
        .collect();
    let said = words.say(&Message::new("good-for").list("targets", targets));
    html! { <p class="purpose">{ said }</p> }
}

/// What the pose raises beyond the low back.
fn also(words: &Words, also: &[Reason]) -> Html {
    if also.is_empty() {
        return Html::default();
    }
    let caution = |reason: &Reason| html! { <li>{ sentence(words, reason) }</li> };
    html! {
        <>
            <p class="lead">{ words.word("also") }</p>
            <ul class="plain">{ for also.iter().map(caution) }</ul>
        </>
    }
}
