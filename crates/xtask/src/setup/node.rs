//! Node and the npm packages of package-lock.json: esbuild, wasm-opt, TypeScript, Playwright, axe, fonts.

use anyhow::{Result, bail, ensure};

use super::say::say;
use crate::{fingerprint, places, run};

/// The oldest Node whose test runner takes the options we pass.
const OLDEST: (u32, u32) = (20, 11);

/// The packages, installed again only when the lockfile has changed.
///
/// # Errors
/// Node or npm is missing or too old, or npm cannot install.
pub fn packages() -> Result<()> {
    packages_of("")
}

/// Lighthouse, in a folder of its own: it brings 150 packages, which only `cargo xtask gauntlet` needs.
///
/// # Errors
/// As for `packages`.
pub fn lighthouse() -> Result<()> {
    packages_of("tests/lighthouse/")
}

/// What `cargo xtask bench` measures the card beside.
///
/// # Errors
/// As for `packages`.
pub fn peers() -> Result<()> {
    packages_of("benches/peers/")
}

/// The packages of the lockfile in a folder: its path from the root, with `/` at the end.
fn packages_of(folder: &str) -> Result<()> {
    node()?;
    let root = places::root().join(folder);
    let wanted = fingerprint::of(&root, &["package.json", "package-lock.json"], "")?;
    let stamp = root.join("node_modules").join(".installed");
    if fingerprint::unchanged(&stamp, &wanted) {
        return Ok(());
    }
    say(&format!(
        "installing the npm packages of {folder}package-lock.json"
    ));
    let how = format!(
        "the npm packages are missing: mend the network or npm, then run `npm ci` in {}",
        root.display()
    );
    // Some machines leave out devDependencies by default; here there are no others.
    let mut install = run::command("npm")?;
    install.args(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    let status = install.current_dir(&root).status()?;
    ensure!(status.success(), how);
    fingerprint::remember(&stamp, &wanted)
}

fn node() -> Result<()> {
    let (major, minor) = OLDEST;
    let how = "install a newer one from https://nodejs.org";
    let Some(line) = run::answer("node", &["--version"]) else {
        bail!("Node is missing: {how} ({major}.{minor} or newer, with npm)");
    };
    match version(&line) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => bail!("Node {line} is older than {major}.{minor}: {how}"),
    }
}

/// `v20.11.1` → (20, 11).
fn version(line: &str) -> Option<(u32, u32)> {
    let mut parts = line.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(version("v20.11.1"), Some((20, 11)));
        assert!(version("v20.9.0") < Some(OLDEST));
        assert!(version("v100.0.0") > Some(OLDEST));
    }
}
