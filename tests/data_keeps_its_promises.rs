//! The catalogue and the words keep the rules that no single file can check.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::pattern::{Part, parts};
use pose_risk::Catalog;
use pose_risk::words::Words;
use std::{collections::BTreeSet, fs};

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
        let forms = forms(words.pattern(key).unwrap_or_default()).into_iter();
        texts.extend(forms.map(|form| (key.to_string(), form)));
    }
    texts
}

/// Every form of a packed pattern: one for each variant of each choice, with each placeable as one word.
fn forms(pattern: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for part in parts(pattern) {
        let here = match part {
            Part::Text(text) => vec![text.to_string()],
            Part::Variable(_) => vec!["x".into()],
            Part::Choice(_, variants) => variants.iter().flat_map(|v| forms(v.pattern)).collect(),
        };
        let longer = |form: &String| {
            here.iter()
                .map(|end| form.clone() + end)
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
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
fn every_pose_file_is_in_the_catalogue() {
    let files = fs::read_dir("data/poses").expect("the poses").flatten();
    let files: BTreeSet<String> = files
        .filter_map(|file| {
            let name = file.file_name().into_string().ok()?;
            Some(name.strip_suffix(".toml")?.to_string())
        })
        .collect();
    let catalog = Catalog::ours();
    let ids: BTreeSet<String> = catalog.poses().map(|p| p.id.clone()).collect();
    assert_eq!(ids, files);
    assert!(ids.len() > 50, "{} poses", ids.len());
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
