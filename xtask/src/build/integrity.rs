//! `pkg/integrity.json`: a hash of each file a page may fetch, in the form of an `integrity`
//! attribute.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use super::files_below;

const FETCHED: &[&str] = &[".js", ".wasm", ".css", ".html", ".json"];

/// # Errors
/// A file cannot be read or written.
pub fn write(pkg: &Path) -> Result<()> {
    let mut hashes = BTreeMap::new();
    for name in files_below(pkg)? {
        if FETCHED.iter().any(|ending| name.ends_with(ending)) {
            let hash = sha384(&fs::read(pkg.join(&name))?);
            hashes.insert(name, hash);
        }
    }
    let text = serde_json::to_string_pretty(&hashes)? + "\n";
    Ok(fs::write(pkg.join("integrity.json"), text)?)
}

fn sha384(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_hash_is_what_a_browser_computes() {
        // From the Subresource Integrity recommendation, section 3.1.
        assert_eq!(
            super::sha384(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
    }
}
