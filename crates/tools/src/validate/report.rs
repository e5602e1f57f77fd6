//! The tables, and whether each row is inside its tolerance or declared a miss.

use std::fs;

use pose_format::Knowledge;
use pose_model::Catalog;

use super::compared::{Compared, rms, sets};
use super::measurements::{Group, MEASUREMENTS};
use super::{
    agreement, combined, estimates, expected, laws, loads, measurements, model, sensitivity, table,
};

const CARD: &str = "docs/model-card.md";
const BEGIN: &str = "<!-- The tables are written by `cargo xtask validate --write`. -->\n";
const END: &str = "<!-- End of the tables. -->\n";

/// The largest root mean square error of a set of fitted rows, in degrees or percentage points.
const FITTED: f64 = 4.0;
/// The largest number of declared misses.
const MISSES: usize = 3;

/// Prints the tables. With `write` also puts them into the model card; with `check` fails if the card has others.
///
/// # Errors
/// A row or a fitted set is off and not declared, or declared and not off; or the card differs.
pub fn run(knowledge: &Knowledge, write: bool, check: bool) -> Result<(), String> {
    let rows = measurements::read(MEASUREMENTS)?;
    let compared: Vec<Compared> = rows
        .into_iter()
        .map(|row| {
            let model = model::answer(knowledge, &row);
            let off = row.measured.off(model);
            Compared { row, model, off }
        })
        .collect();
    let loads = loads::compare(knowledge)?;
    let verdicts =
        pose_format::author::verdicts::read(std::path::Path::new("data"), &knowledge.poses)?;
    let counts = laws::sweep(
        &Catalog::of(Box::leak(Box::new(knowledge.clone()))),
        laws::Scale::Full,
    );
    let table = format!(
        "{}\n### Load at the base of the low back\n\n{}\n### Every pose beside what was expected of it\n\n{}\n### Poses beside what a review expected\n\n{}\n### Bending with twisting\n\n{}\n### Our levels beside published ones\n\n{}\n### Laws of advice\n\n{}",
        table::markdown(&compared, &loads.misses),
        loads.table,
        estimates::table(knowledge)?,
        expected::table(knowledge)?,
        combined::table(knowledge),
        agreement::table(&agreement::compare(knowledge, &verdicts)?, &verdicts),
        laws::table(&counts)
    );
    println!("{table}");
    if write {
        let card = read_card()?;
        let (before, _, after) = parts(&card)?;
        let card = [before, BEGIN, "\n", &table, "\n", END, after].concat();
        fs::write(CARD, card).map_err(|error| format!("{CARD}: {error}"))?;
        sensitivity::run(knowledge)?;
    }
    if check {
        let card = read_card()?;
        let (_, there, _) = parts(&card)?;
        if there.trim() != table.trim() {
            return Err(format!(
                "the tables in {CARD} are not what the model says now: `cargo xtask validate --write`"
            ));
        }
    }
    for card in counts.broken.iter().flatten() {
        eprintln!("{card}");
    }
    judged(&compared, &loads)?;
    match counts.broken.iter().map(Vec::len).sum() {
        0 => Ok(()),
        broken => Err(format!("{broken} cards break a law of advice")),
    }
}

fn read_card() -> Result<String, String> {
    fs::read_to_string(CARD).map_err(|error| format!("{CARD}: {error}"))
}

/// The card before, in and after the table.
fn parts(card: &str) -> Result<(&str, &str, &str), String> {
    let missing = || format!("{CARD} has no place for the table");
    let (before, rest) = card.split_once(BEGIN).ok_or_else(missing)?;
    let (table, after) = rest.split_once(END).ok_or_else(missing)?;
    Ok((before, table, after))
}

fn judged(compared: &[Compared], loads: &loads::Loads) -> Result<(), String> {
    let mut wrong = loads.wrong.clone();
    for one in compared {
        match (&one.row.miss, one.is_within()) {
            (None, false) => wrong.push(format!("{} is off by {:.1}", one.row.id, one.off)),
            (Some(_), true) if one.row.group == Group::Check => {
                wrong.push(format!("{} is declared a miss and is none", one.row.id));
            }
            _ => {}
        }
    }
    for (name, set) in sets(compared) {
        let declared = set.iter().any(|c| c.row.miss.is_some());
        if (rms(&set) > FITTED) != declared {
            wrong.push(format!(
                "the fitted set \"{name}\" is off by {:.1}{}",
                rms(&set),
                if declared { " and declared a miss" } else { "" }
            ));
        }
    }
    let misses = loads.misses.len() + compared.iter().filter(|c| c.row.miss.is_some()).count();
    if misses > MISSES {
        wrong.push(format!(
            "{misses} misses are declared; at most {MISSES} may be"
        ));
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::at_the_root::at_the_root;
    use crate::validate::measurements::Row;
    use std::path::Path;

    #[test]
    fn the_model_card_holds_what_the_model_says_and_no_miss_is_hidden() {
        at_the_root();
        let knowledge = pose_format::author::data::load(Path::new("data")).unwrap();
        assert_eq!(run(&knowledge, false, true), Ok(()));
    }

    #[test]
    fn an_undeclared_miss_fails_and_so_does_a_declared_one_that_passes() {
        at_the_root();
        let rows = measurements::read(MEASUREMENTS).unwrap();
        let row = rows.into_iter().find(|r| r.group == Group::Check).unwrap();
        let compare = |off: f64, miss: Option<&str>| {
            let row = Row {
                miss: miss.map(String::from),
                tolerance: 4.0,
                ..row.clone()
            };
            let row = Compared {
                row,
                model: 0.0,
                off,
            };
            judged(&[row], &loads::Loads::default())
        };
        assert!(compare(3.9, None).is_ok());
        assert!(compare(4.1, None).unwrap_err().contains("is off by 4.1"));
        assert!(compare(4.1, Some("because")).is_ok());
        assert!(compare(3.9, Some("because")).is_err());
    }

    #[test]
    fn inside_the_range_between_studies_nothing_is_off() {
        let measured = measurements::Measured {
            low: 28.0,
            high: 39.0,
        };
        assert_eq!(
            [27.0, 30.0, 41.0].map(|m| measured.off(m)),
            [-1.0, 0.0, 2.0]
        );
    }
}
