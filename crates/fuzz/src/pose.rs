//! Poses that are almost ours: most bytes are no catalogue, so these begin from one and change parts of it.

use serde_json::{Value, json};
use std::sync::LazyLock;
use std::{fs, path::Path};

/// A change of one value of a pose.
#[derive(Clone, Copy, Debug)]
pub struct Edit {
    /// Which value, counted through the pose.
    pub at: u16,
    /// What is done to it.
    pub how: u8,
    /// A number for it.
    pub number: i16,
}

/// Our poses as JSON, in the order of their ids.
static POSES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/poses");
    let files = fs::read_dir(folder).expect("the poses").flatten();
    let mut files: Vec<_> = files.map(|file| file.path()).collect();
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let text = fs::read_to_string(file).expect("a pose");
        let pose: toml::Table = text.parse().expect("TOML");
        serde_json::to_value(pose).expect("plain data")
    };
    files.iter().map(read).collect()
});

/// One of our poses as an added one, with these changes.
pub fn edited(pose: u16, edits: &[Edit]) -> Value {
    let poses = &*POSES;
    let mut pose = poses[usize::from(pose) % poses.len()].clone();
    pose["id"] = json!("own");
    for edit in edits {
        let count = places(&pose);
        change(&mut pose, usize::from(edit.at) % count, edit);
    }
    json!({ "version": 1, "poses": [pose] })
}

/// How many values there are in a value, itself included.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(fields) => fields.values().map(places).sum(),
        _ => 0,
    }
}

/// Changes the value at a place.
fn change(value: &mut Value, place: usize, edit: &Edit) {
    let mut left = place;
    if left == 0 {
        *value = changed(value, edit);
        return;
    }
    left -= 1;
    let parts: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(fields) => fields.iter_mut().map(|(_, field)| field).collect(),
        _ => vec![],
    };
    for part in parts {
        let count = places(part);
        if left < count {
            return change(part, left, edit);
        }
        left -= count;
    }
}

/// What stands in place of a value: mostly another of its own kind, as a valid pose has.
fn changed(value: &Value, edit: &Edit) -> Value {
    let number = f64::from(edit.number);
    match (edit.how % 16, value) {
        (0, _) => Value::Null,
        (1, _) => json!(number * 1e300),
        (2, _) => json!("x".repeat(usize::from(edit.number.unsigned_abs()))),
        (3, _) => json!([value, value]),
        (4, _) => json!({ "__proto__": value, "constructor": value }),
        (5, Value::Array(items)) => items.iter().rev().cloned().collect(),
        (6, Value::Array(items)) => items.iter().skip(1).cloned().collect(),
        (_, Value::Number(_)) => json!(number / 100.0),
        (_, Value::Bool(flag)) => json!(!flag),
        (how, Value::String(text)) => {
            // A word of another pose, in the same vocabulary.
            let other = &POSES[usize::from(edit.number.unsigned_abs()) % POSES.len()];
            match how {
                7..=11 => texts(other)
                    .nth(usize::from(how))
                    .map_or_else(|| json!(text), |other| json!(other)),
                _ => json!(text),
            }
        }
        _ => value.clone(),
    }
}

fn texts(value: &Value) -> Box<dyn Iterator<Item = &str> + '_> {
    match value {
        Value::String(text) => Box::new(std::iter::once(text.as_str())),
        Value::Array(items) => Box::new(items.iter().flat_map(texts)),
        Value::Object(fields) => Box::new(fields.values().flat_map(texts)),
        _ => Box::new(std::iter::empty()),
    }
}
