//! Rust's own parts, by rustup.

use std::path::Path;

use anyhow::{Context, Result};

use super::say::say;
use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";
/// The version with which CI compiles, and with which the golden answers and sizes were made.
const VERSION: &str = include_str!("../../../../.ci/rust-version");

/// Says so when rustc is not the version of CI: lints, sizes and the wasm's bytes may differ.
pub fn warn_of_another_version() {
    let found = run::answer("rustc", &["--version"]).unwrap_or_default();
    if version(&found) != Some(VERSION.trim()) {
        say(&format!(
            "this is {found}; CI compiles with rustc {}, so lints and the wasm's bytes may differ",
            VERSION.trim()
        ));
    }
}

/// `rustc 1.95.0 (59807616e 2026-04-14)` → `1.95.0`.
fn version(line: &str) -> Option<&str> {
    line.strip_prefix("rustc ")?.split(' ').next()
}

/// The standard library for WebAssembly.
///
/// # Errors
/// It is missing and rustup cannot add it.
pub fn wasm_target() -> Result<()> {
    if has_wasm_target() {
        return Ok(());
    }
    say("adding Rust's WebAssembly target");
    run::shown("rustup", &["target", "add", TARGET]).with_context(|| {
        format!("Rust's WebAssembly target is missing: install Rust from https://rustup.rs, then run `rustup target add {TARGET}`")
    })
}

/// rustfmt and clippy.
///
/// # Errors
/// One is missing and rustup cannot add it.
pub fn components() -> Result<()> {
    let has = |tool| run::answer("cargo", &[tool, "--version"]).is_some();
    if has("fmt") && has("clippy") {
        return Ok(());
    }
    say("adding rustfmt and clippy");
    run::shown("rustup", &["component", "add", "rustfmt", "clippy"]).context(
        "rustfmt or clippy is missing: install Rust from https://rustup.rs, then run `rustup component add rustfmt clippy`",
    )
}

/// Asked of rustc rather than rustup: a Rust from elsewhere may have the target too.
fn has_wasm_target() -> bool {
    run::answer("rustc", &["--print", "target-libdir", "--target", TARGET])
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_rustcs_own_line() {
        let line = "rustc 1.95.0 (59807616e 2026-04-14)";
        assert_eq!(version(line), Some("1.95.0"));
        assert_eq!(version("something else"), None);
    }

    #[test]
    fn the_version_of_ci_is_a_full_version() {
        assert_eq!(VERSION.trim().split('.').count(), 3, "{VERSION}");
    }
}
