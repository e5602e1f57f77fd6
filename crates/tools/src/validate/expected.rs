//! Every pose that a desk review named, beside what it expected (`data/expected.toml`, which explains its fields).

use std::fmt::Write;
use std::fs;

use pose_format::{Change, Knowledge};
use pose_model::Reader;
use pose_model::demand::{Demand, demand};
use serde::Deserialize;

const EXPECTED: &str = "data/expected.toml";
/// Tenths are printed, so a value is outside only by more than half a tenth.
const ROUNDED: f64 = 0.05;

/// What is read of a pose. Shares are per cent of a range, whatever the direction.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Reads {
    /// Flexion of the low back, degrees; an arch is negative.
    Lumbar,
    LumbarShare,
    /// Flexion of the upper back, degrees.
    Thorax,
    /// Rotation of the low back, degrees to either side.
    Rotation,
    RotationShare,
    ThoraxRotationShare,
    LateralShare,
    /// Flexion of the neck, degrees.
    Neck,
    /// What is not reached, degrees.
    Shortfall,
    /// Half the width of the band about the low back's share.
    Band,
    /// The low back's share of a stiff body less that of a supple one.
    StiffLessSupple,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Mobility {
    Stiff,
    #[default]
    Typical,
    Supple,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    pose: String,
    reads: Reads,
    expected: [f64; 2],
    #[serde(default)]
    mobility: Mobility,
    miss: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    reads: Reads,
    poses: Vec<String>,
    #[serde(default)]
    apart: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    row: Vec<Row>,
    order: Vec<Order>,
}

/// The rows and orders as tables.
///
/// # Errors
/// The file cannot be read, or a row or an order does not hold and says no reason, or says one and holds.
pub fn table(knowledge: &Knowledge) -> Result<String, String> {
    let text = fs::read_to_string(EXPECTED).map_err(|error| format!("{EXPECTED}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{EXPECTED}: {error}"))?;
    compared(knowledge, &file)
}

fn compared(knowledge: &Knowledge, file: &File) -> Result<String, String> {
    let mut wrong = vec![];
    let misses = file.row.iter().filter(|row| row.miss.is_some()).count();
    let mut text = format!(
        "{} of {} expectations are met. They come from a desk review and rest on no measurement.\n\n\
         | pose | read | expected | model |\n|---|---|---|---|\n",
        file.row.len() - misses,
        file.row.len()
    );
    for row in &file.row {
        let (name, is) = read(knowledge, &row.pose, row.reads, row.mobility)?;
        let [low, high] = row.expected;
        let is_inside = is >= low - ROUNDED && is <= high + ROUNDED;
        let what = words(row.reads, row.mobility);
        let reason = match (&row.miss, is_inside) {
            (None, true) => String::new(),
            (Some(reason), false) => format!(" **MISS**: {reason}"),
            (None, false) => {
                wrong.push(format!(
                    "{name}, {what}: {is:.1} is not within {low} and {high}"
                ));
                continue;
            }
            (Some(_), true) => {
                wrong.push(format!("{name}, {what}, is declared a miss and is none"));
                continue;
            }
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "| {name} | {what} | {low} to {high} | {:.1}{reason} |",
            is + 0.0
        );
    }
    text += "\nAnd in order, from the least to the most:\n\n";
    for order in &file.order {
        let mut before = f64::NEG_INFINITY;
        let mut said = vec![];
        for pose in &order.poses {
            let (name, is) = read(knowledge, pose, order.reads, Mobility::Typical)?;
            if is <= before + order.apart {
                wrong.push(format!(
                    "{name} has to be beyond the pose before it: {is:.1}, {before:.1}"
                ));
            }
            said.push(format!("{name} {is:.0}"));
            before = is;
        }
        let what = words(order.reads, Mobility::Typical);
        let _ = writeln!(text, "- {what}: {}", said.join(", "));
    }
    if wrong.is_empty() {
        Ok(text)
    } else {
        Err(format!("{EXPECTED}: {}", wrong.join("; ")))
    }
}

