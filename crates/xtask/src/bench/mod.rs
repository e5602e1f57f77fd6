//! `cargo xtask bench`: how long the model takes, natively and in Chromium, and what a reader waits for, beside
//! release 0.1, other libraries and the limit. Never part of the tests: on a busy machine they would fail.
//!
//! What is measured in pages is in `benches/`, which also writes docs/performance.md.

mod native;
mod peers;
mod release;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;
use serde_json::{Map, Value, json};

use crate::serve::Server;
use crate::setup::Browser;
use crate::{build, files, places, run, sizes};

/// Measured here; all others are parts of `benches/main.mjs`.
const NATIVE: &str = "native";
const MODEL: &str = "model";
const IN_PAGES: [&str; 6] = [
    "first-view",
    "waking",
    "press",
    "many",
    "catalogue",
    "profile",
];

#[derive(Debug, Args)]
pub struct Options {
    /// Also write the numbers to a file
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Only these, with commas: native, model, first-view, waking, press, many, catalogue, profile
    #[arg(long, value_name = "PARTS", value_delimiter = ',', value_parser = parts())]
    only: Vec<String>,
    /// How often each thing in a page is measured; medians are told
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
}

fn parts() -> Vec<&'static str> {
    [NATIVE, MODEL].into_iter().chain(IN_PAGES).collect()
}

/// Measures, prints the tables and, if everything was measured, writes docs/performance.md and its chart.
///
/// # Errors
/// Something cannot be built or measured, or the model takes longer in Chromium than promised. A missed target of
/// docs/performance.md is told there and in the output, and is no error.
pub fn command(options: &Options) -> Result<()> {
    let wants = |part: &str| options.only.is_empty() || options.only.iter().any(|one| one == part);
    let mut numbers = Map::new();
    if wants(NATIVE) {
        numbers.insert("native".into(), native::measure()?.into());
    }
    build::run(None)?;
    let browser = Browser::ready()?;
    let mut is_quick = true;
    if wants(MODEL) {
        let (quick, rows) = model(&browser)?;
        is_quick = quick;
        numbers.insert("chromium".into(), rows);
    }
    let sizes = sizes::of(&places::pkg())?.json();
    numbers.insert("sizes".into(), sizes.into());
    let pages: Vec<&str> = IN_PAGES.into_iter().filter(|part| wants(part)).collect();
    if !pages.is_empty() {
        numbers.insert("pages".into(), in_pages(&browser, &pages, options.rounds)?);
    }
    let all = places::scratch().join("bench.json");
    write(&all, &json!(numbers))?;
    report(&all, options.only.is_empty())?;
    if let Some(file) = &options.json {
        write(file, &json!(numbers))?;
    }
    ensure!(is_quick, "something takes longer than promised");
    Ok(())
}

/// The model's calls and what moves, in Chromium: whether all keep their limits, and the rows.
fn model(browser: &Browser) -> Result<(bool, Value)> {
    let rows = fresh(places::scratch().join("bench-in-chromium.json"))?;
    let server = Server::on_free_port()?;
    let status = run::command("node")?
        .args(["tests/bench/in-chromium.mjs", "--json"])
        .arg(&rows)
        .env("POSE_RISK_BASE", server.address())
        .env("CHROMIUM", &browser.program)
        .status()?;
    Ok((status.success(), files::json(&rows)?))
}

/// What readers wait for.
fn in_pages(browser: &Browser, parts: &[&str], rounds: u32) -> Result<Value> {
    release::build()?;
    peers::build()?;
    println!("Measuring in pages: {}", parts.join(", "));
    let results = fresh(places::scratch().join("bench-in-pages.json"))?;
    let status = run::command("node")?
        .args(["benches/main.mjs", "--target"])
        .arg(places::target())
        .args(["--only", &parts.join(",")])
        .args(["--rounds", &rounds.to_string(), "--json"])
        .arg(&results)
        .env("CHROMIUM", &browser.program)
        .status()?;
    ensure!(status.success(), "measuring in pages failed ({status})");
    files::json(&results)
}

/// Prints the tables of a run, and writes them into docs/ if it was a whole one.
fn report(numbers: &Path, writes: bool) -> Result<()> {
    let mut report = run::command("node")?;
    report.arg("benches/report.mjs").arg(numbers);
    if writes {
        report.arg("--write");
    }
    ensure!(report.status()?.success(), "writing the tables failed");
    Ok(())
}

/// A file that is yet to be written: that of an earlier run is removed.
fn fresh(file: PathBuf) -> Result<PathBuf> {
    if file.exists() {
        fs::remove_file(&file)?;
    }
    Ok(file)
}

fn write(file: &Path, numbers: &Value) -> Result<()> {
    fs::write(file, serde_json::to_string_pretty(numbers)? + "\n")
        .with_context(|| format!("{}", file.display()))
}
