//! Node and the npm packages of package-lock.json: esbuild, wasm-opt, TypeScript, Playwright, axe.

use anyhow::{Context, Result, bail};

use super::say::say;
use crate::{fingerprint, places, run};

/// The oldest Node whose test runner takes the options we pass.
const OLDEST: (u32, u32) = (20, 11);

/// The packages, installed again only when the lockfile has changed.
///
/// # Errors
/// Node or npm is missing or too old, or npm cannot install.
pub fn packages() -> Result<()> {
    node()?;
    let wanted = fingerprint::of(places::root(), &["package.json", "package-lock.json"], "")?;
    let stamp = places::root().join("node_modules").join(".installed");
    if fingerprint::unchanged(&stamp, &wanted) {
        return Ok(());
    }
    say("installing the npm packages of package-lock.json");
    // Some machines leave out devDependencies by default; here there are no others.
    run::shown("npm", &["ci", "--include=dev", "--no-audit", "--no-fund"])
        .context("the npm packages are missing: mend the network or npm, then run `npm ci`")?;
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
