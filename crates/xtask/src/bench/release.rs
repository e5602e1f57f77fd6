//! Release 0.1, to compare with: built from its own sources by its own command, once, and kept in `target/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::setup::say;
use crate::{fingerprint, places, run};

/// The release's tag, once somebody has set it.
const TAG: &str = "v0.1.0";

/// The release's last commit while no tag says it: the one before the first change that the changelog lists under 0.1.1
/// ("A post says only what the element declares", 7777562). Its first use weighs 99.8 kB, as the release's did.
const COMMIT: &str = "6cdbf9d";

/// Makes `target/release-0.1/pkg`.
///
/// # Errors
/// The history is not here, or the release does not build.
pub fn build() -> Result<()> {
    let folder = places::target().join("release-0.1");
    let (stamp, pkg) = (folder.join("stamp"), folder.join("pkg"));
    let commit = commit()?;
    if pkg.is_dir() && fingerprint::unchanged(&stamp, &commit) {
        return Ok(());
    }
    say(&format!(
        "building release 0.1 ({}) to compare with (ten minutes, once)",
        &commit[..7]
    ));
    let source = folder.join("source");
    for old in [&source, &pkg] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    check_out(&commit, &source)?;
    let mut own = run::command("cargo")?;
    // Its own packages and its own folder for what it builds.
    own.current_dir(&source)
        .args(["xtask", "build"])
        .env_remove("CARGO_TARGET_DIR");
    ensure!(own.status()?.success(), "release 0.1 does not build");
    fs::rename(source.join("pkg"), &pkg)?;
    // A gigabyte of intermediate results.
    fs::remove_dir_all(&source)?;
    fingerprint::remember(&stamp, &commit)
}

/// The release's commit, in full.
fn commit() -> Result<String> {
    let full = |name: &str| {
        let revision = format!("{name}^{{commit}}");
        run::answer("git", &["rev-parse", "--quiet", "--verify", &revision])
    };
    full(TAG).or_else(|| full(COMMIT)).with_context(|| {
        format!("neither {TAG} nor {COMMIT} is in this clone: fetch the whole history (`git fetch --unshallow --tags`)")
    })
}

fn check_out(commit: &str, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let archive = to.with_extension("tar");
    let (file, folder) = (archive.to_string_lossy(), to.to_string_lossy());
    run::shown("git", &["archive", "--output", &file, commit])?;
    run::shown("tar", &["-xf", &file, "-C", &folder])?;
    Ok(fs::remove_file(archive)?)
}
