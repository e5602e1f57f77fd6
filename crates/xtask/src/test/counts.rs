//! How many tests passed and failed. Whether a step succeeded is its exit code's matter alone; these numbers
//! are for the last line of `cargo xtask test`.

use std::collections::BTreeMap;
use std::fs;
use std::ops::AddAssign;
use std::path::Path;

use anyhow::{Context, Result};
use regex_lite::Regex;
use serde::Deserialize;

/// Passed and failed tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The sum over the closing lines in the output of `cargo test` or `wasm-pack test`.
///
/// Workaround: libtest writes machine-readable results only on a nightly toolchain, and cargo-nextest, which has
/// them, would have to be compiled first. The line is `test result: ok. 12 passed; 0 failed; …`, with a colour
/// around `ok` on a terminal. Link: <https://github.com/rust-lang/rust/issues/49359>.
/// Remove when `--format json` is stable.
///
/// # Errors
/// The pattern is wrong, or a number too large.
pub fn of_libtest(output: &str) -> Result<Counts> {
    let closing_line = Regex::new(r"(?m)^test result: .*?\b([0-9]+) passed; ([0-9]+) failed;")?;
    let mut sum = Counts::default();
    for line in closing_line.captures_iter(output) {
        sum += Counts {
            passed: line[1].parse()?,
            failed: line[2].parse()?,
        };
    }
    Ok(sum)
}

/// What the reporter `results.mjs` writes during `node --test`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Results {
    passed: u32,
    failed: u32,
    /// By the path of the file, from the repository's root.
    pub files: BTreeMap<String, OfFile>,
}

/// The tests of one file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfFile {
    pub passed: u32,
    /// The names of those that failed.
    pub failed: Vec<String>,
}

impl Results {
    pub fn counts(&self) -> Counts {
        Counts {
            passed: self.passed,
            failed: self.failed,
        }
    }
}

/// # Errors
/// There is no such file, or it is no result.
pub fn of_node(file: &Path) -> Result<Results> {
    let text = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u32, failed: u32) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn all_closing_lines_of_libtest_are_added_up() {
        let output = "running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(of_libtest(output).unwrap(), counts(5, 4));
    }

    #[test]
    fn colours_do_not_hide_a_closing_line() {
        let line = "test result: \u{1b}[31mFAILED\u{1b}[m. 1 passed; 2 failed; 0 ignored";
        assert_eq!(of_libtest(line).unwrap(), counts(1, 2));
    }

    #[test]
    fn output_without_a_closing_line_counts_nothing() {
        let output = "error[E0425]: cannot find value\n";
        assert_eq!(of_libtest(output).unwrap(), counts(0, 0));
    }
}
