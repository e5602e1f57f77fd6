//! Every key of the locale that code asks for has words, and every sentence is asked for.
#![cfg(not(target_arch = "wasm32"))]

mod keys;

use keys::Found;
use pose_format::pattern::Part;
use pose_format::{AgeBand, Choice, Concern, Effort, Grade, Mechanism, Support, Target, Thing};
use pose_risk::Catalog;
use pose_risk::advice::{Level, WhyNot};
use pose_risk::words::Words;
use std::collections::BTreeSet;
use std::path::Path;

/// Where readers' words are asked for, and below it where none are.
const SOURCES: [&str; 2] = ["src", "crates/model/src"];
const WITHOUT_WORDS: [&str; 1] = ["src/options"];
/// Hands the scripts of `www/` the few words that they say themselves.
const SCRIPTS_WORDS: &str = "crates/xtask/src/build/shell.rs";

fn found() -> Found {
    let mut found = Found::default();
    for folder in SOURCES {
        found.folder(Path::new(folder), &WITHOUT_WORDS);
    }
    let scripts = std::fs::read_to_string(SCRIPTS_WORDS).expect("a source file is text");
    found.source(SCRIPTS_WORDS, &scripts);
    found
}

/// Families of which every word of a closed list has a sentence.
fn whole_families() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut families = vec![
        ("target-", Target::WORDS.to_vec()),
        ("concern-", Concern::WORDS.to_vec()),
        ("level-", Level::WORDS.to_vec()),
        ("left-out-", WhyNot::all().map(Choice::word).collect()),
        ("grade-", Grade::WORDS.to_vec()),
        ("support-", Support::WORDS.to_vec()),
        ("figure-", Support::WORDS.to_vec()),
        ("age-", AgeBand::WORDS.to_vec()),
        ("figure-with-", Thing::WORDS.to_vec()),
        ("good-news-", Effort::WORDS.to_vec()),
    ];
    for family in [
        "mechanism-",
        "if-",
        "fact-",
        "reason-why-",
        "headline-caution-",
        "eases-",
        "beside-",
        "difference-",
        "adjustment-saves-",
        "find-out-",
    ] {
        families.push((family, Mechanism::WORDS.to_vec()));
    }
    families
}

#[test]
fn every_key_that_code_asks_for_has_words() {
    let words = Words::english();
    let found = found();
    assert!(found.keys.len() > 80, "{} keys", found.keys.len());
    for (key, file) in &found.keys {
        assert!(words.has(key), "{file} asks for {key}, which has no words");
    }
}

#[test]
fn every_family_of_keys_that_code_asks_for_has_words() {
    let words = Words::english();
    let found = found();
    assert!(
        found.families.len() > 20,
        "{} families",
        found.families.len()
    );
    for (family, file) in &found.families {
        let is_there = words.keys().any(|key| key.starts_with(family));
        assert!(is_there, "{file} asks for {family}…, which has no words");
    }
    for (family, members) in whole_families() {
        let is_asked = found.families.iter().any(|(asked, _)| asked == family);
        assert!(is_asked, "nobody asks for {family}…");
        for member in members {
            assert!(
                words.has(&[family, member].concat()),
                "{family}{member} has no words"
            );
        }
    }
}

#[test]
fn everything_that_data_names_has_words() {
    let (catalog, words) = (Catalog::ours(), Words::english());
    let knowledge = catalog.knowledge();
    let mut wanted = vec![];
    for condition in &knowledge.conditions {
        wanted.push(["condition-", &*condition.id].concat());
        for own in &condition.watched {
            if !own.says.is_empty() {
                wanted.push(["because-", &*own.says].concat());
            }
            if !own.suits_says.is_empty() {
                wanted.push(["suits-", &*own.suits_says].concat());
            }
        }
        for (place, own) in condition.heeded.iter().enumerate() {
            let rule = &knowledge.concerns[own.concern.index()];
            let step = |own: f64, usual: f64| if own > 0.0 { own } else { usual };
            let caution = step(own.caution, rule.caution);
            let avoid = step(own.avoid, rule.avoid);
            let mut families = vec!["heed-", "concern-", "without-"];
            // What is 0 or 100 is never only caution.
            let is_yes_or_no = own.concern == Concern::Prone;
            if caution < avoid && !is_yes_or_no {
                families.push("headline-caution-");
            }
            if avoid < 1000.0 {
                families.push("headline-avoid-");
            }
            if place == 0 {
                families.push("clear-");
            }
            let keys = families
                .into_iter()
                .map(|family| [family, own.concern.word()].concat());
            wanted.extend(keys);
        }
    }
    let topics = &knowledge.topics;
    wanted.extend(topics.iter().flat_map(|topic| topic.says.iter().cloned()));
    for key in wanted {
        assert!(words.has(&key), "{key} has no words");
    }
}

