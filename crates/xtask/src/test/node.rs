//! Node's test runner.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::{places, run};

/// The `*.test.mjs` of a folder, sorted. They are passed to Node one by one: what it makes of a folder's name
/// changed between versions 20 and 22.
///
/// # Errors
/// There are none.
pub fn tests(folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(places::root().join(folder))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(format!("{folder}/{name}"));
        }
    }
    files.sort();
    ensure!(!files.is_empty(), "{folder}/ holds no *.test.mjs");
    Ok(files)
}

/// Runs test files: for people on the screen, and the counts into a file.
///
/// # Errors
/// Node is missing.
pub fn command(files: &[String], counts: &Path) -> Result<Command> {
    let reporter = places::root().join("crates/xtask/src/test/counts.mjs");
    let mut command = run::command("node")?;
    command
        // One file at a time: two browsers at once would slow each other down.
        .args(["--test", "--test-concurrency=1", "--test-timeout=300000"])
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg(format!("--test-reporter={}", reporter.display()))
        .arg(format!("--test-reporter-destination={}", counts.display()))
        .args(files);
    Ok(command)
}
