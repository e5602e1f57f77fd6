//! The keys of `data/references.json`, and whether somebody has had each work in hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
struct Record {
    key: String,
    seen: bool,
}

/// Each key, and whether its work was seen.
///
/// # Errors
/// The file cannot be read, or a record has no `key` or no `seen`.
pub fn read(file: &Path) -> Result<BTreeMap<String, bool>, String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let records: Vec<Record> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let keys = records.into_iter().map(|record| (record.key, record.seen));
    Ok(keys.collect())
}
