//! `cargo xtask test`: everything that must hold, and all that CI runs.

mod counts;
mod node;
mod report;
mod steps;

use anyhow::Result;

use report::Report;

pub fn command(quick: bool) -> Result<()> {
    let mut report = Report::default();
    steps::without_browser(&mut report);
    if !quick {
        steps::with_browser(&mut report);
    }
    if !report.close() {
        // No error message: the line with the counts stays the last one.
        std::process::exit(1);
    }
    Ok(())
}
