//! `cargo xtask test`: everything that must hold, and all that CI runs.

mod counts;
mod report;
mod steps;

use anyhow::Result;

use crate::arguments::Arguments;
use report::Report;

pub fn command(mut arguments: Arguments) -> Result<()> {
    let quick = arguments.flag("--quick");
    arguments.finish()?;
    let mut report = Report::default();
    steps::without_browser(&mut report);
    if !quick {
        steps::with_browser(&mut report);
    }
    if !report.close() {
        // The report has said it all; its sum stays the last line.
        std::process::exit(1);
    }
    Ok(())
}
