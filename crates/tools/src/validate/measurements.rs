//! The rows of `data/measurements.toml`, which explains its fields at its head.

use pose_model::Within;
use std::fs;

use pose_format::{Choice, Driver, Joint, LowBack};
use serde::Deserialize;

const REFERENCES: &str = "data/references.json";

/// The file, from the repository's root.
pub const MEASUREMENTS: &str = "data/measurements.toml";

/// What a row is for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Fit,
    Check,
    Known,
}

/// The quantity that is compared.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Reads {
    /// Degrees of the low back.
    Lumbar,
    /// Degrees of the hips.
    Hips,
    /// Degrees of the upper back.
    Thorax,
    /// Per cent of the low back's range.
    LumbarShare,
    /// Per cent of the movement that did not come from the hips.
    PelvicPart,
    /// Degrees of the low back for each of the hips.
    LumbarToHips,
}

/// One value, or the range between studies.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(from = "OneOrTwo")]
pub struct Measured {
    pub low: f64,
    pub high: f64,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrTwo {
    One(f64),
    Two([f64; 2]),
}

impl From<OneOrTwo> for Measured {
    fn from(read: OneOrTwo) -> Self {
        match read {
            OneOrTwo::One(value) => Self {
                low: value,
                high: value,
            },
            OneOrTwo::Two([low, high]) => Self { low, high },
        }
    }
}

impl Measured {
    /// How far a value lies outside: below is negative.
    pub fn off(self, value: f64) -> f64 {
        value - value.within(self.low, self.high)
    }
}

/// The task of the participants.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Task {
    pub fold: Option<f64>,
    /// Several folds: the value is the mean over them.
    #[serde(default)]
    pub folds: Vec<f64>,
    pub lean: Option<f64>,
    #[serde(default)]
    pub knee: f64,
    pub driver: String,
    #[serde(default = "natural")]
    pub low_back: String,
    #[serde(default = "all")]
    pub free: Vec<String>,
    #[serde(default)]
    pub mobility: f64,
}

/// A variant of the task; the row is about the difference between both.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Less {
    pub mobility: Option<f64>,
    pub fold: Option<f64>,
}

/// One measurement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub id: String,
    pub group: Group,
    #[serde(default)]
    pub set: String,
    pub what: String,
    pub reads: Reads,
    pub less: Option<Less>,
    pub measured: Measured,
    #[serde(default)]
    pub tolerance: f64,
    pub references: Vec<String>,
    /// Why the task is modelled like this: for those who edit the file.
    #[allow(dead_code)]
    pub shape: String,
    pub task: Task,
    pub miss: Option<String>,
}

#[derive(Deserialize)]
struct Reference {
    key: String,
}

#[derive(Deserialize)]
struct File {
    row: Vec<Row>,
}

fn natural() -> String {
    LowBack::default().word().into()
}

fn all() -> Vec<String> {
    Joint::WORDS.iter().map(|word| (*word).into()).collect()
}

/// # Errors
/// The file cannot be read, or a row names something that does not exist.
pub fn read(path: &str) -> Result<Vec<Row>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    let references =
        fs::read_to_string(REFERENCES).map_err(|error| format!("{REFERENCES}: {error}"))?;
    let references: Vec<Reference> =
        serde_json::from_str(&references).map_err(|error| format!("{REFERENCES}: {error}"))?;
    for row in &file.row {
        check(row, &references).map_err(|problem| format!("{path}: {}: {problem}", row.id))?;
    }
    Ok(file.row)
}

fn check(row: &Row, references: &[Reference]) -> Result<(), String> {
    let task = &row.task;
    let kinds = [
        task.fold.is_some(),
        !task.folds.is_empty(),
        task.lean.is_some(),
    ];
    if kinds.iter().filter(|is| **is).count() != 1 {
        return Err("a task has a fold, some folds or a lean".into());
    }
    if row.group == Group::Fit && row.set.is_empty() {
        return Err("a fitted row belongs to a set".into());
    }
    known::<Driver>("driver", &task.driver)?;
    known::<LowBack>("low-back", &task.low_back)?;
    for joint in &task.free {
        known::<Joint>("free", joint)?;
    }
    let is_known = |key: &String| references.iter().any(|reference| reference.key == *key);
    match row.references.iter().find(|key| !is_known(key)) {
        Some(key) => Err(format!("reference \"{key}\" is not in {REFERENCES}")),
        None => Ok(()),
    }
}

fn known<C: Choice>(field: &str, word: &str) -> Result<(), String> {
    if C::WORDS.contains(&word) {
        Ok(())
    } else {
        Err(format!(
            "{field} is \"{word}\"; it is one of {}",
            C::WORDS.join(", ")
        ))
    }
}
