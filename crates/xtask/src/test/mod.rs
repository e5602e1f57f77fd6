//! `cargo xtask test`: everything that must hold, and all that CI runs.

pub mod counts;
pub mod engines;
mod gauntlet;
pub mod node;
pub mod report;
mod steps;

use anyhow::Result;

pub use engines::Which as Engines;
use report::Report;

pub fn command(quick: bool, engines: Option<Engines>) -> Result<()> {
    let mut report = Report::default();
    if let Some(which) = engines {
        engines::run(&mut report, which);
        close(report);
        return Ok(());
    }
    steps::without_browser(&mut report);
    if !quick {
        steps::with_browser(&mut report);
    }
    close(report);
    Ok(())
}

/// `cargo xtask gauntlet`: every look of the card, of which the tests try a sample.
pub fn gauntlet(write: bool) -> Result<()> {
    let mut report = Report::default();
    gauntlet::run(&mut report, write);
    close(report);
    Ok(())
}

/// The last line is the one with the counts: a failure has no error message after it.
fn close(report: Report) {
    if !report.close() {
        std::process::exit(1);
    }
}
