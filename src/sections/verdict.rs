//! The judgement: a sign, a word, one sentence for whom, and the fact behind it.

use crate::markup::level_sign;
use crate::state::Subject;
use pose_model::advice::Reason;
use pose_model::words::Words;
use yew::{Html, html};

/// The level, the headline and its first reason, spoken again whenever they change.
pub fn verdict(words: &Words, subject: &Subject) -> Html {
    let advice = &subject.advice;
    html! {
        <div class="advice" part="advice" role="status">
            { level_sign(words, "p", "level", advice.judged.level) }
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
