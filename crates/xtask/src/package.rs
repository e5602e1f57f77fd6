//! `cargo xtask package`: what a release carries. A zip of the folder for owners without Rust, the npm
//! package, and a checksum of each.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::{build, files, places, run};

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The exports that have code and types; the others are plain files.
const ENTRIES: [&str; 6] = [
    ".",
    "./api",
    "./react",
    "./pose_risk.js",
    "./pose-risk.js",
    "./pose-risk-frame.js",
];

pub fn command(at: Option<&str>) -> Result<()> {
    build::run(at)?;
    check()?;
    let folder = places::scratch().join("package");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let name = format!("pose-risk-{VERSION}");
    let archive = format!("{name}.zip");
    zipped(&places::pkg(), &name, &folder.join(&archive))?;
    let (pkg, to) = (places::pkg(), folder.to_string_lossy().into_owned());
    let pack = ["pack", "--silent", "--pack-destination", &to];
    run::shown("npm", &[&pack[..], &[&pkg.to_string_lossy()]].concat())?;
    let mut sums = String::new();
    for file in [archive, format!("{name}.tgz")] {
        let bytes = fs::read(folder.join(&file)).with_context(|| file.clone())?;
        let sum: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        sums += &format!("{sum}  {file}\n");
    }
    fs::write(folder.join("SHA256SUMS"), &sums)?;
    print!("{sums}");
    println!("in {}", folder.display());
    Ok(())
}

/// Mistakes that those who install the package from npm would meet.
///
/// # Errors
/// publint or attw find something.
pub fn check() -> Result<()> {
    let pkg = places::pkg().to_string_lossy().into_owned();
    run::shown("publint", &[&pkg, "--strict"])?;
    let attw = [
        "--pack",
        &pkg,
        "--profile",
        "esm-only",
        "--no-color",
        "--quiet",
    ];
    run::shown("attw", &[&attw[..], &["--entrypoints"], &ENTRIES].concat())
}

/// Packs a folder into an archive whose top folder has the version in its name, so that it may be uploaded as
/// it is and cached by browsers for ever. The same files give the same bytes.
fn zipped(from: &Path, name: &str, to: &Path) -> Result<()> {
    let mut archive = ZipWriter::new(File::create(to)?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for file in files::below(from)? {
        if file.starts_with('.') {
            continue;
        }
        archive.start_file(format!("{name}/{file}"), options)?;
        io::copy(&mut File::open(from.join(&file))?, &mut archive)?;
    }
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_folder_gives_the_same_archive_and_nothing_hidden_is_in_it() {
        let folder = std::env::temp_dir().join(format!("pose-risk-zip-{}", std::process::id()));
        fs::create_dir_all(folder.join("pkg/static")).expect("room");
        for (name, text) in [("a.js", "1"), (".gitignore", "*"), ("static/b.html", "2")] {
            fs::write(folder.join("pkg").join(name), text).expect("a file");
        }
        let made = |name: &str| {
            zipped(&folder.join("pkg"), "pose-risk-1", &folder.join(name)).expect("an archive");
            fs::read(folder.join(name)).expect("the archive")
        };
        let (one, two) = (made("one.zip"), made("two.zip"));
        let mut archive = zip::ZipArchive::new(io::Cursor::new(&one)).expect("an archive");
        let names: Vec<String> = (0..archive.len())
            .map(|at| archive.by_index(at).expect("a file").name().to_owned())
            .collect();
        fs::remove_dir_all(&folder).expect("gone");
        assert_eq!(one, two);
        assert_eq!(names, ["pose-risk-1/a.js", "pose-risk-1/static/b.html"]);
    }
}
