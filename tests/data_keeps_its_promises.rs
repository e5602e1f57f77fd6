//! The catalogue and the words keep the rules that no single file can check.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::Choice as _;
use pose_risk::Catalog;
use pose_risk::words::Words;
use std::{collections::BTreeSet, fs, path::Path};

/// The longest sentence readers get.
const MOST_WORDS: usize = 15;
const NEVER_SAID: [&str; 4] = ["dangerous", "damage", "worst", "never"];

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', ':', ';'])
        .map(str::trim)
        .filter(|s| !s.is_empty())
}

fn texts() -> Vec<(String, String)> {
    let mut texts = vec![];
    for pose in Catalog::ours().poses() {
        texts.extend(
            pose.adjustments
                .iter()
                .map(|a| (format!("{} {}", pose.id, a.id), a.text.clone())),
        );
        texts.extend(
            pose.cautions
                .iter()
                .map(|c| (format!("{} caution", pose.id), c.text.clone())),
        );
    }
    let words = Words::english();
    for key in words.keys() {
        let forms = forms(&words.word(key)).into_iter();
        texts.extend(forms.map(|form| (key.to_string(), form)));
    }
    texts
}

/// Every form of a packed pattern (`src/words/pattern.rs`): one for each variant of each choice, with each
/// placeable as one word.
fn forms(pattern: &str) -> Vec<String> {
    let Some(at) = pattern.find(['\u{1}', '\u{3}']) else {
        return vec![pattern.to_string()];
    };
    let (before, rest) = (&pattern[..at], &pattern[at + 1..]);
    let (_, rest) = rest.split_once('\u{2}').expect("a name ends");
    let (here, after): (Vec<String>, &str) = if pattern[at..].starts_with('\u{1}') {
        (vec!["x".into()], rest)
    } else {
        let (variants, after) = rest.split_once('\u{5}').expect("a choice ends");
        let texts = variants
            .split('\u{4}')
            .filter_map(|v| v.split_once('\u{2}'));
        (texts.flat_map(|(_, text)| forms(text)).collect(), after)
    };
    let ends = forms(after);
    here.iter()
        .flat_map(|h| ends.iter().map(move |end| format!("{before}{h}{end}")))
        .collect()
}

#[test]
fn each_variant_of_a_sentence_is_read() {
    let packed =
        "The \u{3}hip\u{2}other\u{2}hips fold\u{4}left\u{2}left hip folds\u{5} \u{1}degrees\u{2}°.";
    assert_eq!(
        forms(packed),
        ["The hips fold x°.", "The left hip folds x°."]
    );
}

#[test]
fn the_catalogue_holds_all_105_poses() {
    let catalog = Catalog::ours();
    let ids: BTreeSet<&str> = catalog.poses().map(|p| p.id.as_str()).collect();
    assert_eq!(ids.len(), 105);
}

#[test]
fn every_sentence_has_at_most_fifteen_words() {
    for (place, text) in texts() {
        for sentence in sentences(&text) {
            let words = sentence
                .split_whitespace()
                .filter(|w| w.chars().any(char::is_alphanumeric))
                .count();
            assert!(words <= MOST_WORDS, "{place}: {words} words: {sentence}");
        }
    }
}

#[test]
fn no_string_frightens() {
    for (place, text) in texts() {
        let text = text.to_lowercase();
        for word in NEVER_SAID {
            assert!(
                !text.split(|c: char| !c.is_alphabetic()).any(|w| w == word),
                "{place}: {text}"
            );
        }
    }
}

#[test]
fn no_two_poses_share_a_name_and_no_nickname_is_another_poses_name() {
    let catalog = Catalog::ours();
    for a in catalog.poses() {
        for b in catalog.poses().filter(|b| b.id != a.id) {
            assert_ne!(a.name.to_lowercase(), b.name.to_lowercase());
            assert!(
                !a.nicknames.contains(&b.name.to_lowercase()),
                "{} is called {}",
                a.id,
                b.name
            );
        }
    }
}

#[test]
fn everything_that_data_names_has_words() {
    let (catalog, words) = (Catalog::ours(), Words::english());
    let has = |family: &str, word: &str| {
        let key = format!("{family}-{word}");
        assert!(words.has(&key), "{key} has no words");
    };
    for condition in &catalog.knowledge().conditions {
        has("condition", &condition.id);
        for concern in &condition.concerns {
            has("heed", concern.word());
        }
        for target in &condition.kinder {
            has("target", target.word());
        }
    }
    for pose in catalog.poses() {
        for target in &pose.targets {
            has("target", target.word());
        }
        for caution in &pose.cautions {
            has("concern", caution.about.word());
        }
    }
}

#[test]
fn every_key_of_the_locale_that_code_names_has_words() {
    let words = Words::english();
    let mut missing = vec![];
    visit(Path::new("src"), &mut |text| {
        for call in ["Message::new(\"", ".word(\"", ".say_key(\""] {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                if key.contains('-') && !words.has(key) {
                    missing.push(key.to_string());
                }
            }
        }
    });
    assert!(missing.is_empty(), "{missing:?}");
}

fn visit(folder: &Path, each: &mut dyn FnMut(&str)) {
    for entry in fs::read_dir(folder).expect("src is here").flatten() {
        let path = entry.path();
        if path.is_dir() {
            visit(&path, each);
        } else if path.extension().is_some_and(|e| e == "rs") {
            each(&fs::read_to_string(&path).expect("a source file is text"));
        }
    }
}

#[test]
fn every_family_of_keys_is_whole() {
    use pose_format::{Choice, Concern, Mechanism, Support, Target};
    let words = Words::english();
    let mut want = vec![];
    want.extend(Target::WORDS.iter().map(|w| format!("target-{w}")));
    want.extend(Concern::WORDS.iter().map(|w| format!("concern-{w}")));
    want.extend(Support::WORDS.iter().map(|w| format!("figure-{w}")));
    for family in ["mechanism-", "if-", "fact-", "reason-why-", "why-saves-"] {
        want.extend(Mechanism::WORDS.iter().map(|w| format!("{family}{w}")));
    }
    for level in pose_risk::advice::Level::WORDS {
        want.extend([format!("level-{level}"), format!("headline-{level}")]);
    }
    let missing: Vec<_> = want.into_iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_source_that_the_page_of_claims_names_is_known_and_marked_as_it_was_seen() {
    let page = fs::read_to_string("docs/claims.md").expect("the page");
    let text = fs::read_to_string("data/references.json").expect("the references");
    let references: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let records = references.as_array().expect("a list");
    let mut count = 0;
    // Every second piece stands between backticks.
    let pieces: Vec<&str> = page.split('`').collect();
    for (at, key) in pieces.iter().enumerate().skip(1).step_by(2) {
        if !key.contains('_') {
            continue;
        }
        count += 1;
        let record = records.iter().find(|r| r["key"] == *key);
        let record = record.unwrap_or_else(|| panic!("{key} is no reference"));
        let is_marked = pieces[at + 1].starts_with(" (**not seen**)")
            || pieces[at + 1].starts_with(", **not seen**");
        assert_eq!(is_marked, record["seen"] == false, "{key}");
    }
    assert!(count > 15, "{count} sources");
}