#[test]
fn every_sentence_is_asked_for() {
    let found = found();
    let knowledge = Catalog::ours().knowledge();
    let conditions = &knowledge.conditions;
    let mut said: BTreeSet<&str> = found.texts.iter().map(String::as_str).collect();
    // The words of closed lists and of conditions end the keys of families.
    let mut format = Found::default();
    format.folder(Path::new("crates/format/src"), &[]);
    said.extend(format.texts.iter().map(String::as_str));
    said.extend(conditions.iter().map(|condition| condition.id.as_str()));
    let watched = conditions.iter().flat_map(|condition| &condition.watched);
    said.extend(watched.flat_map(|own| [own.says.as_str(), own.suits_says.as_str()]));
    let to_topics: BTreeSet<&str> = {
        let topics = knowledge.topics.iter();
        topics
            .flat_map(|topic| topic.says.iter().map(String::as_str))
            .collect()
    };
    let families = found.families.iter().map(|(family, _)| family);
    let begun = found.texts.iter().filter(|text| text.ends_with('-'));
    let families: BTreeSet<&String> = families.chain(begun).collect();
    let mut unused = vec![];
    for key in Words::english().keys() {
        let in_family = |family: &str| {
            let end = key.strip_prefix(family);
            end.is_some_and(|end| said.contains(end))
        };
        let is_asked = found.texts.contains(key)
            || to_topics.contains(key)
            || found.keys.iter().any(|(asked, _)| asked == key)
            || families.iter().any(|family| in_family(family));
        if !is_asked {
            unused.push(key);
        }
    }
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn a_key_asked_for_without_arguments_has_no_place_for_any() {
    let words = Words::english();
    let plain = |key: &str| {
        let parts = pose_format::pattern::parts(words.pattern(key).unwrap_or_default());
        parts.iter().all(|part| matches!(part, Part::Text(_)))
    };
    for (key, file) in found().plain_keys {
        assert!(plain(&key), "{file} asks for {key} without its arguments");
    }
}

/// The keys and the families that are found in a source.
fn found_in(source: &str) -> (Vec<String>, Vec<String>) {
    let mut found = Found::default();
    found.source("a source", source);
    let only = |set: BTreeSet<(String, String)>| set.into_iter().map(|(text, _)| text).collect();
    (only(found.keys), only(found.families))
}

#[test]
fn keys_are_found_wherever_they_stand_in_a_source() {
    for (source, keys) in [
        (
            r#"say(Message::new("a-key").text("name", "x"))"#,
            vec!["a-key"],
        ),
        (
            r#"html! { <p class="small">{ words.word("a-key") }</p> }"#,
            vec!["a-key"],
        ),
        (
            r#"Message::new(if x == f("no") { "a-key" } else { "b-key" })"#,
            vec!["a-key", "b-key"],
        ),
        (
            r#"let key = match n { 0 => "a-key", _ => "b-key" }; html! { { words.word(key) } }"#,
            vec!["a-key", "b-key"],
        ),
        (
            r#"html! { <><Disclosure is_eager={true} summary="a-key">{ x }</Disclosure></> }"#,
            vec!["a-key"],
        ),
        (
            r#"html! { <Radios family={"side"} choices={Side::WORDS} /> }"#,
            vec!["side-question"],
        ),
        (r#"reading.other("no-key")"#, vec![]),
    ] {
        let source = format!("fn f() {{ {source} }}");
        assert_eq!(found_in(&source).0, keys, "{source}");
    }
    let for_tests = r#"#[cfg(test)] mod tests { fn f() { words.word("no-key") } } fn g() {}"#;
    assert!(found_in(for_tests).0.is_empty());
}

#[test]
fn families_are_found_by_the_beginning_of_their_keys() {
    for source in [
        r#"words.word_of("level-", word)"#,
        r#"Message::of("level-", word)"#,
        r#"words.word(&format!("level-{}", level.word()))"#,
        r#"let key = ["level-", level.word()].concat(); words.word(&key)"#,
        r#"html! { <Select family="level" choices={all} /> }"#,
    ] {
        let source = format!("fn f() {{ {source} }}");
        assert_eq!(found_in(&source).1, ["level-"], "{source}");
    }
}
