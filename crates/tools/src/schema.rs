//! The JSON Schemas of pose and sequence files, to which the comment at the head of each file points; and that of a
//! site owner's catalogue, which is published with the folder.

use pose_format::{Pose, Sequence, schema};
use pose_risk::options::MOST_POSES;
use serde_json::{Value, json};
use std::fs;

/// Each file with what it describes.
fn schemas() -> [(&'static str, Value); 2] {
    [
        (
            "data/pose.schema.json",
            schema::<Pose>("A pose file of pose-risk"),
        ),
        (
            "data/sequence.schema.json",
            schema::<Sequence>("A sequence file of pose-risk"),
        ),
    ]
}

/// Writes the schemas, or with `check` fails if a committed one differs.
pub fn run(check: bool) -> Result<(), String> {
    for (file, schema) in schemas() {
        let text = serde_json::to_string_pretty(&schema).map_err(|e| e.to_string())? + "\n";
        if !check {
            fs::write(file, text).map_err(|e| format!("{file}: {e}"))?;
        } else if fs::read_to_string(file).unwrap_or_default() != text {
            return Err(format!("{file} is out of date: run `cargo xtask schema`"));
        }
    }
    Ok(())
}

/// Writes the schema of a catalogue to add: `{version: 1, poses: […]}`, each pose as in our own files.
///
/// # Errors
/// The file cannot be written.
pub fn catalog(file: &str) -> Result<(), String> {
    let mut pose = schema::<Pose>("A pose");
    if let Some(fields) = pose.as_object_mut() {
        fields.remove("$schema");
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Poses that a site adds to those of pose-risk",
        "type": "object",
        "required": ["version", "poses"],
        "additionalProperties": false,
        "properties": {
            "$schema": { "type": "string" },
            "version": { "const": 1 },
            "poses": { "type": "array", "maxItems": MOST_POSES, "items": pose },
        },
    });
    let text = serde_json::to_string_pretty(&whole).map_err(|error| error.to_string())? + "\n";
    fs::write(file, text).map_err(|error| format!("{file}: {error}"))
}
