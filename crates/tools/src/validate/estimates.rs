//! Every pose's typical posture beside what was expected of it (`data/estimates.toml`).

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use pose_format::{Change, Knowledge};
use pose_model::body::{Ask, Body, Sample, solve};
use serde::Deserialize;

const ESTIMATES: &str = "data/estimates.toml";
/// A larger difference, in degrees, needs a sentence that explains it.
const APART: f64 = 10.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    lumbar: BTreeMap<String, f64>,
    likelier: BTreeMap<String, String>,
}

/// A table of the poses with a larger difference, largest first.
///
/// # Errors
/// The file cannot be read, or a sentence is missing or not wanted.
pub fn table(knowledge: &Knowledge) -> Result<String, String> {
    let text = fs::read_to_string(ESTIMATES).map_err(|error| format!("{ESTIMATES}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{ESTIMATES}: {error}"))?;
    let body = Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL);
    let mut apart = vec![];
    let mut wrong = vec![];
    for pose in &knowledge.poses {
        // Poses that were added later need no estimate.
        let Some(estimate) = file.lumbar.get(&pose.id) else {
            continue;
        };
        let ask = Ask::new(pose, 1.0, &Change::default());
        let model = solve(&ask, &body, &knowledge.law, &Sample::TYPICAL)
            .lumbar
            .flexion;
        let sentence = file.likelier.get(&pose.id);
        match ((model - estimate).abs() > APART, sentence) {
            (true, Some(sentence)) => apart.push((pose, *estimate, model, sentence)),
            (true, None) => wrong.push(format!(
                "{} is expected at {estimate} and solved at {model:.0}; say which is likelier",
                pose.id
            )),
            (false, Some(_)) => wrong.push(format!("{} is no longer far apart", pose.id)),
            (false, None) => {}
        }
    }
    if !wrong.is_empty() {
        return Err(format!("{ESTIMATES}: {}", wrong.join("; ")));
    }
    apart.sort_by(|a, b| (b.2 - b.1).abs().total_cmp(&(a.2 - a.1).abs()));
    let mut text = format!(
        "{} of {} poses differ by more than {APART} degrees of low-back flexion from what was expected.\n\n\
         | pose | expected | model | which is likelier |\n|---|---|---|---|\n",
        apart.len(),
        file.lumbar.len()
    );
    for (pose, estimate, model, sentence) in apart {
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {} | {estimate}° | {model:.0}° | {sentence} |",
            pose.name
        );
    }
    Ok(text)
}
