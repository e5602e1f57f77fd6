//! wasm-pack's part: the wasm, its glue and its types, kept aside so that `pkg/` can be put
//! together again without compiling.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{files, fingerprint, places, run};

/// What the wasm is made of; package-lock.json because it pins wasm-opt.
const SOURCES: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "crates/format",
    "crates/model",
    "crates/wasm",
    "crates/xtask/src/build/short-imports.mjs",
    "data",
    "package-lock.json",
    "rust-toolchain.toml",
    "src",
    "www/locales",
    "www/card/sources.js",
    "www/card/listeners.js",
    "www/card/share.js",
];

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles when a source, or the compiler, has changed. Returns the folder with the result.
///
/// # Errors
/// wasm-pack fails.
pub fn build() -> Result<PathBuf> {
    let folder = places::scratch().join("wasm");
    let stamp = places::scratch().join("wasm.stamp");
    let compiler = run::answer("rustc", &["--version"]).unwrap_or_default();
    let now = fingerprint::of(places::root(), SOURCES, &compiler)?;
    if folder.is_dir() && fingerprint::unchanged(&stamp, &now) {
        return Ok(folder);
    }
    if folder.is_dir() {
        fs::remove_dir_all(&folder).context("clearing the last wasm")?;
    }
    let out = folder.to_string_lossy();
    // No package.json or README from wasm-pack: `manifest` writes ours over the whole of pkg/.
    let mut wasm_pack = run::command("wasm-pack")?;
    wasm_pack.args([
        "build",
        "crates/wasm",
        "--release",
        "--target",
        "web",
        "--no-pack",
        "--out-name",
        "pose_risk",
        "--out-dir",
        &out,
    ]);
    let flags = without_paths_of_this_machine();
    // For the wasm target alone: wasm-pack may have to compile wasm-bindgen's command line first,
    // and flags in the environment would reach that too.
    wasm_pack.args([
        "--",
        "--config",
        &format!("target.{TARGET}.rustflags={flags:?}"),
    ]);
    ensure!(wasm_pack.status()?.success(), "`wasm-pack build` failed");
    run::shown("node", &["crates/xtask/src/build/short-imports.mjs", &out])
        .context("shortening the names of imports")?;
    fingerprint::remember(&stamp, &now)?;
    Ok(folder)
}

/// Flags that cut this machine's folders from the names of source files in the wasm: they would tell readers about
/// this machine, and without them the same sources give the same bytes everywhere.
fn without_paths_of_this_machine() -> Vec<String> {
    let mut renamed = vec![(places::root().to_owned(), String::new())];
    renamed.extend(places::cargo_home().map(|home| (home, String::new())));
    // Where Rust's own sources are installed rustc names them, elsewhere it says `/rustc/HASH`.
    let sources = run::answer("rustc", &["--print", "sysroot"])
        .map(|sysroot| PathBuf::from(sysroot).join("lib/rustlib/src/rust"));
    let version = run::answer("rustc", &["--version", "--verbose"]).unwrap_or_default();
    let hash = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "));
    renamed.extend(
        sources
            .zip(hash)
            .map(|(path, hash)| (path, format!("/rustc/{hash}"))),
    );
    let flag =
        |(path, name): &(PathBuf, String)| format!("--remap-path-prefix={}={name}", path.display());
    renamed.iter().map(flag).collect()
}

/// Copies the wasm. The glue is bundled by `shell`, the types are tidied by `types`.
///
/// # Errors
/// A file cannot be copied.
pub fn copy(built: &Path, pkg: &Path) -> Result<()> {
    for name in files::below(built)?
        .iter()
        .filter(|name| name.ends_with(".wasm"))
    {
        files::copy(&built.join(name), &pkg.join(name))?;
    }
    Ok(())
}
