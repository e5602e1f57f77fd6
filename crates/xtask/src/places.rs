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

/// Our own corner of cargo's build folder: stamps and half-made things.
pub fn scratch() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(target).join("xtask")
}

/// Where cargo keeps what it downloads and installs.
pub fn cargo_home() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| Some(dirs::home_dir()?.join(".cargo")))
}
