//! The judgement: a sign and for whom in one line, and the fact behind it.

use crate::markup::sign;
use crate::state::Subject;
use pose_format::Choice;
use pose_model::advice::{Reason, adjusted_much};
use pose_model::words::{Message, Words};
use yew::{Html, classes, html};

/// The level's sign, the headline and its first reason. Where an adjustment is tried, by its position: what it eases, and
/// then the headline of the pose without it.
pub fn verdict(words: &Words, subject: &Subject, tried: Option<usize>) -> Html {
    let advice = &subject.advice;
    let level = advice.judged.level;
    let saving = advice
        .adjustments
        .iter()
        .find(|saving| Some(saving.index) == tried);
    let eased = saving.map(|saving| adjusted_much(&subject.demand, advice.judged.leading, saving));
    let line = words.say(&advice.verdict_line());
    html! {
        <div class={classes!("advice", level.word())} part="advice">
            { sign(level) }
            if let Some(eased) = eased {
                <p class="headline">{ words.say(&Message::new("with-change").message("eased", eased)) }</p>
                <p class="fact">{ words.say(&Message::new("without-change").text("line", &*line)) }</p>
            } else {
                <p class="headline">{ line }</p>
                if let Some(fact) = advice.reasons.first() {
                    <p class="fact">{ sentence(words, fact) }</p>
                }
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
