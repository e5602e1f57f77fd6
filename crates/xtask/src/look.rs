//! How the card looks, in Chromium: its heights, and the pictures in the documentation. Each is a program in
//! `tests/visual/`, which finds the built `pkg/` at an address.

use anyhow::{Result, ensure};

use crate::serve::Server;
use crate::setup::Browser;
use crate::{build, run};

/// How tall the card of each pose is; fails where one is taller than the design allows.
///
/// # Errors
/// As for `program`.
pub fn heights(write: bool, only: Option<String>) -> Result<()> {
    let mut words = Vec::new();
    if write {
        words.push("--write".to_owned());
    }
    if let Some(only) = only {
        words.extend(["--only".to_owned(), only]);
    }
    program("heights.mjs", &words)
}

/// Builds, serves, and runs a program of `tests/visual/`.
///
/// # Errors
/// What it needs is missing, or it says that something is not as it should be.
pub fn program(file: &str, words: &[String]) -> Result<()> {
    build::run(None)?;
    let browser = Browser::ready()?;
    let server = Server::on_free_port()?;
    let status = run::command("node")?
        .arg(format!("tests/visual/{file}"))
        .args(words)
        .env("POSE_RISK_BASE", server.address())
        .env("CHROMIUM", &browser.program)
        .status()?;
    ensure!(status.success(), "{file}: not as it should be ({status})");
    Ok(())
}
