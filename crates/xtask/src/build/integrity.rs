//! `pkg/integrity.json`: a hash of each file that a script may fetch, in the form of an `integrity`
//! attribute. The shell holds the hash of this list, and so cannot stand in it: its own is in
//! `pose-risk.js.integrity`, for owners' script tags.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::files;

const FETCHED: &[&str] = &[".js", ".wasm", ".css", ".html", ".json"];

/// Pages, which no script fetches; and first views, of which the shell takes nothing but words and shapes
/// (www/first/tree.js): a hash for each would weigh more than a card.
const NOT_LISTED: &[&str] = &["static/", "cards/"];

/// Both are enough; the shell holds the shorter ones, because each of its bytes counts.
#[derive(Clone, Copy)]
pub enum Algorithm {
    Sha256,
    Sha384,
}

/// Lists what stands in `pkg/` now, but not the pages of `static/`, which no script fetches.
///
/// # Errors
/// A file cannot be read or written.
pub fn write(pkg: &Path) -> Result<()> {
    let mut hashes = BTreeMap::new();
    for name in files::below(pkg)? {
        if FETCHED.iter().any(|ending| name.ends_with(ending))
            && !NOT_LISTED.iter().any(|folder| name.starts_with(folder))
        {
            let hash = of(&pkg.join(&name), Algorithm::Sha384)?;
            hashes.insert(name, hash);
        }
    }
    let text = serde_json::to_string_pretty(&hashes)? + "\n";
    Ok(fs::write(pkg.join("integrity.json"), text)?)
}

/// Writes the hashes of the scripts that a page's own tags name.
///
/// # Errors
/// A file cannot be read or written.
pub fn write_own(pkg: &Path) -> Result<()> {
    for name in ["pose-risk.js", "pose-risk-classic.js"] {
        let own = of(&pkg.join(name), Algorithm::Sha384)?;
        fs::write(pkg.join(format!("{name}.integrity")), format!("{own}\n"))?;
    }
    Ok(())
}

/// # Errors
/// The file cannot be read.
pub fn of(file: &Path, algorithm: Algorithm) -> Result<String> {
    let content = fs::read(file).with_context(|| format!("{}", file.display()))?;
    Ok(hash(&content, algorithm))
}

fn hash(content: &[u8], algorithm: Algorithm) -> String {
    match algorithm {
        Algorithm::Sha256 => format!("sha256-{}", STANDARD.encode(Sha256::digest(content))),
        Algorithm::Sha384 => format!("sha384-{}", STANDARD.encode(Sha384::digest(content))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_what_a_browser_computes() {
        // From the Subresource Integrity recommendation, section 3.1.
        assert_eq!(
            hash(b"alert('Hello, world.');", Algorithm::Sha384),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
        assert_eq!(
            hash(b"alert('Hello, world.');", Algorithm::Sha256),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }
}
