//! The names of our poses that come later than the poses.

use super::packed::knowledge;
use crate::later;
use crate::once::once;
use pose_format::{Listed, Pose};

/// What readers type for a pose.
pub fn nicknames(pose: &Pose) -> Vec<&str> {
    match line(pose, 1) {
        Some(line) => line.split('\t').filter(|name| !name.is_empty()).listed(),
        None => pose.nicknames.iter().map(String::as_str).listed(),
    }
}

/// Its Sanskrit name in plain letters, or empty.
pub fn sanskrit_plain(pose: &Pose) -> &str {
    line(pose, 0).unwrap_or(&pose.sanskrit_plain)
}

/// Each of our poses has two lines: its Sanskrit name in plain letters, and its nicknames. A site owner's pose
/// has none; it brings its names with it.
fn line(pose: &Pose, which: usize) -> Option<&'static str> {
    let ours = knowledge().poses.iter().position(|our| our.id == pose.id)?;
    let lines = once!(Vec<&'static str>, later::names().lines().listed());
    lines.get(2 * ours + which).copied()
}
