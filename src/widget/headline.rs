//! The judgement: a sign, a word, one sentence for whom, and the fact behind it.

use super::dom::{Dress, el, say};
use super::icon;
use super::scene::Scene;
use pose_model::advice::Reason;
use pose_model::assessment::Assessed;
use yew::Html;

/// The level, the headline and its first reason, spoken again whenever they change.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut said = vec![
        icon::level(scene, "p", "level", a.advice.level),
        say("p", "headline", scene.say(&a.advice.headline)),
    ];
    if let Some(fact) = a.advice.reasons.first() {
        said.push(say("p", "", sentence(scene, fact)));
    }
    el("div", "advice", said)
        .is("part", "advice")
        .is("role", "status")
}

/// A reason's sentence: the pose's own words where it has them.
pub fn sentence(scene: &Scene, reason: &Reason) -> String {
    match &reason.own_words {
        Some(words) => words.clone(),
        None => scene.say(&reason.message),
    }
}
