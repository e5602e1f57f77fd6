//! Node's test runner.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::counts;
use super::report::Outcome;
use crate::{places, run};

/// Twenty minutes, of a file as of a test: the longest file of the gauntlet takes ten, on two cores.
const TIME_LIMIT: &str = "--test-timeout=1200000";

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

/// Runs test files: for people on the screen, what each file passed into a file of its own, and for reporters that write
/// files themselves.
///
/// # Errors
/// Node is missing.
pub fn command(files: &[String], results: &Path, more: &[&Path]) -> Result<Command> {
    let reporter = places::root().join("crates/xtask/src/test/results.mjs");
    let mut command = run::command("node")?;
    command
        // One file at a time: two browsers at once would slow each other down.
        .args(["--test", "--test-concurrency=1", TIME_LIMIT])
        .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
        .arg(format!("--test-reporter={}", reporter.display()))
        .arg(format!("--test-reporter-destination={}", results.display()));
    for reporter in more {
        command
            .arg(format!("--test-reporter={}", reporter.display()))
            .arg("--test-reporter-destination=stdout");
    }
    command.args(files);
    Ok(command)
}

/// Test files, by Node.
pub fn tried(files: &[String], prepare: impl FnOnce(&mut Command)) -> Result<Outcome> {
    tried_with(files, &[], prepare)
}

/// Test files, by Node, and reporters that write files themselves.
pub fn tried_with(
    files: &[String],
    reporters: &[&Path],
    prepare: impl FnOnce(&mut Command),
) -> Result<Outcome> {
    let results = places::scratch().join("node-tests.json");
    if results.exists() {
        fs::remove_file(&results)?;
    }
    let mut command = command(files, &results, reporters)?;
    prepare(&mut command);
    let succeeded = command.status()?.success();
    Ok(Outcome {
        succeeded,
        // Node may end before it writes any.
        counts: counts::of_node(&results)
            .ok()
            .map(|results| results.counts()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::counts::Counts;
    use super::*;

    #[test]
    fn what_the_reporter_writes_is_what_is_read() {
        let folder = std::env::temp_dir().join(format!("xtask-counts-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (test, results) = (folder.join("a.test.mjs"), folder.join("results.json"));
        let source = "import { test, describe } from 'node:test';\n\
            test('passes', () => {});\n\
            test('fails', () => { throw new Error('as it should'); });\n\
            test('is skipped', { skip: true }, () => {});\n\
            describe('a suite is no test', () => test('passes too', () => {}));\n";
        fs::write(&test, source).unwrap();
        let run = command(&[test.to_string_lossy().into_owned()], &results, &[]);
        let output = run.and_then(|mut command| Ok(command.output()?));
        let read = counts::of_node(&results);
        fs::remove_dir_all(&folder).unwrap();
        assert!(!output.unwrap().status.success());
        let read = read.unwrap();
        assert_eq!(
            read.counts(),
            Counts {
                passed: 2,
                failed: 1
            }
        );
        let files: Vec<_> = read.files.into_values().collect();
        assert_eq!(
            (files[0].passed, &*files[0].failed),
            (2, &["fails".into()][..])
        );
    }
}
