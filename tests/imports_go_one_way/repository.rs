//! Where the code is: the repository's crates and files, as they lie on the disk.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository that is checked: this one, or the checkout that `CHECKOUT` names.
pub fn root() -> PathBuf {
    std::env::var_os("CHECKOUT").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from)
}

/// A file's text, by its path from the root.
pub fn text(path: &Path) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// The names at the top level that Git would keep, in order.
pub fn top_level() -> Vec<String> {
    let ignored = text(Path::new(".gitignore")).unwrap_or_default();
    let ignored: Vec<&str> = ignored.lines().map(|l| l.trim_matches('/')).collect();
    let mut names: Vec<String> = names_in(Path::new(""));
    names.retain(|name| name != ".git" && !ignored.contains(&name.as_str()));
    names
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder));
    let entries = entries.into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every file below a folder, by its path from the root. What builds make and `npm install` brings is left out.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    const MADE: [&str; 4] = ["target", "node_modules", "pkg", ".git"];
    let mut files = vec![];
    for name in names_in(folder) {
        let path = folder.join(&name);
        if root().join(&path).is_dir() {
            if !MADE.contains(&name.as_str()) {
                files.extend(files_below(&path));
            }
        } else {
            files.push(path);
        }
    }
    files
}

/// A crate of the workspace.
pub struct Crate {
    /// Its folder, empty for the package at the top.
    pub folder: PathBuf,
    /// Its name.
    pub name: String,
    /// The names of all crates that it uses when it is built for use, ours and others'.
    pub dependencies: Vec<String>,
    /// Its `lib.rs`, or else its `main.rs`.
    pub source: PathBuf,
}

/// The crates: at the top level, one folder below it, and in `crates/`.
pub fn crates() -> Vec<Crate> {
    let mut folders = vec![PathBuf::new()];
    folders.extend(names_in(Path::new("")).into_iter().map(PathBuf::from));
    folders.extend(
        names_in(Path::new("crates"))
            .iter()
            .map(|name| Path::new("crates").join(name)),
    );
    folders
        .into_iter()
        .filter_map(|folder| read_crate(&folder))
        .collect()
}

fn read_crate(folder: &Path) -> Option<Crate> {
    let manifest: toml::Table = text(&folder.join("Cargo.toml"))?.parse().ok()?;
    let name = manifest.get("package")?.get("name")?.as_str()?.to_string();
    let dependencies = manifest.get("dependencies").and_then(|d| d.as_table());
    let sources = ["src/lib.rs", "src/main.rs"].map(|file| folder.join(file));
    let source = sources
        .into_iter()
        .find(|file| root().join(file).is_file())?;
    Some(Crate {
        folder: folder.into(),
        name,
        dependencies: dependencies
            .map(|d| d.keys().cloned().collect())
            .unwrap_or_default(),
        source,
    })
}
