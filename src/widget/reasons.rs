//! Why: each sentence with how sure it is and where it comes from; then what the pose is good for.

use super::headline::sentence;
use super::scene::{Scene, unfold};
use crate::assessment::Assessed;
use crate::words::Message;
use pose_format::{Caution, Choice};
use yew::{Html, html};

/// The reasons, the cautions beyond the spine, and the purpose.
pub fn view(scene: &Scene, a: &Assessed) -> Html {
    let mut keys: Vec<String> = a
        .advice
        .reasons
        .iter()
        .flat_map(|r| r.sources.clone())
        .collect();
    keys.extend(a.pose.references.iter().cloned());
    keys.sort_unstable();
    keys.dedup();
    let reason = |r: &crate::advice::Reason| {
        html! {
            <li>
                <span>{ sentence(scene, r) }</span>
                <span class="small">{ scene.of("certainty-", r.certainty.word()) }</span>
            </li>
        }
    };
    html! {
        <section class="reasons">
            { scene.heading(1, "reasons-title") }
            <ul class="rows">{ for a.advice.reasons.iter().map(reason) }</ul>
            { also(scene, &a.pose.cautions) }
            if !keys.is_empty() { { unfold(scene.word("sources"), citations(&keys)) } }
        </section>
    }
}

/// What the pose is good for, in one line.
pub fn purpose(scene: &Scene, a: &Assessed) -> Html {
    let targets = a
        .pose
        .targets
        .iter()
        .map(|t| Message::of("target-", t.word()))
        .collect();
    html! { <p class="purpose">{ scene.say(&Message::new("good-for").list("targets", targets)) }</p> }
}

fn also(scene: &Scene, cautions: &[Caution]) -> Html {
    if cautions.is_empty() {
        return html! {};
    }
    let caution = |c: &Caution| {
        let text = if c.text.is_empty() {
            scene.of("concern-", c.about.word())
        } else {
            c.text.clone()
        };
        html! { <li>{ text }</li> }
    };
    html! {
        <>
            <p class="lead">{ scene.word("also") }</p>
            <ul class="plain">{ for cautions.iter().map(caution) }</ul>
        </>
    }
}

/// Where a sentence comes from. The whole citations are a file that is fetched when first unfolded;
/// until then each source is named by its author and year.
pub fn citations(keys: &[String]) -> Html {
    html! { <ul class="plain small">{ for keys.iter().map(|key| html! { <li>{ named(key) }</li> }) }</ul> }
}

/// `adams_hutton_1985` as "Adams Hutton 1985".
fn named(key: &str) -> String {
    let words: Vec<String> = key.split('_').map(capital).collect();
    words.join(" ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    #[test]
    fn a_source_is_named_by_author_and_year() {
        assert_eq!(super::named("adams_hutton_1985"), "Adams Hutton 1985");
    }
}
