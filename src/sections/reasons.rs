//! Why: each sentence with how sure it is and where it comes from; then what the pose is good for.

use super::citations::citations;
use super::verdict::sentence;
use crate::context::{use_card, use_words};
use crate::markup::{SubjectProps, section_heading};
use pose_format::{Caution, Choice, Pose};
use pose_model::advice::Reason;
use pose_model::words::{Message, Words};
use yew::{Html, component, html};

/// The reasons, and the cautions beyond the spine.
#[component]
pub fn Reasons(SubjectProps { subject }: &SubjectProps) -> Html {
    let (card, words) = (use_card(), use_words());
    let pose = &subject.pose;
    let row = |reason: &Reason| {
        let certainty = format!("certainty-{}", reason.certainty.word());
        html! {
            <li>
                <span>{ sentence(words, reason) }</span>
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
            { section_heading(&card, words.word("reasons-title")) }
            <ul class="rows">{ for subject.advice.reasons.iter().map(row) }</ul>
            { cautions(words, &pose.cautions) }
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

fn cautions(words: &Words, cautions: &[Caution]) -> Html {
    if cautions.is_empty() {
        return Html::default();
    }
    let caution = |caution: &Caution| {
        let said = match caution.text.as_str() {
            "" => words.word_of("concern-", caution.about.word()),
            own => own.to_owned(),
        };
        html! { <li>{ said }</li> }
    };
    html! {
        <>
            <p class="lead">{ words.word("also") }</p>
            <ul class="plain">{ for cautions.iter().map(caution) }</ul>
        </>
    }
}
