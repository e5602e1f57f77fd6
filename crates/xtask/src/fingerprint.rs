//! Whether the inputs of a long step have changed since it last succeeded.
//!
//! Contents, not times: a checkout touches files without changing them.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// A hash over the paths and contents of files and, recursively, folders, plus what else matters.
/// What does not exist counts as absent, so that its coming is a change.
///
/// # Errors
/// A file cannot be read.
pub fn of(root: &Path, inputs: &[&str], also: &str) -> Result<String> {
    let mut files = Vec::new();
    for input in inputs {
        collect(&root.join(input), &mut files)?;
    }
    files.sort();
    let mut hash = Sha256::new();
    hash.update(also);
    for file in files {
        let content = fs::read(&file).with_context(|| format!("{}", file.display()))?;
        let name = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .to_string_lossy()
            .into_owned();
        hash.update(format!("\0{name}\0{}\0", content.len()));
        hash.update(content);
    }
    let mut text = String::new();
    for byte in hash.finalize() {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

/// Whether `stamp` holds this fingerprint.
pub fn unchanged(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|text| text == fingerprint)
}

/// Notes the fingerprint of a step that succeeded.
///
/// # Errors
/// The stamp cannot be written.
pub fn remember(stamp: &Path, fingerprint: &str) -> Result<()> {
    if let Some(folder) = stamp.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(stamp, fingerprint).with_context(|| format!("writing {}", stamp.display()))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_and_a_changed_word_both_count_as_change() {
        let folder = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("data")).unwrap();
        fs::write(folder.join("data/a"), "one").unwrap();
        let first = of(&folder, &["data", "absent"], "").unwrap();
        assert_eq!(first, of(&folder, &["data", "absent"], "").unwrap());
        fs::write(folder.join("data/a"), "two").unwrap();
        let second = of(&folder, &["data", "absent"], "").unwrap();
        fs::write(folder.join("absent"), "").unwrap();
        let third = of(&folder, &["data", "absent"], "").unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert!(first != second && second != third);
    }
}
