//! The steps, in the order in which a mistake is cheapest to find.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use super::counts;
use super::report::{Outcome, Report};
use crate::serve::Server;
use crate::setup::{self, Browser};
use crate::{build, package, places, run, sizes};

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
        ran("cargo", &["test", "--workspace", "--no-fail-fast"])
    });
    report.step("the element's types and tables are up to date", || {
        ran(
            "cargo",
            &["run", "--quiet", "-p", "tools", "--", "element", "--check"],
        )
    });
    report.step("the sheet of figures is up to date", || {
        ran(
            "cargo",
            &["run", "--quiet", "-p", "tools", "--", "figures", "--check"],
        )
    });
    report.step("the pose schema is up to date", || {
        ran(
            "cargo",
            &["run", "--quiet", "-p", "tools", "--", "schema", "--check"],
        )
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
    report.step("release build", || checked(build::run()));
    // The shell's types name those of the glue, so they come after the build.
    report.step("types of the shell", || {
        ran("tsc", &["-p", "www/tsconfig.json"])
    });
    report.step("the npm package", || checked(package::check()));
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
        ran("wasm-pack", &[&how, &["--", "--test", "web"][..]].concat())
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
}

fn checked(result: Result<()>) -> Result<Outcome> {
    result.map(|()| Outcome {
        succeeded: true,
        counts: None,
    })
}

fn ran(program: &str, arguments: &[&str]) -> Result<Outcome> {
    let mut command = run::command(program)?;
    command.args(arguments);
    overhear(command)
}

fn overhear(command: Command) -> Result<Outcome> {
    let (succeeded, output) = run::overheard(command)?;
    Ok(Outcome {
        succeeded,
        counts: counts::read(&output),
    })
}

/// Runs the `*.test.mjs` of a folder. Named one by one: what Node makes of a folder's name
/// changed between versions 20 and 22.
fn node_tests(folder: &str, prepare: impl FnOnce(&mut Command)) -> Result<Outcome> {
    let mut files = Vec::new();
    if let Ok(entries) = fs::read_dir(places::root().join(folder)) {
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".test.mjs") {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    files.sort();
    anyhow::ensure!(!files.is_empty(), "{folder}/ holds no *.test.mjs");
    let mut command = run::command("node")?;
    // One file at a time: two browsers at once only make each other late.
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]);
    command.args(["--test-timeout=300000"]).args(files);
    prepare(&mut command);
    overhear(command)
}
