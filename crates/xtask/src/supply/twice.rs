//! Whether the same sources give the same `pkg/`: builds a copy of them in another folder, from nothing, and compares.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::{files, places, run};

/// Builds once more and compares with `pkg/` as it is.
///
/// # Errors
/// The second build fails, or a file differs.
pub fn compare() -> Result<()> {
    let copy = places::scratch().join("twice");
    if copy.exists() {
        fs::remove_dir_all(&copy).context("clearing the last copy")?;
    }
    let listed = run::answer(
        "git",
        &["ls-files", "--cached", "--others", "--exclude-standard"],
    );
    for name in listed.context("`git ls-files` failed")?.lines() {
        let from = places::root().join(name);
        if from.is_file() {
            files::copy(&from, &copy.join(name))?;
        }
    }
    println!("Building a copy in {}, from nothing", copy.display());
    let mut build = run::command("cargo")?;
    build.args(["xtask", "build"]).current_dir(&copy);
    // Its own folder, in its own place.
    let status = build.env_remove("CARGO_TARGET_DIR").status()?;
    ensure!(status.success(), "the second build failed");
    let (one, two) = (sums(&places::pkg())?, sums(&copy.join("pkg"))?);
    let differing = differing(&one, &two);
    ensure!(
        differing.is_empty(),
        "two builds differ in {}",
        differing.join(", ")
    );
    println!(
        "Two builds in two folders: the same bytes in all {} files.",
        one.len()
    );
    Ok(())
}

fn sums(pkg: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let sum = |name: String| {
        let bytes = fs::read(pkg.join(&name))?;
        Ok((name, Sha256::digest(bytes).to_vec()))
    };
    files::below(pkg)?.into_iter().map(sum).collect()
}

/// Files that are not the same, or that one has and the other lacks.
fn differing(one: &BTreeMap<String, Vec<u8>>, two: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
    let names = names
        .into_iter()
        .filter(|name| one.get(*name) != two.get(*name));
    names.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_missing_is_named() {
        let list = |files: &[(&str, u8)]| {
            files
                .iter()
                .map(|(name, sum)| (name.to_string(), vec![*sum]))
                .collect()
        };
        let one = list(&[("a", 1), ("b", 2), ("c", 3)]);
        let two = list(&[("a", 1), ("b", 9), ("d", 4)]);
        assert_eq!(differing(&one, &two), ["b", "c", "d"]);
        assert_eq!(differing(&one, &one), [""; 0]);
    }
}
