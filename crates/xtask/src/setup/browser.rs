//! Chromium and its driver, by the system's package manager.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use super::say::say;
use crate::run;

const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// A browser and the driver that steers it.
pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// Finds both, or installs them.
    ///
    /// # Errors
    /// They are missing and cannot be installed here.
    pub fn ready() -> Result<Self> {
        if let Some(found) = Self::find() {
            return Ok(found);
        }
        install()?;
        Self::find().context("the browser was installed but is not on PATH: set CHROMIUM to its path, and put chromedriver on PATH")
    }

    fn find() -> Option<Self> {
        let chosen = env::var_os("CHROMIUM")
            .map(PathBuf::from)
            .filter(|path| path.is_file());
        let program = chosen.or_else(|| BROWSERS.iter().find_map(run::find))?;
        // GitHub's machines name the driver's folder in CHROMEWEBDRIVER.
        let folder = env::var_os("CHROMEWEBDRIVER").map(PathBuf::from);
        let driver =
            run::find("chromedriver").or_else(|| run::find(folder?.join("chromedriver")))?;
        Some(Self { program, driver })
    }
}

fn install() -> Result<()> {
    if cfg!(target_os = "macos") && run::find("brew").is_some() {
        say("installing Chrome and chromedriver by Homebrew");
        return run::shown(
            "brew",
            &["install", "--cask", "google-chrome", "chromedriver"],
        )
        .context(
            "the browser tests need Chrome: run `brew install --cask google-chrome chromedriver`",
        );
    }
    if apt::is_here() {
        return apt::install(&["chromium", "chromium-driver"], "the browser tests");
    }
    bail!(
        "the browser tests need Chromium and chromedriver: install both with your system's package manager and put them on PATH"
    )
}
