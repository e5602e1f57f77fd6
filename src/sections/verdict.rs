//! The judgement: a sign, a word, one sentence for whom, and the fact behind it.

use crate::context::use_words;
use crate::markup::{SubjectProps, level_sign};
use pose_model::advice::Reason;
use pose_model::words::Words;
use yew::{Html, component, html};

/// The level, the headline and its first reason, spoken again whenever they change.
#[component]
pub fn Verdict(SubjectProps { subject }: &SubjectProps) -> Html {
    let words = use_words();
    let advice = &subject.advice;
    html! {
        <div class="advice" part="advice" role="status">
            { level_sign(words, "p", "level", advice.level) }
            <p class="headline">{ words.say(&advice.headline) }</p>
            if let Some(fact) = advice.reasons.first() {
                <p>{ sentence(words, fact) }</p>
            }
        </div>
    }
}

/// A reason's sentence: the pose's own words where it has them.
pub fn sentence(words: &Words, reason: &Reason) -> String {
    match &reason.own_words {
        Some(own) => own.clone(),
        None => words.say(&reason.message),
    }
}
