//! wasm-pack's part: the wasm, its glue and its types, kept aside so that `pkg/` can be put
//! together again without compiling.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{copy_file, files_below, parts};
use crate::{fingerprint, places, run, setup};

/// What the wasm is made of; package-lock.json because it pins wasm-opt.
const SOURCES: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build",
    "build.rs",
    "data",
    "format",
    "package-lock.json",
    "quiet",
    "rust-toolchain.toml",
    "split",
    "src",
    "www/locales",
    "xtask/src/build/parts.rs",
    "www/parts/sources.js",
    "www/parts/share.js",
];

const TARGET: &str = "wasm32-unknown-unknown";

/// What wasm-opt must accept, as in `package.metadata.wasm-pack` of Cargo.toml.
pub const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// A standard library built for size: an eighth of the wasm (docs/decisions/0003). These flags are
/// unstable, so `RUSTC_BOOTSTRAP` lets the stable compiler take them.
/// <https://doc.rust-lang.org/cargo/reference/unstable.html#build-std>; remove when build-std is stable.
const SMALL_STD: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];
/// Loops count once where they would count twice: a hundredth of the wasm.
const SMALL_LOOPS: &str = "-Cllvm-args=-disable-lsr";
/// A panic traps without composing a message: the page falls back either way.
const SMALL_PANICS: [&str; 4] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
];

/// Compiles when a source, or the compiler, has changed. Returns the folder with the result.
///
/// # Errors
/// wasm-pack fails.
pub fn build() -> Result<PathBuf> {
    let folder = places::scratch().join("wasm");
    let stamp = places::scratch().join("wasm.stamp");
    let compiler = run::answer("rustc", &["--version"]).unwrap_or_default();
    let small = setup::rust::standard_library_source();
    let also = format!("{compiler}, small: {}", small.is_some());
    let now = fingerprint::of(places::root(), SOURCES, &also)?;
    if folder.is_dir() && fingerprint::unchanged(&stamp, &now) {
        return Ok(folder);
    }
    if folder.is_dir() {
        fs::remove_dir_all(&folder).context("clearing the last wasm")?;
    }
    if small.is_none() {
        println!(
            "The wasm will be an eighth larger: without Rust's own source (`rustup component add rust-src`) the ready-made standard library is used."
        );
    }
    // The linker writes its map there, and makes no folder.
    fs::create_dir_all(places::scratch()).context("making the folder for what is built")?;
    let out = folder.to_string_lossy();
    // No package.json or README from wasm-pack: `manifest` writes ours over the whole of pkg/.
    let mut wasm_pack = run::command("wasm-pack")?;
    wasm_pack.args([
        "build",
        ".",
        "--release",
        "--target",
        "web",
        "--no-pack",
        "--out-dir",
        &out,
    ]);
    let mut flags = without_paths_of_this_machine();
    flags.push(SMALL_LOOPS.to_owned());
    flags.push(format!(
        "-Clink-arg=-Map={}",
        places::from_root(&map()).display()
    ));
    if small.is_some() {
        flags.extend(SMALL_PANICS.map(str::to_owned));
        wasm_pack.env("RUSTC_BOOTSTRAP", "1");
    }
    // For the wasm target alone: wasm-pack may have to compile wasm-bindgen's command line first,
    // and flags in the environment would reach that too.
    wasm_pack.args([
        "--",
        "--config",
        &format!("target.{TARGET}.rustflags={flags:?}"),
    ]);
    wasm_pack.args(small.iter().flat_map(|_| SMALL_STD));
    ensure!(wasm_pack.status()?.success(), "`wasm-pack build` failed");
    parts::divide(&folder)?;
    fingerprint::remember(&stamp, &now)?;
    Ok(folder)
}

/// Where the linker writes which piece of data lies where, for `parts`.
pub(super) fn map() -> PathBuf {
    places::scratch().join("wasm.map")
}

/// Flags that cut this machine's folders from the names of source files in the wasm: they are
/// nobody's business, and without them the same sources give the same bytes everywhere.
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

/// Copies the two wasm files. The glue is bundled by `shell`, the types are tidied by `types`.
///
/// # Errors
/// A file cannot be copied.
pub fn copy(built: &Path, pkg: &Path) -> Result<()> {
    for name in files_below(built)?
        .iter()
        .filter(|name| name.ends_with(".wasm"))
    {
        copy_file(&built.join(name), &pkg.join(name))?;
    }
    Ok(())
}
