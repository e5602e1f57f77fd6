//! Why: each sentence with how sure it is and where it comes from; then what the pose is good for.

use super::citations::citations;
use super::dom::{el, nothing, row, say};
use super::headline::sentence;
use super::scene::Scene;
use pose_format::{Caution, Choice};
use pose_model::assessment::Assessed;
use pose_model::words::Message;
use yew::Html;

/// The reasons, the cautions beyond the spine, and the purpose.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let rows = a.advice.reasons.iter().map(|r| {
        let certainty = ["certainty-", r.certainty.word()].concat();
        let from = if r.sources.is_empty() {
            say("span", "small", scene.word(&certainty))
        } else {
            citations(scene, &certainty, &r.sources)
        };
        el("li", "", vec![say("span", "", sentence(scene, r)), from])
    });
    let parts = vec![
        scene.section("reasons-title"),
        el("ul", "rows", rows.collect()),
        also(scene, &a.pose.cautions),
        citations(scene, "sources", &a.pose.references),
    ];
    el("section", "reasons", parts)
}

/// What the pose is good for, in one line.
pub fn purpose(scene: &Scene, a: &Assessed) -> Html {
    let targets = a
        .pose
        .targets
        .iter()
        .map(|t| Message::of("target-", t.word()))
        .collect();
    say(
        "p",
        "purpose",
        scene.say(&Message::new("good-for").list("targets", targets)),
    )
}

fn also(scene: &Scene, cautions: &[Caution]) -> Html {
    if cautions.is_empty() {
        return nothing();
    }
    let caution = |c: &Caution| {
        let general = || scene.of("concern-", c.about.word());
        say(
            "li",
            "",
            if c.text.is_empty() {
                general()
            } else {
                c.text.clone()
            },
        )
    };
    row(vec![
        say("p", "lead", scene.word("also")),
        el("ul", "plain", cautions.iter().map(caution).collect()),
    ])
}
