//! How many tests passed and failed, read from the closing lines of the runners.

use std::ops::AddAssign;

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

/// The sum over all closing lines in a runner's output; None if there is none.
pub fn read(output: &str) -> Option<Counts> {
    let mut sum = None;
    for line in output.lines() {
        if let Some(counts) = cargo_line(line).or_else(|| node_line(line)) {
            *sum.get_or_insert_default() += counts;
        }
    }
    sum
}

/// `test result: ok. 12 passed; 0 failed; …` of cargo and of wasm-bindgen's runner.
fn cargo_line(line: &str) -> Option<Counts> {
    let (_, line) = line.split_once("test result: ")?;
    let before = |word: &str| {
        let (before, _) = line.split_once(word)?;
        before.split_whitespace().last()?.parse().ok()
    };
    Some(Counts {
        passed: before(" passed")?,
        failed: before(" failed")?,
    })
}

/// `ℹ pass 12`, `ℹ fail 0`, `ℹ cancelled 0` of Node's runner (`#` in its TAP form).
fn node_line(line: &str) -> Option<Counts> {
    let line = line
        .strip_prefix("ℹ ")
        .or_else(|| line.strip_prefix("# "))?;
    let (word, number) = line.split_once(' ')?;
    let number = number.trim().parse().ok()?;
    match word {
        "pass" => Some(Counts {
            passed: number,
            failed: 0,
        }),
        "fail" | "cancelled" => Some(Counts {
            passed: 0,
            failed: number,
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_closing_lines_of_cargo_are_added_up() {
        let output = "running 2 tests\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(
            read(output),
            Some(Counts {
                passed: 5,
                failed: 4
            })
        );
    }

    #[test]
    fn colours_do_not_hide_a_closing_line() {
        let line = "test result: \u{1b}[31mFAILED\u{1b}[m. 1 passed; 2 failed; 0 ignored";
        assert_eq!(
            read(line),
            Some(Counts {
                passed: 1,
                failed: 2
            })
        );
    }

    #[test]
    fn both_forms_of_nodes_runner_are_understood() {
        let spec = "✔ opens (3ms)\nℹ tests 4\nℹ suites 0\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ duration_ms 9.1\n";
        let tap = "ok 1 - opens\n# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n";
        assert_eq!(
            read(spec),
            Some(Counts {
                passed: 2,
                failed: 2
            })
        );
        assert_eq!(read(tap), read(spec));
    }

    #[test]
    fn output_without_a_closing_line_has_no_count() {
        assert_eq!(read("error[E0425]: cannot find value\n# a heading\n"), None);
    }
}
