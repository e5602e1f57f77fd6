//! Why: each sentence with how sure it is and where it comes from; then what the pose is good for.

use super::dom::{el, nothing, row, say};
use super::headline::sentence;
use super::scene::{Scene, unfold};
use crate::assessment::Assessed;
use crate::order::in_order;
use crate::words::Message;
use pose_format::{Caution, Choice, Listed};
use yew::Html;

/// The reasons, the cautions beyond the spine, and the purpose.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut keys: Vec<String> = a
        .advice
        .reasons
        .iter()
        .flat_map(|r| r.sources.clone())
        .listed();
    keys.extend(a.pose.references.iter().cloned());
    let mut keys = in_order(keys, &|a, b| a.cmp(b));
    keys.dedup();
    let rows = a.advice.reasons.iter().map(|r| {
        let certainty = scene.of("certainty-", r.certainty.word());
        el(
            "li",
            "",
            vec![
                say("span", "", sentence(scene, r)),
                say("span", "small", certainty),
            ],
        )
    });
    let parts = vec![
        scene.section("reasons-title"),
        el("ul", "rows", rows.listed()),
        also(scene, &a.pose.cautions),
        citations(scene, &keys),
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
        .listed();
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
        el("ul", "plain", cautions.iter().map(caution).listed()),
    ])
}

/// Where a sentence comes from. The whole citations are a file that is fetched when first unfolded;
/// until then each source is named by its author and year.
pub fn citations(scene: &Scene, keys: &[String]) -> Html {
    if keys.is_empty() {
        return nothing();
    }
    let list = keys.iter().map(|key| say("li", "", named(key))).listed();
    unfold(scene, "sources", el("ul", "plain small", list))
}

/// `adams_hutton_1985` as "Adams Hutton 1985".
fn named(key: &str) -> String {
    let words: Vec<String> = key.split('_').map(capital).listed();
    words.join(" ")
}

/// Keys are ASCII, and the tables for every other alphabet weigh 14 kB.
fn capital(word: &str) -> String {
    let mut word = word.to_string();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #[test]
    fn a_source_is_named_by_author_and_year() {
        assert_eq!(super::named("adams_hutton_1985"), "Adams Hutton 1985");
    }
}
