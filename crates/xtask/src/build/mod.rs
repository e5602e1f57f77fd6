//! `cargo xtask build`: the release `pkg/`, made anew from the sources each time.

mod integrity;
mod manifest;
mod message;
mod shell;
mod types;
mod wasm;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::tools::quickly_built_tool;
use crate::{places, setup, sizes};

pub fn command(at: Option<&str>) -> Result<()> {
    run(at)?;
    sizes::of(&places::pkg())?.print();
    Ok(())
}

/// Builds `pkg/`, installing what is missing. With the address where `pkg/` will be, the pages also tell other sites
/// how to embed them.
///
/// # Errors
/// Something is missing and cannot be installed, a tool fails, or a file cannot be written.
pub fn run(at: Option<&str>) -> Result<()> {
    setup::for_building()?;
    let built = wasm::build()?;
    let pkg = places::pkg();
    if pkg.exists() {
        fs::remove_dir_all(&pkg).context("clearing pkg/")?;
    }
    fs::create_dir_all(&pkg)?;

    // The order matters: a file must be complete before another one holds its hash.
    let scripts = shell::Shell::new(&built, &pkg)?;
    wasm::copy(&built, &pkg)?;
    types::write(&built, &pkg)?;
    shell::copy(&pkg)?;
    tool(&["sources", &file(&pkg, "sources.json")])?;
    tool(&["element", "--into", &file(&pkg, "")])?;
    tool(&["schema", "--catalog", &file(&pkg, "catalog.schema.json")])?;
    scripts.page_styles()?;
    tool(&["first-views", &file(&pkg, "cards/en")])?;
    tool(&["pictures", &file(&pkg, "pictures")])?;
    let (folder, sources) = (file(&pkg, "static"), file(&pkg, "sources.json"));
    let mut pages = vec!["pages", &folder, &sources];
    pages.extend(at.iter().flat_map(|at| ["--at", at]));
    tool(&pages)?;
    copy_readme_and_licences(&pkg)?;
    scripts.parts()?;
    integrity::write(&pkg)?;
    scripts.shell()?;
    integrity::write_own(&pkg)?;
    manifest::write(&pkg)
}

/// Writes `package.json` anew, after a file has come to `pkg/`.
///
/// # Errors
/// The folder cannot be read or written.
pub fn list_files(pkg: &Path) -> Result<()> {
    manifest::write(pkg)
}

fn file(pkg: &Path, name: &str) -> String {
    pkg.join(name).to_string_lossy().into_owned()
}

/// A job of the native tools.
fn tool(words: &[&str]) -> Result<()> {
    let (name, words) = words.split_first().context("the name of a job")?;
    let words: Vec<String> = words.iter().map(ToString::to_string).collect();
    quickly_built_tool(name, &words)
}

fn copy_readme_and_licences(pkg: &Path) -> Result<()> {
    for name in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(places::root().join(name), pkg.join(name)).with_context(|| name.to_owned())?;
    }
    Ok(())
}
