//! `cargo xtask figures`: poses drawn natively; without ids also the sheet of all of them in `docs/`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::setup::Browser;
use crate::tools::tool;
use crate::{places, run};

/// The sheet's size in pixels: seven pictures of 150 in a row, fifteen rows.
const SIZE: &str = "--window-size=1116,2290";

pub fn command(ids: &[String]) -> Result<()> {
    tool("figures", ids)?;
    if !ids.is_empty() {
        return Ok(());
    }
    tool("figures", &["--sheet".into()])?;
    picture()
}

/// The sheet as a picture, by Chromium.
fn picture() -> Result<()> {
    let browser = Browser::ready()?;
    let docs = places::root().join("docs");
    let to = docs.join("figures.png");
    let profile = places::scratch().join("figures-profile");
    let mut command = Command::new(&browser.program);
    command
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
        ])
        .arg(SIZE)
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--screenshot={}", to.display()))
        .arg(format!("file://{}", docs.join("figures.html").display()));
    let (succeeded, output) = run::captured(command)?;
    ensure!(succeeded, "Chromium did not draw the sheet:\n{output}");
    fs::metadata(&to).with_context(|| format!("{} is not there", to.display()))?;
    Ok(())
}
