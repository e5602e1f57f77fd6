//! `cargo xtask figures`: poses drawn natively; without ids also the sheet of all of them in `docs/`.

use anyhow::{Result, ensure};

use crate::setup::{self, Browser};
use crate::tools::tool;
use crate::{places, run};

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
    setup::node::packages()?;
    let browser = Browser::ready()?;
    let docs = places::root().join("docs");
    let status = run::command("node")?
        .arg("crates/xtask/src/figures.mjs")
        .args([docs.join("figures.html"), docs.join("figures.png")])
        .env("CHROMIUM", &browser.program)
        .status()?;
    ensure!(
        status.success(),
        "Chromium did not draw the sheet ({status})"
    );
    Ok(())
}
