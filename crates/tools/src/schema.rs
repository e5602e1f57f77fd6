//! The JSON Schema of a pose file, which the comment at the head of each file points to; and that of a
//! site owner's catalogue, which is published with the folder.

use pose_format::{Pose, schema};
use pose_risk::options::MOST_POSES;
use serde_json::json;
use std::fs;

const FILE: &str = "data/pose.schema.json";

/// Writes the schema, or with `check` fails if the committed one differs.
pub fn run(check: bool) -> Result<(), String> {
    let text = serde_json::to_string_pretty(&schema::<Pose>("A pose file of pose-risk"))
        .map_err(|e| e.to_string())?
        + "\n";
    if check {
        let committed = fs::read_to_string(FILE).unwrap_or_default();
        return if committed == text {
            Ok(())
        } else {
            Err(format!("{FILE} is out of date: run `cargo xtask schema`"))
        };
    }
    fs::write(FILE, text).map_err(|e| format!("{FILE}: {e}"))
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
