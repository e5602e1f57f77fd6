//! `cargo xtask gauntlet`: every look of the card, of which `cargo xtask test` tries a sample. Takes minutes.

use anyhow::{Context, Result};

use super::node;
use super::report::{Outcome, Report, checked};
use crate::serve::Server;
use crate::setup::{self, Browser};
use crate::{build, look};

/// What a test compares with what was noted before: noted anew with `--write`.
const NOTES: &str = "tests/e2e/what-a-screen-reader-meets.test.mjs";

/// Heights, pictures, axe, Lighthouse, and what may happen to each file. With `write`, pictures and what a screen reader meets are noted anew.
pub fn run(report: &mut Report, write: bool) {
    let mut browser = None;
    report.step("browser and Lighthouse", || {
        setup::for_building()?;
        setup::node::lighthouse()?;
        browser = Some(Browser::ready()?);
        checked(Ok(()))
    });
    report.step("release build", || checked(build::run(None)));
    report.step("heights", || checked(look::program("heights.mjs", &[])));
    report.step("pictures, axe, Lighthouse, failures", || {
        let browser = browser.as_ref().context("there is no browser")?;
        tests(browser, write)
    });
}

fn tests(browser: &Browser, write: bool) -> Result<Outcome> {
    let server = Server::on_free_port()?;
    let mut files = node::tests("tests/gauntlet")?;
    files.push(NOTES.to_owned());
    node::tried(&files, |command| {
        command
            .env("POSE_RISK_BASE", server.address())
            .env("CHROMIUM", &browser.program);
        if write {
            command.env("POSE_RISK_WRITE", "1");
        }
    })
}
