//! Where a sentence comes from, and who says what of a pose: named at once, cited when unfolded.

use super::app::{Act, Sources};
use super::deeds::On;
use super::dom::{Dress, el, nothing, say, text};
use super::fold::unfold;
use super::scene::Scene;
use pose_format::{Choice, Value, whole};
use pose_model::advice::{Others, condition_of_others};
use pose_model::assessment::Assessed;
use pose_model::words::Message;
use yew::Html;

/// The sources under one line. What is under it comes when it is unfolded.
pub fn citations(scene: &Scene, line: &str, keys: &[String]) -> Html {
    if keys.is_empty() {
        return nothing();
    }
    asking(scene, line, &|| list(scene, keys))
}

/// Each cited, or named by author and year until the file is here.
fn list(scene: &Scene, keys: &[String]) -> Html {
    let item = |key: &String| {
        let record = match scene.sources {
            Sources::Here(file) => file.get("references").and_then(|all| all.get(key)),
            _ => None,
        };
        match record {
            Some(record) => cited(record),
            None => say("li", "", named(key)),
        }
    };
    el("ul", "plain small", keys.iter().map(item).collect())
}

/// That published judgements differ from each other or from ours, and whose they are.
pub fn others(scene: &Scene, a: &Assessed) -> Html {
    if a.advice.others == Others::Agree {
        return nothing();
    }
    let line = ["others-", a.advice.others.word()].concat();
    asking(scene, &line, &|| said(scene, a)).is("part", "sources")
}

/// A disclosure whose first unfolding has the sources fetched.
fn asking(scene: &Scene, line: &str, inside: &dyn Fn() -> Html) -> Html {
    let inside = match scene.sources {
        Sources::Unasked => nothing(),
        _ => inside(),
    };
    unfold(scene, line, inside).on(On::Click, scene.does(Act::Cite))
}

/// `Long A, Donelson R (2004). Title. Journal.` with the title a link where the record has an address.
fn cited(record: &Value) -> Html {
    let part = |name: &str| match record.get(name) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => whole(*number as i64),
        _ => String::new(),
    };
    let (authors, year) = (part("authors"), part("year"));
    let who = match (&*authors, &*year) {
        ("", _) => String::new(),
        (_, "") => [&*authors, ". "].concat(),
        _ => [&*authors, " (", &year, "). "].concat(),
    };
    let where_and_when = match (&*authors, &*year) {
        ("", year) if !year.is_empty() => [". ", &part("journal"), ", ", year, "."].concat(),
        _ => [". ", &part("journal"), "."].concat(),
    };
    let title = linked(part("title"), &address(&part));
    el("li", "", vec![text(who), title, text(where_and_when)])
}

/// Where a record can be read.
fn address(part: &dyn Fn(&str) -> String) -> String {
    for (name, before) in [
        ("doi", "https://doi.org/"),
        ("pmid", "https://pubmed.ncbi.nlm.nih.gov/"),
        ("url", ""),
    ] {
        let found = part(name);
        if !found.is_empty() {
            return [before, &found].concat();
        }
    }
    String::new()
}

/// Words that lead to an address of the web, and to no other.
fn linked(words: String, address: &str) -> Html {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return text(words);
    }
    say("a", "", words)
        .has("href", address.into())
        .is("target", "_blank")
        .is("rel", "noopener noreferrer")
}

/// Who says what of this pose and condition: named sources in our words, websites as a count.
fn said(scene: &Scene, a: &Assessed) -> Html {
    let file = match scene.sources {
        Sources::Here(file) => file,
        Sources::Missing => return say("p", "small", scene.word("sources-missing")),
        _ => return nothing(),
    };
    let condition = condition_of_others(scene.options.catalog.knowledge(), &a.reader);
    let all = condition.and_then(|condition| {
        let poses = file.get("verdicts")?;
        poses.get(&a.pose.id)?.get(&condition.id)
    });
    let mut items = vec![];
    if let Some(Value::List(list)) = all.and_then(|all| all.get("named")) {
        items.extend(list.iter().map(|one| opinion(scene, one)));
    }
    if let Some(Value::List(counts)) = all.and_then(|all| all.get("websites")) {
        let keys = ["others-sites-restrict", "others-sites-permit"];
        for (key, count) in keys.into_iter().zip(counts) {
            if let Value::Number(count) = count
                && *count > 0.0
            {
                let message = Message::new(key).number("count", *count);
                items.push(say("li", "", scene.say(&message)));
            }
        }
    }
    el("ul", "plain small", items)
}

/// `Name (who they are): restricts. What they say.`
fn opinion(scene: &Scene, one: &Value) -> Html {
    let part = |name: &str| match one.get(name) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let verdict = scene.of("others-says-", &part("verdict"));
    let about = [" (", &part("about"), "): ", &verdict, " ", &part("says")].concat();
    el(
        "li",
        "",
        vec![linked(part("who"), &part("link")), text(about)],
    )
}

/// `adams_hutton_1985` as "Adams Hutton 1985".
fn named(key: &str) -> String {
    let words: Vec<String> = key.split('_').map(capital).collect();
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