/// The pose's name and the value.
fn read(
    knowledge: &Knowledge,
    id: &str,
    reads: Reads,
    mobility: Mobility,
) -> Result<(String, f64), String> {
    let pose = knowledge.poses.iter().find(|pose| pose.id == id);
    let pose = pose.ok_or_else(|| format!("{EXPECTED}: {id} is no pose"))?;
    let of = |mobility| -> Demand {
        let reader = Reader {
            mobility,
            ..Reader::default()
        };
        demand(knowledge, pose, &reader, &Change::default())
    };
    let it = of(match mobility {
        Mobility::Stiff => -1.0,
        Mobility::Typical => 0.0,
        Mobility::Supple => 1.0,
    });
    let share = |demand: &Demand| demand.lumbar.sagittal.share.typical.abs();
    let value = match reads {
        Reads::Lumbar => it.lumbar.sagittal.degrees.typical,
        Reads::LumbarShare => share(&it),
        Reads::Thorax => it.thoracic.sagittal.degrees.typical,
        Reads::Rotation => it.lumbar.rotation.degrees.typical.abs(),
        Reads::RotationShare => it.lumbar.rotation.share.typical.abs(),
        Reads::ThoraxRotationShare => it.thoracic.rotation.share.typical.abs(),
        Reads::LateralShare => it.lumbar.lateral.share.typical.abs(),
        Reads::Neck => it.cervical.sagittal.degrees.typical,
        Reads::Shortfall => it.shortfall,
        Reads::Band => {
            let band = it.lumbar.sagittal.share;
            (band.high - band.low) / 2.0
        }
        Reads::StiffLessSupple => share(&of(-1.0)) - share(&of(1.0)),
    };
    Ok((pose.name.clone(), value))
}

fn words(reads: Reads, mobility: Mobility) -> String {
    let what = match reads {
        Reads::Lumbar => "low back, °",
        Reads::LumbarShare => "low back, %",
        Reads::Thorax => "upper back, °",
        Reads::Rotation => "turn of the low back, °",
        Reads::RotationShare => "turn of the low back, %",
        Reads::ThoraxRotationShare => "turn of the upper back, %",
        Reads::LateralShare => "lean of the low back, %",
        Reads::Neck => "neck, °",
        Reads::Shortfall => "not reached, °",
        Reads::Band => "half the band of the low back, %",
        Reads::StiffLessSupple => "low back, stiff less supple, %",
    };
    match mobility {
        Mobility::Stiff => format!("{what}, stiff"),
        Mobility::Typical => what.into(),
        Mobility::Supple => format!("{what}, supple"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::at_the_root::at_the_root;
    use std::path::Path;

    fn knowledge() -> Knowledge {
        at_the_root();
        pose_format::author::data::load(Path::new("data")).unwrap()
    }

    fn file(row: &str, order: &str) -> File {
        let plain = "pose = 'mountain'\nreads = 'lumbar'\nexpected = [0, 0]";
        let row = if row.is_empty() { plain } else { row };
        toml::from_str(&format!("[[row]]\n{row}\n[[order]]\n{order}")).unwrap()
    }

    const ORDER: &str = "reads = 'lumbar'\nposes = ['mountain', 'childs-pose']";

    #[test]
    fn every_expectation_of_the_review_is_met_or_says_why_not() {
        assert_eq!(table(&knowledge()).err(), None);
    }

    #[test]
    fn an_undeclared_miss_fails_and_so_does_a_declared_one_that_is_met() {
        let knowledge = knowledge();
        let faults = |row: &str| compared(&knowledge, &file(row, ORDER)).err();
        let bent = "pose = 'mountain'\nreads = 'lumbar'\nexpected = [10, 20]";
        assert!(faults("").is_none());
        assert!(faults(bent).unwrap().contains("is not within 10 and 20"));
        assert!(faults(&format!("{bent}\nmiss = 'because'")).is_none());
        let met = "pose = 'mountain'\nreads = 'lumbar'\nexpected = [0, 0]\nmiss = 'because'";
        assert!(faults(met).unwrap().contains("is none"));
    }

    #[test]
    fn poses_out_of_order_or_too_near_fail() {
        let knowledge = knowledge();
        let faults = |order: &str| compared(&knowledge, &file("", order)).err();
        assert!(faults(ORDER).is_none());
        assert!(faults(&format!("{ORDER}\napart = 90")).is_some());
        assert!(faults("reads = 'lumbar'\nposes = ['childs-pose', 'mountain']").is_some());
    }
}
