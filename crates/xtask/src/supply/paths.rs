//! No file of `pkg/` names a folder of this machine: that would tell readers about it, and give every machine other bytes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::{files, places};

/// # Errors
/// A file names one.
pub fn are_not_named(pkg: &Path) -> Result<()> {
    let mut folders = vec![places::root().to_owned(), places::target()];
    folders.extend(places::cargo_home());
    folders.extend(dirs::home_dir());
    let named = naming(pkg, &folders)?;
    ensure!(
        named.is_empty(),
        "a folder of this machine is named in {}",
        named.join(", ")
    );
    Ok(())
}

/// The files that name one of these folders. The root of all folders is none.
fn naming(pkg: &Path, folders: &[PathBuf]) -> Result<Vec<String>> {
    let folders: Vec<String> = folders
        .iter()
        .filter(|folder| folder.components().count() > 1)
        .map(|folder| folder.to_string_lossy().into_owned() + "/")
        .collect();
    let mut named = files::below(pkg)?;
    named.retain(|name| {
        let content = fs::read(pkg.join(name)).unwrap_or_default();
        let has = |folder: &String| {
            content
                .windows(folder.len())
                .any(|part| part == folder.as_bytes())
        };
        folders.iter().any(has)
    });
    Ok(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_names_a_folder_is_found_also_among_bytes() {
        let folder = std::env::temp_dir().join(format!("xtask-paths-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("good.js"), "import './home/me'").unwrap();
        fs::write(folder.join("bad.wasm"), b"\0\xff/home/me/src/lib.rs\0").unwrap();
        let named = naming(&folder, &["/home/me".into(), "/".into()]);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(named.unwrap(), ["bad.wasm"]);
    }
}
