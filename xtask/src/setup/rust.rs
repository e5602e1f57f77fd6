//! Rust's own parts, by rustup.

use std::env;
use std::path::{Path, PathBuf};

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

/// The folder of the standard library's source, with which the wasm gets a smaller one. None where
/// it cannot be had, or where `POSE_RISK_STD=plain` asks for the ready-made library.
pub fn standard_library_source() -> Option<PathBuf> {
    if env::var("POSE_RISK_STD").is_ok_and(|std| std == "plain") {
        return None;
    }
    let source = || {
        let sysroot = run::answer("rustc", &["--print", "sysroot"])?;
        let library = PathBuf::from(sysroot).join("lib/rustlib/src/rust/library");
        library.is_dir().then_some(library)
    };
    source().or_else(|| {
        say("adding the source of Rust's standard library");
        run::shown("rustup", &["component", "add", "rust-src"]).ok()?;
        source()
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
