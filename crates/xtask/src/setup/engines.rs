//! Firefox and WebKitGTK, by the system's package manager.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt;
use super::say::say;
use crate::run;

/// One of the engines of `tests/engines/`, whose programs the tests find by a variable.
pub struct Engine {
    /// What the tests call it (`POSE_RISK_ENGINE`).
    pub name: &'static str,
    /// The variable that names its program.
    pub variable: &'static str,
    programs: &'static [&'static str],
    /// Other programs that it does not run without.
    besides: &'static [&'static str],
    packages: &'static [&'static str],
    /// For Homebrew; none where there is no such engine.
    cask: Option<&'static str>,
}

pub const FIREFOX: Engine = Engine {
    name: "firefox",
    variable: "FIREFOX",
    programs: &[
        "firefox-esr",
        "firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
    besides: &[],
    packages: &["firefox-esr"],
    cask: Some("firefox"),
};
/// It has no headless mode, so it is shown on a screen that nobody sees.
pub const WEBKIT: Engine = Engine {
    name: "webkit",
    variable: "WEBKIT_DRIVER",
    programs: &["WebKitWebDriver"],
    besides: &["Xvfb"],
    packages: &["webkit2gtk-driver", "xvfb"],
    cask: None,
};

impl Engine {
    /// Finds its program, or installs it.
    ///
    /// # Errors
    /// It is missing and cannot be installed here.
    pub fn ready(&self) -> Result<PathBuf> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        self.install()?;
        self.find().with_context(|| {
            format!(
                "{} was installed but is not on PATH: set {} to its path",
                self.name, self.variable
            )
        })
    }

    fn find(&self) -> Option<PathBuf> {
        if !self.besides.iter().all(|name| run::find(name).is_some()) {
            return None;
        }
        let chosen = env::var_os(self.variable)
            .map(PathBuf::from)
            .filter(|path| path.is_file());
        chosen.or_else(|| self.programs.iter().find_map(run::find))
    }

    fn install(&self) -> Result<()> {
        let wanted_by = format!("the tests in {}", self.name);
        if let Some(cask) = self.cask
            && cfg!(target_os = "macos")
            && run::find("brew").is_some()
        {
            say(&format!("installing {cask} by Homebrew"));
            return run::shown("brew", &["install", "--cask", cask])
                .with_context(|| format!("{wanted_by} need it: run `brew install --cask {cask}`"));
        }
        if apt::is_here() {
            return apt::install(self.packages, &wanted_by);
        }
        bail!(
            "{wanted_by} need {} (Debian's names): install them with your system's package manager, or set {} to its program",
            self.packages.join(" and "),
            self.variable
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_found_missing_also_where_only_its_screen_is() {
        let absent = Engine {
            besides: &["no-such-screen"],
            programs: &["sh"],
            ..WEBKIT
        };
        assert_eq!(absent.find(), None);
        let here = Engine {
            variable: "NO_SUCH_VARIABLE",
            besides: &["sh"],
            ..absent
        };
        assert!(here.find().is_some());
    }
}
