//! Names of our poses, and of changes within them, that come later than the poses.

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

/// The id of the adjustment at `index`.
pub fn adjustment_id(pose: &Pose, index: usize) -> &str {
    line(pose, 2 + index).unwrap_or(&pose.adjustments[index].id)
}

/// Each of our poses has a line for its Sanskrit name in plain letters, one for its nicknames, and one for
/// each adjustment's id. A site owner's pose has none; it brings its names with it.
fn line(pose: &Pose, which: usize) -> Option<&'static str> {
    let poses = &knowledge().poses;
    let ours = poses.iter().position(|our| our.id == pose.id)?;
    let before = poses[..ours].iter().map(|p| 2 + p.adjustments.len());
    let lines = once!(Vec<&'static str>, later::names().lines().listed());
    lines.get(before.sum::<usize>() + which).copied()
}
