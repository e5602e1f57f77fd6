//! The lists of names in `tests/names/`, and the poses that their lines mean.

use pose_format::Pose;
use pose_model::Catalog;
use pose_model::catalog::fold;
use std::fs;
use std::path::PathBuf;

/// A list of names.
pub struct List {
    /// What it is.
    pub title: String,
    /// Its lines.
    pub entries: Vec<Entry>,
}

/// One name, and what is meant by it.
pub struct Entry {
    /// As it is written.
    pub written: String,
    /// Ids or names of poses: of a group one is as good as another, and the first group of which we have a pose counts.
    meant: Vec<Vec<String>>,
    /// Why it is no pose of ours.
    pub why: String,
}

impl List {
    /// A list by its file's name.
    ///
    /// # Errors
    /// The file is not there, or a line has not the form that its head describes.
    pub fn read(name: &str) -> Result<Self, String> {
        let root = [
            env!("CARGO_MANIFEST_DIR"),
            "..",
            "..",
            "tests",
            "names",
            name,
        ];
        let file: PathBuf = root.iter().collect();
        let text =
            fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let mut lines = text.lines();
        let title = lines
            .next()
            .unwrap_or_default()
            .trim_start_matches("# ")
            .into();
        let lines = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
        let entries = lines.map(|line| Entry::read(line).ok_or_else(|| format!("{name}: {line}")));
        let entries = entries.collect::<Result<_, _>>()?;
        Ok(Self { title, entries })
    }
}

impl Entry {
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.split(" | ").map(str::trim);
        let (written, meant) = (parts.next()?, parts.next()?);
        let group = |group: &str| group.split(',').map(|name| name.trim().into()).collect();
        Some(Self {
            written: written.into(),
            meant: meant.split(';').map(group).collect(),
            why: parts.next().unwrap_or_default().into(),
        })
    }

    /// The poses that are meant, as far as we have them. Names are compared letter by letter: this is no search.
    pub fn poses<'a>(&self, catalog: &'a Catalog) -> Vec<&'a Pose> {
        let poses_of = |group: &Vec<String>| {
            let is_meant = |pose: &&Pose| group.iter().any(|name| is_called(pose, name));
            catalog.poses().filter(is_meant).collect::<Vec<_>>()
        };
        let mut groups = self.meant.iter().map(poses_of);
        groups.find(|poses| !poses.is_empty()).unwrap_or_default()
    }

    /// What is meant, where we have no such pose.
    pub fn best_name(&self) -> &str {
        &self.meant[0][0]
    }
}

fn is_called(pose: &Pose, name: &str) -> bool {
    let names = [&pose.name, &pose.sanskrit_plain]
        .into_iter()
        .chain(&pose.nicknames);
    pose.id == name || names.into_iter().any(|other| fold(other) == fold(name))
}
