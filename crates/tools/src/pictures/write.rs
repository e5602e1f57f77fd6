//! All files of all poses.

use pose_format::Sequence;
use pose_model::assessment::{By, PoseSummary, describe, rank};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader, assessed};
use std::fs;
use std::path::Path;

use super::drawing::Kind;
use super::look::Looks;
use super::png::png;
use super::svg::{Said, Svg};

/// So many poses stand for many, at most.
const MOST: usize = 8;

/// Writes `<pose>.svg`, `<pose>.png` and `small/<pose>.svg` into a folder, `list.png` for the list of poses, and
/// `sequence-<id>.png` for each sequence.
///
/// # Errors
/// A picture cannot be made, or a file not written.
pub fn write(folder: &str) -> Result<(), String> {
    let folder = Path::new(folder);
    fs::create_dir_all(folder.join("small")).map_err(|error| error.to_string())?;
    let poses: Vec<String> = Catalog::ours()
        .poses()
        .map(|pose| pose.id.clone())
        .collect();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    // Packing the PNGs takes most of the time.
    std::thread::scope(|scope| {
        let parts = poses.chunks(poses.len().div_ceil(cores));
        let started: Vec<_> = parts
            .map(|poses| scope.spawn(|| poses.iter().try_for_each(|pose| files(folder, pose))))
            .collect();
        let mut ended = started.into_iter();
        ended.try_for_each(|part| part.join().map_err(|_| "a picture panicked".to_owned())?)
    })?;
    let catalog = Catalog::ours();
    let first = first_of_the_list(&catalog);
    let first: Vec<&str> = first.iter().map(|pose| &*pose.id).collect();
    several(folder, "list", &first)?;
    catalog.sequences().try_for_each(|sequence| {
        let name = format!("sequence-{}", sequence.id);
        several(folder, &name, &first_of(sequence))
    })
}

/// One picture of several poses, in two rows.
fn several(folder: &Path, name: &str, poses: &[&str]) -> Result<(), String> {
    let looks = Looks::of_the_card();
    let drawings = poses.iter().map(|pose| Svg::of(pose, Kind::Small, &looks));
    let drawings: Vec<Svg> = drawings.collect::<Result<_, _>>()?;
    let columns = poses.len().div_ceil(2).max(2);
    write_file(
        &folder.join(format!("{name}.png")),
        &png(&drawings, columns)?,
    )
}

/// The poses that stand for a sequence where it is shared: its first eight, each once.
pub fn first_of(sequence: &Sequence) -> Vec<&str> {
    let mut first: Vec<&str> = vec![];
    for pose in sequence.steps.iter().flat_map(|step| &step.poses) {
        if first.len() < MOST && !first.contains(&&**pose) {
            first.push(pose);
        }
    }
    first
}

/// The poses that stand for the list where it is shared: its first eight.
pub fn first_of_the_list(catalog: &Catalog) -> Vec<PoseSummary> {
    let rows = rank(catalog, &Reader::default(), By::Demanding);
    rows.into_iter().take(MOST).map(|row| row.pose).collect()
}

fn write_file(path: &Path, content: &[u8]) -> Result<(), String> {
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}

fn files(folder: &Path, pose: &str) -> Result<(), String> {
    let (catalog, words, looks) = (Catalog::ours(), Words::english(), Looks::of_the_card());
    let answer = assessed(&catalog, &Reader::default(), pose).map_err(|e| e.to_string())?;
    let label = Message::new("figure-label").text("pose", &*answer.pose.name);
    let said = Said {
        title: &words.say(&label),
        description: &describe(&answer, words),
    };
    let whole = Svg::of(pose, Kind::Whole, &looks)?;
    let small = Svg::of(pose, Kind::Small, &looks)?;
    let file = |name: &str, content: &[u8]| write_file(&folder.join(name), content);
    file(&format!("{pose}.svg"), whole.file(Some(&said)).as_bytes())?;
    file(&format!("small/{pose}.svg"), small.file(None).as_bytes())?;
    file(&format!("{pose}.png"), &png(&[whole], 1)?)
}
