//! Zips that owners unpack or upload as they are. The same files give the same bytes.

use std::fs::File;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::files;

/// A folder, and where its files stand in the archive.
pub type Part<'a> = (&'a Path, &'a str);

/// Packs folders into one archive, without hidden files.
///
/// # Errors
/// A folder cannot be read, or the archive not written.
pub fn write(parts: &[Part<'_>], to: &Path) -> Result<()> {
    let mut archive = ZipWriter::new(File::create(to)?);
    // No hour and no user of this machine.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (from, name) in parts {
        for file in files::below(from)? {
            if file.split('/').any(|part| part.starts_with('.')) {
                continue;
            }
            archive.start_file(format!("{name}/{file}"), options)?;
            let mut content = File::open(from.join(&file)).with_context(|| file.clone())?;
            io::copy(&mut content, &mut archive)?;
        }
    }
    archive.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_same_folders_give_the_same_archive_and_nothing_hidden_is_in_it() {
        let folder = std::env::temp_dir().join(format!("pose-risk-zip-{}", std::process::id()));
        for (name, text) in [
            ("pkg/a.js", "1"),
            ("pkg/.gitignore", "*"),
            ("pkg/static/b.html", "2"),
            ("pkg/static/.DS_Store", "3"),
            ("plugin/plugin.php", "4"),
        ] {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("room");
            fs::write(file, text).expect("a file");
        }
        let (pkg, plugin) = (folder.join("pkg"), folder.join("plugin"));
        let made = |name: &str| {
            let parts: [Part<'_>; 2] = [(&plugin, "pose-risk"), (&pkg, "pose-risk/pkg")];
            write(&parts, &folder.join(name)).expect("an archive");
            fs::read(folder.join(name)).expect("the archive")
        };
        let one = made("one.zip");
        // Written anew: another hour, the same bytes.
        fs::write(pkg.join("a.js"), "1").expect("a file");
        let two = made("two.zip");
        let mut archive = zip::ZipArchive::new(io::Cursor::new(&one)).expect("an archive");
        let names: Vec<String> = (0..archive.len())
            .map(|at| archive.by_index(at).expect("a file").name().to_owned())
            .collect();
        fs::remove_dir_all(&folder).expect("gone");
        assert_eq!(one, two);
        let wanted = [
            "pose-risk/plugin.php",
            "pose-risk/pkg/a.js",
            "pose-risk/pkg/static/b.html",
        ];
        assert_eq!(names, wanted);
    }
}
