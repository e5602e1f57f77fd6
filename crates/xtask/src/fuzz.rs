//! `cargo xtask fuzz`: goes on where the tests of `crates/fuzz` stop after a second. libFuzzer, by cargo-bolero, keeps what reaches
//! code that nothing reached before; `cargo test` tries all that it kept.

use std::fs;

use anyhow::{Context, Result, ensure};
use clap::Args;
use regex_lite::Regex;

use crate::setup::cargo_tool::BOLERO;
use crate::{places, run};

/// Where the tests stand.
pub const TESTS: &str = "crates/fuzz/tests/strangers.rs";
/// Bytes of an input: what is kept is part of the repository.
const LONGEST: &str = "4096";
/// How long one input may take: a reader of the page would notice.
const SLOWEST: &str = "5s";

#[derive(Debug, Args)]
pub struct Options {
    /// How long in all, shared by all tests
    #[arg(long, value_name = "N", default_value_t = 10)]
    minutes: u64,
    /// Only the test of this name
    #[arg(long, value_name = "TEST")]
    only: Option<String>,
}

pub fn command(options: &Options) -> Result<()> {
    let count = made_up(options.minutes, options.only.as_deref())?;
    println!("\n{count} inputs were made up and tried");
    Ok(())
}

/// Makes up inputs for so long in all; how many were tried.
///
/// # Errors
/// One of them fails, or the tool cannot be installed.
pub fn made_up(minutes: u64, only: Option<&str>) -> Result<u64> {
    BOLERO.ready()?;
    let source = fs::read_to_string(places::root().join(TESTS)).context(TESTS)?;
    let mut tests = tests(&source);
    if let Some(only) = only {
        tests.retain(|test| test == only);
    }
    ensure!(!tests.is_empty(), "{TESTS} has no such test");
    let time = format!("{}s", minutes * 60 / tests.len() as u64);
    let mut count = 0;
    for test in &tests {
        println!("\n── {test}: {time}");
        // Without a sanitizer, which wants a nightly compiler: our code has no `unsafe`.
        let output = bolero(
            &["test", test],
            &["-T", &time, "-t", SLOWEST, "-l", LONGEST],
        )
        .with_context(|| format!("{test} fails; its input is in crates/fuzz/tests/__fuzz__"))?;
        count += tried(&output).with_context(|| format!("{test} does not say what it tried"))?;
        // Of inputs that reach the same code the first is enough, however often each reaches it. Each new line of code still brings
        // an input: after an hour there are thousands, of which a few that show most are committed.
        bolero(&["reduce", test], &["--engine-args=-use_counters=0"])?;
    }
    Ok(count)
}

fn bolero(what: &[&str], how: &[&str]) -> Result<String> {
    let of = ["--package", "fuzz", "--sanitizer", "NONE"];
    let mut command = run::command("cargo")?;
    command.arg("bolero").args(what).args(of).args(how);
    let (succeeded, output) = run::captured(command)?;
    ensure!(succeeded, "cargo bolero {} failed", what.join(" "));
    Ok(output)
}

/// The last line of libFuzzer: "Done 4096 runs in 12 second(s)".
fn tried(output: &str) -> Option<u64> {
    let line = Regex::new(r"Done ([0-9]+) runs in").ok()?;
    line.captures(output)?[1].parse().ok()
}

/// The names of the tests in a source.
fn tests(source: &str) -> Vec<String> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let pairs = lines.windows(2).filter(|pair| pair[0] == "#[test]");
    let name = |pair: &[&str]| Some(pair[1].strip_prefix("fn ")?.split_once('(')?.0.to_owned());
    pairs.filter_map(name).collect()
}

#[cfg(test)]
mod tests_of_names {
    use super::{tests, tried};

    #[test]
    fn the_names_of_tests_are_read_from_their_source() {
        let source = "#[test]\nfn one() {\n}\nfn helper() {}\n\n#[test]\nfn two() {}\n";
        assert_eq!(tests(source), ["one", "two"]);
    }

    #[test]
    fn how_many_inputs_were_tried_is_read_from_the_last_line() {
        assert_eq!(
            tried("#12 NEW\nDone 4096 runs in 12 second(s)\n"),
            Some(4096)
        );
        assert_eq!(tried("error: no such test"), None);
    }
}
