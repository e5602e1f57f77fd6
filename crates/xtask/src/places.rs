//! Where things are.

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("crates/xtask/ lies in the repository")
}

/// The folder a site owner uploads; `build` makes it anew each time.
pub fn pkg() -> PathBuf {
    root().join("pkg")
}

/// Our own folder inside cargo's build folder: stamps and intermediate results.
pub fn scratch() -> PathBuf {
    target().join("xtask")
}

/// Cargo's build folder.
pub fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(target)
}

/// Where wasm-pack keeps a wasm-bindgen that it compiled itself. Programs there need not be on PATH.
///
/// Workaround: wasm-pack tries to download wasm-bindgen on every run before it looks here; where GitHub is out
/// of reach each run waits for that. A program of the same version on PATH is taken at once. Link:
/// `download_prebuilt_or_cargo_install` in
/// <https://github.com/wasm-bindgen/wasm-pack/blob/v0.15.1/src/install/mod.rs>.
/// Remove when wasm-pack looks into its own cache first.
pub fn wasm_bindgen() -> Option<PathBuf> {
    let cache = match std::env::var_os("WASM_PACK_CACHE") {
        Some(folder) => PathBuf::from(folder),
        None => dirs::cache_dir()?.join(".wasm-pack"),
    };
    let version = wasm_bindgen_shared::version();
    Some(cache.join(format!("wasm-bindgen-cargo-install-{version}")))
}

/// Where cargo keeps what it downloads and installs.
pub fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(dirs::home_dir()?.join(".cargo")))
}
