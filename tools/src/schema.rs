//! The JSON Schema of a pose file, which the comment at the head of each file points to.

use pose_format::{Pose, schema};
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
