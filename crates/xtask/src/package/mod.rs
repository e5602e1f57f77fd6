//! `cargo xtask package`: what a release carries. A zip of the folder for owners without Rust, the plugin for WordPress
//! with that folder inside, the npm package, the list of parts, and a checksum of each.

mod archive;
mod notes;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clap::Args;
use sha2::{Digest, Sha256};

use crate::{build, files, places, run, supply};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const PLUGIN: &str = "integrations/wordpress/pose-risk";
/// The exports that have code and types; the others are plain files.
const ENTRIES: [&str; 6] = [
    ".",
    "./api",
    "./react",
    "./pose_risk.js",
    "./pose-risk.js",
    "./pose-risk-frame.js",
];

#[derive(Debug, Args)]
pub struct Options {
    /// The address where pkg/ will be, for pages that tell other sites how to embed them
    #[arg(long, value_name = "URL")]
    at: Option<String>,
    /// The tag of a release: has to be `v` and the version, of which CHANGELOG.md has a section
    #[arg(long)]
    tag: Option<String>,
}

pub fn command(options: &Options) -> Result<()> {
    // Before what takes minutes.
    let notes = options.tag.as_deref().map(notes_for).transpose()?;
    make(options.at.as_deref())?;
    if let Some(notes) = notes {
        fs::write(folder().join("NOTES.md"), notes)?;
    }
    print!("{}", fs::read_to_string(folder().join("SHA256SUMS"))?);
    println!("in {}", folder().display());
    Ok(())
}

fn folder() -> std::path::PathBuf {
    places::scratch().join("package")
}

/// Builds, and puts the files of a release into a folder of their own.
///
/// # Errors
/// The build fails, publint or attw find something, or a file cannot be written.
pub fn make(at: Option<&str>) -> Result<()> {
    build::run(at)?;
    let (pkg, folder) = (places::pkg(), folder());
    supply::write_bill(&pkg)?;
    check()?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let name = format!("pose-risk-{VERSION}");
    // With the version in the folder's name, browsers may keep its files for ever.
    archive::write(
        &[(pkg.as_path(), &*name)],
        &folder.join(format!("{name}.zip")),
    )?;
    let plugin = places::root().join(PLUGIN);
    says_the_version(&fs::read_to_string(plugin.join("pose-risk.php"))?)?;
    let parts: [archive::Part<'_>; 2] = [(&plugin, "pose-risk"), (&pkg, "pose-risk/pkg")];
    let installable = format!("pose-risk-wordpress-{VERSION}.zip");
    archive::write(&parts, &folder.join(installable))?;
    let (from, to) = (pkg.to_string_lossy(), folder.to_string_lossy());
    run::shown(
        "npm",
        &["pack", "--silent", "--pack-destination", &to, &from],
    )?;
    files::copy(
        &pkg.join("sbom.cdx.json"),
        &folder.join(format!("{name}.cdx.json")),
    )?;
    Ok(fs::write(folder.join("SHA256SUMS"), sums(&folder)?)?)
}

/// A line for each file of a folder, as `sha256sum --check` reads them.
fn sums(folder: &Path) -> Result<String> {
    let mut sums = String::new();
    for file in files::below(folder)? {
        let bytes = fs::read(folder.join(&file)).with_context(|| file.clone())?;
        let digest = Sha256::digest(&bytes);
        let sum: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{sum}  {file}\n");
    }
    Ok(sums)
}

/// WordPress shows an owner what the plugin's head says.
fn says_the_version(plugin: &str) -> Result<()> {
    let said = plugin
        .lines()
        .find_map(|line| line.trim().strip_prefix("* Version: "));
    ensure!(
        said == Some(VERSION),
        "{PLUGIN}/pose-risk.php says version {}, and this is {VERSION}",
        said.unwrap_or("nothing")
    );
    Ok(())
}

/// What the page of a release says, once its tag is right.
fn notes_for(tag: &str) -> Result<String> {
    ensure!(
        tag.strip_prefix('v') == Some(VERSION),
        "the tag is {tag}, and Cargo.toml says {VERSION}: v{VERSION} is wanted"
    );
    notes::of(
        &fs::read_to_string(places::root().join("CHANGELOG.md"))?,
        VERSION,
    )
}

/// Mistakes that those who install the package from npm would meet.
///
/// # Errors
/// publint or attw find something.
pub fn check() -> Result<()> {
    let pkg = places::pkg().to_string_lossy().into_owned();
    run::shown("publint", &[&pkg, "--strict"])?;
    let attw = [
        "--pack",
        &pkg,
        "--profile",
        "esm-only",
        "--no-color",
        "--quiet",
    ];
    run::shown("attw", &[&attw[..], &["--entrypoints"], &ENTRIES].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_whose_tag_or_plugin_says_another_version_is_refused() {
        let refused = notes_for("v0.0.0").unwrap_err().to_string();
        assert!(
            refused.contains(&format!("v{VERSION} is wanted")),
            "{refused}"
        );
        assert!(notes_for(VERSION).is_err(), "a tag begins with v");
        assert!(says_the_version(&format!("<?php\n/**\n * Version: {VERSION}\n */")).is_ok());
        let refused = says_the_version("<?php\n/**\n * Version: 0.0.0\n */").unwrap_err();
        assert!(refused.to_string().contains("says version 0.0.0"));
        assert!(says_the_version("<?php").is_err());
    }

    #[test]
    fn the_plugin_says_this_version() {
        let head = fs::read_to_string(places::root().join(PLUGIN).join("pose-risk.php")).unwrap();
        says_the_version(&head).unwrap();
    }
}
