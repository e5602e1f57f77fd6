//! The steps, in the order in which a mistake is cheapest to find.

use std::process::Command;

use anyhow::{Context, Result};

use super::report::{Outcome, Report, checked};
use super::{counts, engines, node};
use crate::serve::Server;
use crate::setup::{self, Browser};
use crate::tools::quickly_built_tool;
use crate::{build, package, places, run, sizes, supply};

/// Format, lints and everything that runs without a browser.
pub fn without_browser(report: &mut Report) {
    report.step("set-up", || checked(setup::for_checking()));
    report.step("format", || ran("cargo", &["fmt", "--all", "--check"]));
    report.step("lints", || {
        ran(
            "cargo",
            &[
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        )
    });
    report.step("lints of the wasm", || {
        let target = ["--target", "wasm32-unknown-unknown", "-p", "pose-risk"];
        ran(
            "cargo",
            &[&["clippy"], &target[..], &["--", "-D", "warnings"]].concat(),
        )
    });
    report.step("native tests", || {
        tested("cargo", &["test", "--workspace", "--no-fail-fast"])
    });
    report.step("the element's types and tables are up to date", || {
        checked(quickly_built_tool("element", &["--check".into()]))
    });
    report.step("the sheet of figures is up to date", || {
        checked(quickly_built_tool("figures", &["--check".into()]))
    });
    report.step("the pose schema is up to date", || {
        checked(quickly_built_tool("schema", &["--check".into()]))
    });
}

/// The release build and what is tested on it, in Node and in a real browser.
pub fn with_browser(report: &mut Report) {
    let mut browser = None;
    report.step("browser and driver", || {
        browser = Some(Browser::ready()?);
        checked(Ok(()))
    });
    let browser = browser.as_ref();
    report.step("release build", || checked(build::run(None)));
    // The shell's types name those of the glue, so they come after the build.
    report.step("types of the shell", || {
        ran("tsc", &["-p", "www/tsconfig.json"])
    });
    report.step("the npm package", || checked(package::check()));
    report.step("what it is made of", || checked(supply::check()));
    report.step("sizes", || {
        let sizes = sizes::of(&places::pkg())?;
        sizes.print();
        checked(sizes.check())
    });
    report.step("tests in the browser", || {
        let driver = browser
            .context("there is no browser")?
            .driver
            .to_string_lossy();
        let how = ["test", "--headless", "--chrome", "--chromedriver", &driver];
        tested("wasm-pack", &[&how, &["--", "--test", "web"][..]].concat())
    });
    report.step("the API in Node", || node_tests("tests/node", |_| ()));
    report.step("end to end", || {
        let browser = browser.context("there is no browser")?;
        let server = Server::on_free_port()?;
        node_tests("tests/e2e", |command| {
            command
                .env("POSE_RISK_BASE", server.address())
                .env("CHROMIUM", &browser.program);
        })
    });
    report.step("a reader's way in Firefox", engines::smoke);
}

/// A program whose exit code is the one check.
fn ran(program: &str, arguments: &[&str]) -> Result<Outcome> {
    checked(run::shown(program, arguments))
}

/// A program that runs Rust tests.
fn tested(program: &str, arguments: &[&str]) -> Result<Outcome> {
    let mut command = run::command(program)?;
    command.args(arguments);
    let (succeeded, output) = run::captured(command)?;
    Ok(Outcome {
        succeeded,
        counts: Some(counts::of_libtest(&output)?),
    })
}

/// The tests of a folder, by Node.
fn node_tests(folder: &str, prepare: impl FnOnce(&mut Command)) -> Result<Outcome> {
    node::tried(&node::tests(folder)?, prepare)
}
