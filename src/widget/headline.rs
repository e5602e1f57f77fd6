//! The judgement: a sign, a word, one sentence for whom, and the fact behind it.

use super::icon;
use super::scene::Scene;
use crate::advice::Reason;
use crate::assessment::Assessed;
use pose_format::Choice;
use yew::{Html, html};

/// The level, the headline and its first reason, spoken again whenever they change.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let fact = a.advice.reasons.first();
    html! {
        <div part="advice" class={["advice ", a.advice.level.word()].concat()} role="status">
            { level(scene, a) }
            <p class="headline">{ scene.say(&a.advice.headline) }</p>
            if let Some(fact) = fact {
                <p>{ sentence(scene, fact) }</p>
            }
        </div>
    }
}

/// The sign and the word.
pub fn level(scene: &Scene, a: &Assessed) -> Html {
    let level = a.advice.level;
    html! { <p class="level">{ icon::level(level) }{ scene.of("level-", level.word()) }</p> }
}

/// A reason's sentence: the pose's own words where it has them.
pub fn sentence(scene: &Scene, reason: &Reason) -> String {
    reason
        .own_words
        .clone()
        .unwrap_or_else(|| scene.say(&reason.message))
}
