//! The model's loads beside published ones (`data/loads.toml`, which explains its fields at its head).

use std::fmt::Write;
use std::fs;
use std::path::Path;

use pose_format::{Change, Knowledge, Pose};
use pose_model::Reader;
use pose_model::demand::typical_demand;
use serde::Deserialize;

const FILE: &str = "data/loads.toml";
const TASKS: &str = "data/tasks";
/// How far a check may be from the mean of the studies, as a factor.
const FACTOR: f64 = 1.4;
/// The largest root mean square error of the fitted rows, in units of the standing load. It corresponds to the 4 degrees
/// or points of the other fitted sets.
const FITTED: f64 = 0.4;
/// Two measured loads are different if they differ by this part.
const APART: f64 = 0.2;
/// The part of the different pairs that the model must put in the measured order.
const IN_ORDER: f64 = 0.9;

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Group {
    Input,
    Fit,
    Check,
    Known,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    group: Group,
    what: String,
    pose: String,
    #[serde(default)]
    held: f64,
    #[serde(default)]
    rested: f64,
    /// One value from each study.
    measured: Vec<f64>,
    references: Vec<String>,
    miss: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    what: String,
    references: Vec<String>,
    light: Vec<String>,
    heavy: Vec<String>,
    miss: Option<String>,
}

#[derive(Deserialize)]
struct File {
    row: Vec<Row>,
    order: Vec<Order>,
}

impl Row {
    fn mean(&self) -> f64 {
        self.measured.iter().sum::<f64>() / self.measured.len() as f64
    }
}

/// The table, the undeclared errors, and the declared misses, each with its row and reason.
#[derive(Default)]
pub struct Loads {
    pub table: String,
    pub wrong: Vec<String>,
    pub misses: Vec<(String, String)>,
}

/// Compares the model with every row.
///
/// # Errors
/// A file cannot be read, or a row names a posture that is not there.
pub fn compare(knowledge: &Knowledge) -> Result<Loads, String> {
    let file = read()?;
    let mut loads = Loads::default();
    let mut values = vec![];
    for row in &file.row {
        values.push(of(knowledge, row)?);
    }
    // Writing to a String cannot fail.
    let _ = rows(&mut loads, &file.row, &values);
    let _ = pairs(&mut loads, &file.row, &values);
    for order in &file.order {
        let of = |ids: &[String]| -> Result<Vec<f64>, String> {
            ids.iter()
                .map(|id| plain(knowledge, id))
                .collect::<Result<_, _>>()
        };
        let (light, heavy) = (of(&order.light)?, of(&order.heavy)?);
        let _ = in_order(&mut loads, order, &light, &heavy);
    }
    Ok(loads)
}

fn read() -> Result<File, String> {
    let text = fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
}

/// The fitted rows: the model's load without offset, and the measured load.
///
/// # Errors
/// As [`compare`].
pub fn bare_and_measured(knowledge: &Knowledge) -> Result<Vec<(f64, f64)>, String> {
    let mut bare = knowledge.clone();
    bare.body.offset = 0.0;
    let rows = read()?.row;
    let fitted = rows.iter().filter(|row| row.group == Group::Fit);
    fitted
        .map(|row| Ok((of(&bare, row)?, row.mean())))
        .collect()
}

/// The compression in relaxed standing (the pose `mountain`), in body weights.
///
/// # Errors
/// As [`compare`].
pub fn standing(knowledge: &Knowledge) -> Result<f64, String> {
    let mut bare = knowledge.clone();
    (bare.body.offset, bare.body.standing) = (0.0, 1.0);
    plain(&bare, "mountain")
}

/// The model's value for one row.
fn of(knowledge: &Knowledge, row: &Row) -> Result<f64, String> {
    let pose = posture(knowledge, &row.pose)?;
    let mut change = Change::default();
    change.rested = row.rested;
    let mut laden = knowledge.clone();
    laden.body.hand_mass.mass += 0.5 * row.held;
    Ok(load_of(&laden, &pose, &change))
}

fn plain(knowledge: &Knowledge, id: &str) -> Result<f64, String> {
    let pose = posture(knowledge, id)?;
    Ok(load_of(knowledge, &pose, &Change::default()))
}

fn load_of(knowledge: &Knowledge, pose: &Pose, change: &Change) -> f64 {
    let demand = typical_demand(knowledge, pose, &Reader::default(), change);
    demand.load.typical
}

/// The posture of a task, or a pose of the catalogue.
fn posture(knowledge: &Knowledge, id: &str) -> Result<Pose, String> {
    let task = Path::new(TASKS).join(format!("{id}.toml"));
    if task.exists() {
        return pose_format::author::data::pose(&task).map_err(|problems| problems.join("\n"));
    }
    let pose = knowledge.poses.iter().find(|pose| pose.id == id);
    pose.cloned()
        .ok_or_else(|| format!("{FILE}: \"{id}\" is neither in {TASKS} nor a pose"))
}

