//! `sources.json`: citations and published verdicts, which the card shows when a reader unfolds them.
//!
//! Only records that somebody has seen. Named sources are named; websites of unknown quality are only counted.

use std::collections::BTreeMap;
use std::fs;

use pose_format::Knowledge;
use serde::Serialize;
use serde_json::{Map, Value};

use pose_format::author::verdicts::{self, Tier, Verdicts};

const REFERENCES: &str = "data/references.json";

#[derive(Serialize)]
struct Sources {
    references: BTreeMap<String, Map<String, Value>>,
    /// By pose, then by condition.
    verdicts: BTreeMap<String, BTreeMap<String, Said>>,
}

/// Published verdicts on one pose and condition.
#[derive(Default, Serialize)]
struct Said {
    named: Vec<Named>,
    /// The number of websites that restrict the pose, and of those that permit it.
    websites: [usize; 2],
}

#[derive(Serialize)]
struct Named {
    who: String,
    about: String,
    link: String,
    verdict: &'static str,
    says: String,
}

/// Writes the file.
///
/// # Errors
/// The data cannot be read, or the file not written.
pub fn write(knowledge: &Knowledge, file: &str) -> Result<(), String> {
    let sources = Sources {
        references: references()?,
        verdicts: said(&verdicts::read(
            std::path::Path::new("data"),
            &knowledge.poses,
        )?),
    };
    let text = serde_json::to_string(&sources).map_err(|error| error.to_string())? + "\n";
    fs::write(file, text).map_err(|error| format!("{file}: {error}"))
}

/// The records that somebody has seen, by key.
fn references() -> Result<BTreeMap<String, Map<String, Value>>, String> {
    let text = fs::read_to_string(REFERENCES).map_err(|error| format!("{REFERENCES}: {error}"))?;
    let all: Vec<Map<String, Value>> =
        serde_json::from_str(&text).map_err(|error| format!("{REFERENCES}: {error}"))?;
    let seen = all
        .into_iter()
        .filter(|record| record.get("seen") == Some(&Value::Bool(true)));
    let by_key = seen.filter_map(|mut record| {
        record.remove("seen");
        record.remove("read");
        let key = record.remove("key")?;
        Some((key.as_str()?.to_owned(), record))
    });
    Ok(by_key.collect())
}

fn said(verdicts: &Verdicts) -> BTreeMap<String, BTreeMap<String, Said>> {
    let mut by_pose = BTreeMap::<String, BTreeMap<String, Said>>::new();
    for vote in &verdicts.votes {
        let source = &verdicts.sources[vote.source];
        if source.tier == Tier::D {
            continue;
        }
        let said = by_pose
            .entry(vote.pose.clone())
            .or_default()
            .entry(vote.condition.clone())
            .or_default();
        if source.tier == Tier::C {
            said.websites[usize::from(!vote.verdict.restricts())] += 1;
            continue;
        }
        said.named.push(Named {
            who: source.name.clone(),
            about: source.about.clone(),
            link: source.link.clone(),
            verdict: vote.verdict.word(),
            says: vote.text.clone(),
        });
    }
    by_pose
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_the_root() {
        std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    }

    #[test]
    fn every_citation_has_a_title_a_year_where_known_and_a_well_formed_address() {
        at_the_root();
        for (key, record) in references().unwrap() {
            let text = |field: &str| record.get(field).and_then(Value::as_str);
            assert!(text("title").is_some_and(|t| !t.is_empty()), "{key}");
            // Authors may be missing (the source does not name them), but not empty.
            assert!(text("authors").is_none_or(|t| !t.is_empty()), "{key}");
            if let Some(year) = record.get("year").and_then(Value::as_i64) {
                assert!((1900..=2030).contains(&year), "{key}: {year}");
            }
            if let Some(doi) = text("doi") {
                let (prefix, rest) = doi.split_once('/').unwrap_or_default();
                assert!(
                    prefix.starts_with("10.") && !rest.is_empty(),
                    "{key}: {doi}"
                );
                assert!(!doi.contains(char::is_whitespace), "{key}: {doi}");
            }
            if let Some(pmid) = text("pmid") {
                assert!(pmid.chars().all(|c| c.is_ascii_digit()), "{key}: {pmid}");
            }
            if let Some(url) = text("url") {
                assert!(
                    url.starts_with("https://") || url.starts_with("http://"),
                    "{key}: {url}"
                );
            }
        }
    }

    #[test]
    fn what_is_known_only_from_memory_is_not_shown() {
        at_the_root();
        let shown = references().unwrap();
        assert!(shown.contains_key("long_2004"));
        assert!(!shown.contains_key("acog_2020"));
    }

    #[test]
    fn one_persons_story_is_neither_named_nor_counted() {
        at_the_root();
        let knowledge = pose_format::author::data::load(std::path::Path::new("data")).unwrap();
        let said = said(&verdicts::read(std::path::Path::new("data"), &knowledge.poses).unwrap());
        assert!(
            !said
                .get("pigeon-fold")
                .is_some_and(|by| by.contains_key("sciatica"))
        );
        let cobra = &said["cobra"]["low-back-pain"];
        assert_eq!((cobra.named.len(), cobra.websites), (1, [1, 1]));
    }
}
