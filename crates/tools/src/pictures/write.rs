//! All files of all poses.

use pose_model::assessment::{By, PoseSummary, describe, rank};
use pose_model::words::{Message, Words};
use pose_model::{Catalog, Reader, assessed};
use std::fs;
use std::path::Path;

use super::drawing::Kind;
use super::look::Looks;
use super::png::png;
use super::svg::{Said, Svg};

/// Writes `<pose>.svg`, `<pose>.png` and `small/<pose>.svg` into a folder, and `list.png` for the list of poses.
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
    let looks = Looks::of_the_card();
    let first = first_of_the_list(&Catalog::ours());
    let drawings = first
        .iter()
        .map(|pose| Svg::of(&pose.id, Kind::Small, &looks));
    let drawings: Vec<Svg> = drawings.collect::<Result<_, _>>()?;
    write_file(&folder.join("list.png"), &png(&drawings, first.len() / 2)?)
}

/// The poses that stand for the list where it is shared: its first eight.
pub fn first_of_the_list(catalog: &Catalog) -> Vec<PoseSummary> {
    let rows = rank(catalog, &Reader::default(), By::Demanding);
    rows.into_iter().take(8).map(|row| row.pose).collect()
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