fn rows(loads: &mut Loads, rows: &[Row], values: &[f64]) -> std::fmt::Result {
    let text = &mut loads.table;
    writeln!(
        text,
        "| measured people | measured | model | model / mean | source |"
    )?;
    writeln!(text, "|---|---|---|---|---|")?;
    let mut off = vec![];
    for (row, value) in rows.iter().zip(values) {
        let factor = value / row.mean();
        let studies: Vec<String> = row.measured.iter().map(f64::to_string).collect();
        let sources: Vec<String> = row
            .references
            .iter()
            .map(|key| format!("`{key}`"))
            .collect();
        let kind = match row.group {
            Group::Input => " (input)",
            Group::Fit => " (fitted)",
            Group::Known => " (order only)",
            Group::Check if row.miss.is_some() => " **MISS**",
            Group::Check => "",
        };
        writeln!(
            text,
            "| {}{kind} | {} | {value:.2} | {factor:.2} | {} |",
            row.what,
            studies.join(", "),
            sources.join(" ")
        )?;
        match row.group {
            Group::Fit => off.push(value - row.mean()),
            Group::Check => {
                let within = factor.max(1.0 / factor) <= FACTOR;
                judge(
                    &mut loads.wrong,
                    &mut loads.misses,
                    (&row.id, &row.what),
                    within,
                    row.miss.as_deref(),
                );
            }
            Group::Input | Group::Known => {}
        }
    }
    if !off.is_empty() {
        let rms = (off.iter().map(|off| off * off).sum::<f64>() / off.len() as f64).sqrt();
        writeln!(
            text,
            "\nThe fitted rows are off by {rms:.2} of standing on the root mean square; {FITTED} may be. \
             A check may be off by a factor of {FACTOR}."
        )?;
        if rms > FITTED {
            loads
                .wrong
                .push(format!("the fitted loads are off by {rms:.2}"));
        }
    }
    Ok(())
}

/// Records a row as a declared miss, or as an error.
fn judge(
    wrong: &mut Vec<String>,
    misses: &mut Vec<(String, String)>,
    (id, what): (&str, &str),
    within: bool,
    miss: Option<&str>,
) {
    match (miss, within) {
        (None, false) => wrong.push(format!("{id} is outside what it may be")),
        (Some(_), true) => wrong.push(format!("{id} is declared a miss and is none")),
        (Some(reason), false) => misses.push((what.into(), reason.into())),
        (None, true) => {}
    }
}

/// Of the pairs with different measured loads, how many the model puts in the measured order.
fn pairs(loads: &mut Loads, rows: &[Row], values: &[f64]) -> std::fmt::Result {
    let scored: Vec<(&Row, f64)> = rows
        .iter()
        .zip(values.iter().copied())
        .filter(|(row, _)| row.group != Group::Input)
        .collect();
    let (mut apart, mut right) = (0, 0);
    let mut wrong = vec![];
    for (i, (a, of_a)) in scored.iter().enumerate() {
        for (b, of_b) in &scored[i + 1..] {
            let (low, high) = if a.mean() < b.mean() {
                ((a, of_a), (b, of_b))
            } else {
                ((b, of_b), (a, of_a))
            };
            if high.0.mean() > low.0.mean() * (1.0 + APART) {
                apart += 1;
                if high.1 > low.1 {
                    right += 1;
                } else {
                    wrong.push(format!("{} above {}", high.0.what, low.0.what));
                }
            }
        }
    }
    writeln!(
        loads.table,
        "\nOf {apart} pairs measured more than {:.0} % apart, {right} are in the right order ({:.0} % have to be). \
         Wrong way round: {}.",
        100.0 * APART,
        100.0 * IN_ORDER,
        if wrong.is_empty() {
            "none".into()
        } else {
            wrong.join("; ")
        }
    )?;
    if f64::from(right) < IN_ORDER * f64::from(apart) {
        loads.wrong.push(format!(
            "only {right} of {apart} pairs of loads are in the right order"
        ));
    }
    Ok(())
}

fn in_order(loads: &mut Loads, order: &Order, light: &[f64], heavy: &[f64]) -> std::fmt::Result {
    let sources: Vec<String> = order
        .references
        .iter()
        .map(|key| format!("`{key}`"))
        .collect();
    let named = |ids: &[String], values: &[f64]| -> String {
        let each = ids
            .iter()
            .zip(values)
            .map(|(id, value)| format!("{id} {value:.2}"));
        each.collect::<Vec<_>>().join(", ")
    };
    let pairs = light.len() * heavy.len();
    let right: usize = light
        .iter()
        .map(|l| heavy.iter().filter(|h| *h > l).count())
        .sum();
    writeln!(
        loads.table,
        "\nOrder of {} ({}): {right} of {pairs} pairs. Light: {}. Heavy: {}.",
        order.what,
        sources.join(" "),
        named(&order.light, light),
        named(&order.heavy, heavy)
    )?;
    judge(
        &mut loads.wrong,
        &mut loads.misses,
        ("the order of exercises", &order.what),
        right as f64 >= IN_ORDER * pairs as f64,
        order.miss.as_deref(),
    );
    Ok(())
}
