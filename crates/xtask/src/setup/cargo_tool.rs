//! Programs that cargo installs, each in the version that we test with.

use anyhow::{Context, Result};

use super::say::say;
use super::wasm_pack;
use crate::run;

/// A program of crates.io that extends cargo.
pub struct Tool {
    /// As cargo calls it: `deny` for `cargo deny`.
    command: &'static str,
    version: &'static str,
}

/// Licences, advisories, duplicates.
pub const DENY: Tool = Tool {
    command: "deny",
    version: "0.20.2",
};
/// The list of what the wasm is made of.
pub const CYCLONEDX: Tool = Tool {
    command: "cyclonedx",
    version: "0.5.9",
};
/// Looks for inputs that reach new code.
pub const BOLERO: Tool = Tool {
    command: "bolero",
    version: "0.13.4",
};

impl Tool {
    /// Installs it unless it is there.
    ///
    /// # Errors
    /// It is missing and cargo cannot install it.
    pub fn ready(&self) -> Result<()> {
        let name = format!("cargo-{}", self.command);
        let version = self.version;
        let found = run::answer("cargo", &[self.command, "--version"]);
        // `cargo-deny 0.20.2`, `cargo-cyclonedx-cyclonedx 0.5.9`.
        if found.is_some_and(|found| found.ends_with(&format!(" {version}"))) {
            return Ok(());
        }
        say(&format!("installing {name} {version} by cargo (minutes)"));
        let install = ["install", &name, "--locked", "--version", version];
        wasm_pack::cargo(&install).with_context(|| {
            format!("{name} is missing: run `cargo install {name} --locked --version {version}`")
        })
    }
}
