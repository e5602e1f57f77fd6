//! wasm-pack's part: the wasm, its glue and its types, kept aside so that `pkg/` can be put
//! together again without compiling.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{copy_file, files_below};
use crate::{fingerprint, places, run};

/// What the wasm is made of; package-lock.json because it pins wasm-opt.
const SOURCES: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build",
    "build.rs",
    "data",
    "format",
    "package-lock.json",
    "rust-toolchain.toml",
    "src",
    "www/locales",
];

/// Compiles when a source, or the compiler, has changed. Returns the folder with the result.
///
/// # Errors
/// wasm-pack fails.
pub fn build() -> Result<PathBuf> {
    let folder = places::scratch().join("wasm");
    let stamp = places::scratch().join("wasm.stamp");
    let compiler = run::answer("rustc", &["--version"]).unwrap_or_default();
    let now = fingerprint::of(places::root(), SOURCES, &compiler)?;
    if folder.is_dir() && fingerprint::unchanged(&stamp, &now) {
        return Ok(folder);
    }
    if folder.is_dir() {
        fs::remove_dir_all(&folder).context("clearing the last wasm")?;
    }
    let out = folder.to_string_lossy();
    // No package.json or README from wasm-pack: `manifest` writes ours over the whole of pkg/.
    run::shown(
        "wasm-pack",
        &[
            "build",
            "--release",
            "--target",
            "web",
            "--no-pack",
            "--out-dir",
            &out,
        ],
    )?;
    fingerprint::remember(&stamp, &now)?;
    Ok(folder)
}

/// Copies everything but the glue, which `shell` minifies.
///
/// # Errors
/// A file cannot be copied.
pub fn copy(built: &Path, pkg: &Path) -> Result<()> {
    for name in files_below(built)?
        .iter()
        .filter(|name| *name != "pose_risk.js")
    {
        copy_file(&built.join(name), &pkg.join(name))?;
    }
    Ok(())
}
