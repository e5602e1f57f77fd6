//! `cargo xtask reliability`: what pages, lines, browsers and strangers do to cards, all of it tried, and
//! written into docs/reliability.md with what failed. It takes long; `cargo xtask test` has a sample of each.

mod page;

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde::Deserialize;

use crate::serve::Server;
use crate::setup::{self, Browser};
use crate::test::counts::{self, Results};
use crate::test::report::Report;
use crate::test::{engines, node};
use crate::{build, files, fuzz, hosts, places};
use page::{Page, Row};

/// What others reported of their widgets, and which tests hold that ours does better.
const TRY_OUTS: &str = "tests/try-outs.json";
/// Strings that would run, tear a page or mislead if they were more than text.
const STRINGS: &str = "tests/injection/strings.json";
/// What `cargo xtask fuzz` kept.
const KEPT: &str = "crates/fuzz/tests/__fuzz__";
/// Acts of readers by chance. How many stands in a test's name.
const SOAKED: &str = "tests/e2e/nothing-is-lost-while-cards-wake.test.mjs";
/// What may happen to each file, and faults of our own code.
const FAILURES: [(&str, &str); 2] = [
    ("cells", "tests/gauntlet/failures.test.mjs"),
    ("traps", "tests/gauntlet/traps.test.mjs"),
];
const TEXTS: &str = "tests/e2e/what-strangers-write-is-only-text.test.mjs";

#[derive(Debug, Args)]
pub struct Options {
    /// How long inputs are made up in all
    #[arg(long, value_name = "N", default_value_t = 5)]
    minutes: u64,
    /// Only these are tried anew, with commas; of the others the page says what the last run found
    #[arg(long, value_name = "PARTS", value_delimiter = ',', value_parser = PARTS)]
    only: Vec<String>,
}

const PARTS: [&str; 4] = ["try-outs", "failures", "engines", "inputs"];

/// A report of others.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct TryOut {
    report: String,
    /// Test files.
    held_by: Vec<String>,
}

/// Tries everything and writes the page.
///
/// # Errors
/// Something cannot be built or started. What fails to hold is told on the page and at the end.
pub fn command(options: &Options) -> Result<()> {
    setup::for_building()?;
    // Some reports are of WordPress.
    hosts::ready()?;
    let browser = Browser::ready()?;
    build::run(None)?;
    let server = Server::on_free_port()?;
    let prepare = |command: &mut Command| {
        command
            .env("POSE_RISK_BASE", server.address())
            .env("CHROMIUM", &browser.program);
    };
    let wants = |part: &str| options.only.is_empty() || options.only.iter().any(|one| one == part);
    let mut page = Page::default();
    try_outs(&mut page, wants("try-outs"), prepare)?;
    failures(&mut page, wants("failures"), prepare)?;
    in_engines(&mut page, wants("engines"))?;
    inputs(
        &mut page,
        wants("inputs").then_some(options.minutes),
        prepare,
    )?;
    page.write()?;
    let short = page.fell_short();
    ensure!(short.is_empty(), "it falls short:\n{}", short.join("\n"));
    Ok(())
}

fn try_outs(page: &mut Page, anew: bool, prepare: impl Fn(&mut Command)) -> Result<()> {
    let try_outs = read_try_outs()?;
    let mut tests: Vec<String> = try_outs
        .iter()
        .flat_map(|one| one.held_by.clone())
        .collect();
    tests.sort();
    tests.dedup();
    let results = tried("try-outs", &tests, anew, prepare)?;
    let rows = try_outs.into_iter();
    let rows = rows.map(|one| Row::of(one.report, &one.held_by, &results));
    page.add("What others reported of widgets like ours", rows.collect());
    Ok(())
}

fn read_try_outs() -> Result<Vec<TryOut>> {
    let text = fs::read_to_string(places::root().join(TRY_OUTS)).context(TRY_OUTS)?;
    serde_json::from_str(&text).context(TRY_OUTS)
}

/// What `tests/failures/report.mjs` writes.
#[derive(Deserialize)]
struct Failures {
    cells: OfPart,
    traps: OfPart,
    failed: Vec<Failed>,
}

#[derive(Deserialize)]
struct OfPart {
    tried: u64,
}

#[derive(Deserialize)]
struct Failed {
    part: String,
    name: String,
    found: Vec<String>,
}

