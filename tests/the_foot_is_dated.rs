//! The foot of a card says of which month the data are.
#![cfg(not(target_arch = "wasm32"))]

use pose_risk::words::Words;
use std::process::Command;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Months since the year 0 of "Data of November 2026."
fn said(line: &str) -> usize {
    let words: Vec<&str> = line.trim_end_matches('.').split(' ').collect();
    let [.., month, year] = words[..] else {
        panic!("{line:?} names no month");
    };
    let month = MONTHS.iter().position(|name| *name == month);
    let year: usize = year.parse().expect("a year");
    year * 12 + month.expect("a month's name")
}

/// The same of the last commit that changed the data.
fn changed() -> usize {
    let git = Command::new("git")
        .args(["log", "-1", "--format=%cs", "--", "data"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("git runs");
    let date = String::from_utf8(git.stdout).expect("a date");
    let parts: Vec<usize> = date
        .trim()
        .split('-')
        .map(|part| part.parse().expect("a number"))
        .collect();
    parts[0] * 12 + parts[1] - 1
}

#[test]
fn the_month_in_the_foot_is_that_of_the_data_or_the_one_before() {
    let line = Words::english().word("limits-date");
    // A change of the last day of a month may land on the first of the next.
    assert!(said(&line) + 1 >= changed(), "{line}: the data are newer");
}
