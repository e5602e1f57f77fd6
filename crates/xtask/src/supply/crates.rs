//! The crates of `Cargo.lock`, by cargo-deny and `.cargo/deny.toml`.

use std::fs;

use anyhow::Result;

use crate::setup::cargo_tool::DENY;
use crate::{places, run};

/// Whether each licence is one that we may hand on, each crate comes from crates.io, and none is named without a version.
///
/// # Errors
/// One is not; cargo-deny says which.
pub fn licences() -> Result<()> {
    deny(&["check", "licenses", "bans", "sources"])
}

/// Whether an advisory is known for a crate. The database is a repository on GitHub: where that cannot be reached, the last
/// copy counts, and where there is none, that is said.
///
/// # Errors
/// There is one; cargo-deny says which.
pub fn advisories() -> Result<()> {
    DENY.ready()?;
    let fetch = ["deny", "--log-level", "off", "fetch", "db"];
    let is_fresh = run::answer("cargo", &fetch).is_some();
    match (is_fresh, has_copy()) {
        (false, false) => {
            println!(
                "The database of advisories (github.com/RustSec/advisory-db) cannot be reached from here, and there is no copy of it: NOT CHECKED"
            );
            return Ok(());
        }
        (false, true) => println!("The database of advisories is a copy of before."),
        (true, _) => {}
    }
    deny(&["check", "advisories"])
}

fn deny(what: &[&str]) -> Result<()> {
    DENY.ready()?;
    let how = ["deny", "--offline", "--log-level", "error"];
    run::shown("cargo", &[&how[..], what].concat())
}

/// Whether cargo-deny has the database from an earlier time.
fn has_copy() -> bool {
    let folder = places::cargo_home().map(|home| home.join("advisory-dbs"));
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok());
    let mut entries = entries.into_iter().flatten().flatten();
    entries.any(|entry| entry.path().is_dir())
}
