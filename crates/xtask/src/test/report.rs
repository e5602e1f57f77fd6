//! Runs steps one after the other, goes on after a failure, and prints at the end which failed.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::counts::Counts;

/// The result of a step.
pub struct Outcome {
    /// By its exit code.
    pub succeeded: bool,
    /// Of its tests, if it runs any.
    pub counts: Option<Counts>,
}

impl Outcome {
    /// The counts a step adds to the sum. A step without tests is one check, and a step that
    /// failed outside its tests (it did not compile, say) has failed all the same.
    fn counted(&self) -> Counts {
        let mut counts = self.counts.unwrap_or_default();
        if !self.succeeded && counts.failed == 0 {
            counts.failed = 1;
        } else if self.succeeded && self.counts.is_none() {
            counts.passed = 1;
        }
        counts
    }
}

/// A step that is one check.
pub fn checked(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome {
        succeeded: true,
        counts: None,
    })
}

/// The steps so far.
#[derive(Default)]
pub struct Report {
    sum: Counts,
    steps: u32,
    failed: Vec<String>,
}

impl Report {
    /// Runs one step under its heading.
    pub fn step(&mut self, title: &str, job: impl FnOnce() -> Result<Outcome>) {
        self.steps += 1;
        println!("\n── {}. {title}", self.steps);
        let start = Instant::now();
        let outcome = job().unwrap_or_else(|problem| {
            println!("{problem:#}");
            Outcome {
                succeeded: false,
                counts: None,
            }
        });
        self.sum += outcome.counted();
        let time = seconds(start.elapsed());
        if outcome.succeeded {
            println!("── {title}: ok, {time}");
        } else {
            println!("── {title}: FAILED, {time}");
            self.failed.push(title.to_owned());
        }
    }

    /// Prints which steps failed, then the sum on a line of its own. Returns whether all succeeded.
    pub fn close(self) -> bool {
        println!();
        for title in &self.failed {
            println!("failed: {title}");
        }
        println!("{} passed, {} failed", self.sum.passed, self.sum.failed);
        self.failed.is_empty()
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(succeeded: bool, counts: Option<(u32, u32)>) -> (u32, u32) {
        let counts = counts.map(|(passed, failed)| Counts { passed, failed });
        let Counts { passed, failed } = Outcome { succeeded, counts }.counted();
        (passed, failed)
    }

    #[test]
    fn a_step_without_tests_is_one_check() {
        assert_eq!(counted(true, None), (1, 0));
        assert_eq!(counted(false, None), (0, 1));
    }

    #[test]
    fn a_failure_outside_the_tests_is_never_lost() {
        assert_eq!(counted(false, Some((7, 0))), (7, 1));
        assert_eq!(counted(false, Some((7, 2))), (7, 2));
        assert_eq!(counted(true, Some((7, 0))), (7, 0));
        assert_eq!(counted(true, Some((0, 0))), (0, 0));
    }

    #[test]
    fn a_step_that_cannot_start_fails_and_the_next_still_runs() {
        let mut report = Report::default();
        report.step("cannot start", || anyhow::bail!("no such program"));
        report.step("runs", || {
            Ok(Outcome {
                succeeded: true,
                counts: None,
            })
        });
        assert_eq!(
            report.sum,
            Counts {
                passed: 1,
                failed: 1
            }
        );
        assert!(!report.close());
    }
}
