//! wasm-pack, which builds the wasm and runs the browser tests, and the command line of wasm-bindgen, which it calls.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::say::say;
use crate::{places, run};

/// The version we test with.
const VERSION: &str = "0.15.1";
/// The oldest that takes the options we pass.
const OLDEST: (u32, u32) = (0, 15);

/// Both are compiled unoptimised, which takes a third less time than even `opt-level = 1`: wasm-pack only starts other
/// programs, and wasm-bindgen takes less than a second for our wasm either way.
const QUICKLY_BUILT: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// wasm-pack itself.
///
/// # Errors
/// It is missing and cargo cannot install it.
pub fn program() -> Result<()> {
    let found = run::answer("wasm-pack", &["--version"]);
    if found
        .as_deref()
        .and_then(version)
        .is_some_and(|version| version >= OLDEST)
    {
        return Ok(());
    }
    say(&format!(
        "installing wasm-pack {VERSION} by cargo (a minute)"
    ));
    let install = ["install", "wasm-pack", "--locked", "--version", VERSION];
    cargo(&install).with_context(|| {
        format!("wasm-pack is missing: run `cargo install wasm-pack --locked --version {VERSION}`")
    })
}

/// wasm-bindgen's command line, of the version that the workspace pins. wasm-pack would compile it too, but
/// optimised and with what it needs for secure connections, which it never makes here.
///
/// # Errors
/// It is missing and cargo cannot install it.
pub fn wasm_bindgen() -> Result<()> {
    let version = wasm_bindgen_shared::version();
    let wanted = format!("wasm-bindgen {version}");
    if run::answer("wasm-bindgen", &["--version"]).is_some_and(|found| found == wanted) {
        return Ok(());
    }
    say(&format!("installing {wanted} by cargo (a minute)"));
    let folder = places::wasm_bindgen().context("this machine has no folder for caches")?;
    let stage = folder.with_file_name(format!(".wasm-bindgen-{}", std::process::id()));
    // Without `--locked`: its lockfile may name versions that a registry's mirror lacks. wasm-pack does the same.
    let install = ["install", "wasm-bindgen-cli", "--version", &version];
    let how = ["--no-default-features", "--force", "--root"];
    cargo(&[&install[..], &how, &[&stage.to_string_lossy()]].concat()).with_context(|| {
        format!("wasm-bindgen is missing: run `cargo install wasm-bindgen-cli --version {version}`")
    })?;
    // Where wasm-pack would have put it, so that wasm-pack finds it also without us.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::rename(stage.join("bin"), &folder)?;
    Ok(fs::remove_dir_all(&stage)?)
}

/// Removes the intermediate results of the installations above, a few hundred megabytes.
///
/// # Errors
/// They cannot be removed.
pub fn clear() -> Result<()> {
    let folder = install_target();
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// One build folder for both, because they share dependencies.
fn install_target() -> PathBuf {
    places::scratch().join("install")
}

/// Cargo, compiling quickly what it installs.
///
/// # Errors
/// It fails.
pub(super) fn cargo(arguments: &[&str]) -> Result<()> {
    let status = run::command("cargo")?
        .args(arguments)
        .env("CARGO_TARGET_DIR", install_target())
        .envs(QUICKLY_BUILT)
        .status()?;
    ensure!(
        status.success(),
        "`cargo {}` failed ({status})",
        arguments.join(" ")
    );
    Ok(())
}

/// `wasm-pack 0.15.1` → (0, 15).
fn version(line: &str) -> Option<(u32, u32)> {
    let mut parts = line.strip_prefix("wasm-pack ")?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_installed_version_is_read_from_its_own_line() {
        assert_eq!(version("wasm-pack 0.15.1"), Some((0, 15)));
        assert_eq!(version("something else"), None);
    }
}
