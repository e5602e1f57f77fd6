//! `cargo xtask test --engines`: a reader's way and the pages of `tests/pages/` in other browsers than Chromium too.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::ValueEnum;

use super::node;
use super::report::{Outcome, Report, checked};
use crate::serve::Server;
use crate::setup::engines::{self, FIREFOX, WEBKIT};
use crate::setup::{self, Browser};
use crate::{build, places};

/// Which engines.
#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Which {
    All,
    Chromium,
    Firefox,
    Webkit,
}

/// An engine whose program is here.
struct Found {
    name: &'static str,
    variable: &'static str,
    program: PathBuf,
}

/// Everything of `tests/engines/`, engine by engine, on a build of the sources.
pub fn run(report: &mut Report, which: Which) {
    report.step("set-up", || checked(setup::for_building()));
    report.step("release build", || checked(build::run(None)));
    let notes = notes();
    report.step("a file for what comes out", || checked(begin(&notes)));
    for name in names(which) {
        report.step(&format!("in {name}"), || {
            tests(&found(name)?, &node::tests("tests/engines")?, None, &notes)
        });
    }
}

/// The reader's way and a few pages in Firefox: a part of every test.
///
/// # Errors
/// There is no Firefox.
pub fn smoke() -> Result<Outcome> {
    let notes = places::scratch().join("engines-smoke.json");
    begin(&notes)?;
    let files = [
        "tests/engines/a-reader-comes-to-an-answer.test.mjs",
        "tests/engines/every-page-holds-in-every-engine.test.mjs",
    ];
    tests(
        &found("firefox")?,
        &files.map(str::to_owned),
        Some("smoke"),
        &notes,
    )
}

fn names(which: Which) -> Vec<&'static str> {
    match which {
        Which::All => vec!["chromium", "firefox", "webkit"],
        Which::Chromium => vec!["chromium"],
        Which::Firefox => vec!["firefox"],
        Which::Webkit => vec!["webkit"],
    }
}

fn found(name: &'static str) -> Result<Found> {
    let of = |engine: engines::Engine| {
        Ok(Found {
            name,
            variable: engine.variable,
            program: engine.ready()?,
        })
    };
    match name {
        "firefox" => of(FIREFOX),
        "webkit" => of(WEBKIT),
        _ => Ok(Found {
            name,
            variable: "CHROMIUM",
            program: Browser::ready()?.program,
        }),
    }
}

fn tests(engine: &Found, files: &[String], part: Option<&str>, notes: &Path) -> Result<Outcome> {
    let server = Server::on_free_port()?;
    let reporter = places::root().join("tests/engines/support/report.mjs");
    node::tried_with(files, &[&reporter], |command| {
        command
            .env("POSE_RISK_BASE", server.address())
            .env("POSE_RISK_ENGINE", engine.name)
            .env("POSE_RISK_ENGINES", notes)
            .env(engine.variable, &engine.program);
        if let Some(part) = part {
            command.env("POSE_RISK_PART", part);
        }
    })
}

/// What the reporter of the tests writes, a line an engine: `POSE_RISK_ENGINES`, else in `target/`.
pub fn notes() -> PathBuf {
    std::env::var_os("POSE_RISK_ENGINES")
        .map_or_else(|| places::scratch().join("engines.json"), PathBuf::from)
}

/// Nothing of an earlier run stays.
fn begin(notes: &Path) -> Result<()> {
    if let Some(folder) = notes.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(notes, "").with_context(|| format!("writing {}", notes.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_engines_are_all_that_can_be_named() {
        let each: Vec<_> = Which::value_variants()
            .iter()
            .filter(|which| **which != Which::All)
            .flat_map(|which| names(*which))
            .collect();
        assert_eq!(each, names(Which::All));
    }

    #[test]
    fn a_run_begins_with_an_empty_file() {
        let folder = std::env::temp_dir().join(format!("xtask-engines-{}", std::process::id()));
        let file = folder.join("deep/engines.json");
        begin(&file).unwrap();
        fs::write(&file, "{}\n").unwrap();
        begin(&file).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(text, "");
    }
}
