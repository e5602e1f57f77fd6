//! The hand-written part of `pkg/`: what stands in `www/`, minified where browsers fetch it.

use std::path::Path;

use anyhow::{Context, Result};

use super::{copy_file, files_below};
use crate::{places, run};

/// Minifies the scripts and stylesheets of `www/`, and wasm-pack's glue.
///
/// One file of `pkg/` for each file that stands directly in `www/`, and one for the glue with
/// `www/parts/` around it; folders in `www/` are parts of these and bundled into them. What a file loads only when needed stays a file of its own, so that
/// `import.meta.url` stays each file's own.
///
/// # Errors
/// esbuild finds a mistake in one of them.
pub fn minify(built: &Path, pkg: &Path) -> Result<()> {
    let www = places::root().join("www");
    let mut entries = vec!["pose_risk=www/parts/pose_risk.js".to_owned()];
    for name in top_level(&www)? {
        let stem = name
            .strip_suffix(".js")
            .or_else(|| name.strip_suffix(".css"));
        if let Some(stem) = stem {
            entries.push(format!("{stem}={}", www.join(&name).display()));
        }
    }
    let out = format!("--outdir={}", pkg.display());
    let glue = format!("--alias:glue={}", built.join("pose_risk.js").display());
    let rest = format!("--alias:rest={}", www.join("parts/rest.js").display());
    let mut arguments = vec![
        "--bundle",
        &glue,
        &rest,
        "--external:./pose_risk.js",
        "--external:./pose-risk-help.js",
        "--minify",
        "--format=esm",
        "--target=es2022",
        "--charset=utf8",
        "--legal-comments=none",
        "--log-level=warning",
        &out,
    ];
    arguments.extend(entries.iter().map(String::as_str));
    run::shown("esbuild", &arguments).context("minifying www/")
}

/// Copies pages, types and built locales as they are. English is compiled into the wasm.
///
/// # Errors
/// A file cannot be copied.
pub fn copy(pkg: &Path) -> Result<()> {
    let www = places::root().join("www");
    for name in top_level(&www)? {
        if name.ends_with(".html") || name.ends_with(".d.ts") {
            copy_file(&www.join(&name), &pkg.join(&name))?;
        }
    }
    for name in top_level(&www.join("locales"))?
        .iter()
        .filter(|name| name.ends_with(".json"))
    {
        copy_file(
            &www.join("locales").join(name),
            &pkg.join("locales").join(name),
        )?;
    }
    Ok(())
}

/// The files directly in a folder; none if it does not exist.
fn top_level(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = files_below(folder)?;
    names.retain(|name| !name.contains('/'));
    Ok(names)
}
