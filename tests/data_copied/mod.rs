//! A copy of `data/`, to change something in it.

use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// It goes with the value.
pub fn data_copied() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new("data"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).expect("a copy");
        }
    }
}
