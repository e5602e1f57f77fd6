//! wasm-pack, which builds the wasm and runs the browser tests.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::say;
use crate::{places, run};

/// The version we test with.
const VERSION: &str = "0.15.1";
/// The oldest that takes the options we pass.
const OLDEST: (u32, u32) = (0, 15);

/// The program itself.
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
        "installing wasm-pack {VERSION} by cargo (a few minutes)"
    ));
    run::shown(
        "cargo",
        &["install", "wasm-pack", "--locked", "--version", VERSION],
    )
    .with_context(|| {
        format!("wasm-pack is missing: run `cargo install wasm-pack --locked --version {VERSION}`")
    })
}

/// The folder of the wasm-bindgen that wasm-pack compiled for itself earlier, if any.
///
/// Workaround: wasm-pack tries to download wasm-bindgen on every run before it falls back to the
/// one it compiled; where GitHub is out of reach each run waits for that. A program of the same
/// version on PATH is taken at once. Link: `download_prebuilt_or_cargo_install` in
/// <https://github.com/wasm-bindgen/wasm-pack/blob/v0.15.1/src/install/mod.rs>.
/// Remove when wasm-pack looks into its own cache first.
pub fn cached_wasm_bindgen() -> Option<PathBuf> {
    let lock = fs::read_to_string(places::root().join("Cargo.lock")).ok()?;
    let version = locked_version(&lock, "wasm-bindgen")?;
    let cache = match env::var_os("WASM_PACK_CACHE") {
        Some(folder) => PathBuf::from(folder),
        None => dirs::cache_dir()?.join(".wasm-pack"),
    };
    let folder = cache.join(format!("wasm-bindgen-cargo-install-{version}"));
    folder.is_dir().then_some(folder)
}

/// `wasm-pack 0.15.1` → (0, 15).
fn version(line: &str) -> Option<(u32, u32)> {
    let mut parts = line.strip_prefix("wasm-pack ")?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// The version a Cargo.lock gives a package.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| **line != *name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_installed_version_is_read_from_its_own_line() {
        assert_eq!(version("wasm-pack 0.15.1"), Some((0, 15)));
        assert_eq!(version("something else"), None);
    }

    #[test]
    fn the_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(lock, "yew"), None);
    }
}
