//! Options and texts from anywhere: attributes, addresses, what is typed.

use crate::{Json, is_plain};
use pose_model::catalog::{named, search, topics};
use pose_model::words::Words;
use pose_model::{Catalog, assessed};
use pose_risk::options::{Limits, answer_parameters, parse, read_foreign};
use serde_json::Value;

/// Reads options, and answers them. What it says in an address is read back as the same.
///
/// # Panics
/// Something of it does not hold.
pub fn try_options(options: &Value) {
    let (value, left_out) = read_foreign(&Json(options), Limits::OF_A_PAGE);
    let (request, problems) = parse(&value);
    let left_out = left_out.iter().map(|p| format!("{} {}", p.path, p.message));
    for message in left_out.chain(problems.iter().map(ToString::to_string)) {
        assert!(is_plain(message.trim_start()), "{message:?}");
    }
    let reader = &request.reader;
    assert!((0.0..=1.0).contains(&reader.depth), "{}", reader.depth);
    let Some(pose) = request.pose.as_deref() else {
        return;
    };
    let address = answer_parameters(Some(pose), reader);
    let is_of_an_address = |c: char| c.is_ascii_alphanumeric() || "-+=&.".contains(c);
    assert!(address.chars().all(is_of_an_address), "{address}");
    let answer = assessed(&request.catalog, reader, pose).expect("a known pose");
    let said = answer.in_words(&request.catalog, Words::english());
    assert!(!said.advice.headline.is_empty());
}

/// Looks for a text as readers and pages do.
///
/// # Panics
/// Something of it does not hold.
pub fn try_text(catalog: &Catalog, text: &str) {
    let found = search(catalog, text);
    let ids = found.iter().map(|found| &found.pose.id);
    let mut ids: Vec<&String> = ids.collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "a pose is found once: {text:?}");
    if let Ok(pose) = named(catalog, text) {
        let is_found = found.iter().any(|other| other.pose.id == pose.pose.id);
        assert!(is_found, "what has this name is found: {text:?}");
    }
    topics(text);
}
