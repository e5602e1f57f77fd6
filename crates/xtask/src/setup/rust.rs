//! Rust's own parts, by rustup.

use std::path::Path;

use anyhow::{Context, Result};

use super::say;
use crate::run;

const TARGET: &str = "wasm32-unknown-unknown";

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