fn failures(page: &mut Page, anew: bool, prepare: impl Fn(&mut Command)) -> Result<()> {
    let notes = places::scratch().join("failures.json");
    let tests = FAILURES.map(|(_, file)| file.to_owned());
    if anew {
        tried("failures-tests", &tests, true, |command| {
            prepare(command);
            command.env("POSE_RISK_FAILURES", &notes);
        })?;
    }
    let found: Failures = serde_json::from_value(files::json(&notes)?)?;
    let rows = FAILURES.map(|(part, file)| {
        let failed = found.failed.iter().filter(|one| one.part == part);
        let failed = failed.map(|one| format!("{} ({})", one.name, one.found.join(", ")));
        let (what, tried) = match part {
            "cells" => (
                "Each of our files, whatever happens to it, at each moment",
                found.cells.tried,
            ),
            _ => (
                "Faults of our own code, in the wasm that ships, at each moment",
                found.traps.tried,
            ),
        };
        Row::counted(what.into(), file, tried, failed.collect())
    });
    page.add("What lines, servers and our own faults do", rows.into());
    Ok(())
}

/// A line of what `tests/engines/support/report.mjs` writes.
#[derive(Deserialize)]
struct OfEngine {
    engine: String,
    version: Option<String>,
    passed: u64,
    failures: Vec<String>,
}

/// A reader's way, all test pages and missing features in each engine.
fn in_engines(page: &mut Page, anew: bool) -> Result<()> {
    if anew {
        engines::run(&mut Report::default(), engines::Which::All);
    }
    let mut rows = BTreeMap::new();
    for line in fs::read_to_string(engines::notes())?.lines() {
        let of: OfEngine = serde_json::from_str(line)?;
        let what = format!("{} {}", of.engine, of.version.unwrap_or_default());
        let (tests, failed) = rows.entry(what).or_insert((0, vec![]));
        *tests += of.passed + of.failures.len() as u64;
        failed.extend(of.failures);
    }
    ensure!(rows.len() == 3, "an engine did not run");
    let row = |(what, (tests, failed))| Row::counted(what, "tests/engines/", tests, failed);
    page.add("Browsers", rows.into_iter().map(row).collect());
    Ok(())
}

/// Without minutes, as the last run found.
fn inputs(page: &mut Page, minutes: Option<u64>, prepare: impl Fn(&mut Command)) -> Result<()> {
    let texts = [TEXTS.to_owned()];
    let acts = [SOAKED.to_owned()];
    let tests = [&texts[..], &acts].concat();
    let results = tried("inputs", &tests, minutes.is_some(), prepare)?;
    let strings = files::json(&places::root().join(STRINGS))?;
    let kinds = strings.as_object().context(STRINGS)?.values();
    let strings: usize = kinds.filter_map(|kind| Some(kind.as_array()?.len())).sum();
    let kept = files::below(&places::root().join(KEPT))?.len();
    let noted = places::scratch().join("made-up.json");
    if let Some(minutes) = minutes {
        let made_up = [minutes, fuzz::made_up(minutes, None)?];
        fs::write(&noted, serde_json::to_string(&made_up)?)?;
    }
    let [minutes, made_up]: [u64; 2] = serde_json::from_value(files::json(&noted)?)?;
    let what_is_text = format!(
        "{strings} strings that would run, tear a page or mislead, in every text that can reach one"
    );
    let natively = format!(
        "Inputs read natively: {kept} kept ones, and those made up by what they reach, for {minutes} min"
    );
    page.add(
        "What strangers hand over",
        vec![
            Row::of(what_is_text, &texts, &results),
            Row::counted(natively, fuzz::TESTS, made_up, vec![]),
            Row::of("Acts by chance on cards that wake".into(), &acts, &results),
        ],
    );
    Ok(())
}

/// What test files passed and failed: now, or in the last run of this part.
fn tried(
    part: &str,
    tests: &[String],
    anew: bool,
    prepare: impl Fn(&mut Command),
) -> Result<Results> {
    let results = places::scratch().join(format!("{part}.json"));
    if !anew {
        return counts::of_node(&results);
    }
    let mut command = node::command(tests, &results, &[])?;
    prepare(&mut command);
    command.status()?;
    counts::of_node(&results)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_is_held_by_tests_that_are_there() {
        let try_outs = read_try_outs().unwrap();
        assert!(!try_outs.is_empty());
        for TryOut { report, held_by } in try_outs {
            assert!(!held_by.is_empty(), "{report}");
            for file in held_by {
                assert!(places::root().join(&file).is_file(), "{report}: {file}");
            }
        }
    }
}
