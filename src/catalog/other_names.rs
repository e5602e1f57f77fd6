//! What comes later than our poses: their other names, and of changes within them the ids and the things.

use super::packed::knowledge;
use crate::later;
use crate::once::once;
use pose_format::{Listed, Pose, Prop};

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
    line(pose, 2 + 2 * index).unwrap_or(&pose.adjustments[index].id)
}

/// What the adjustment at `index` is done with, beside what the pose is done with.
pub fn adjustment_props(pose: &Pose, index: usize) -> Vec<Prop> {
    let read = |words: &str| Prop::from_words(words).ok();
    match line(pose, 3 + 2 * index) {
        Some(line) => line.split('\t').filter_map(read).listed(),
        None => pose.adjustments[index]
            .props
            .iter()
            .filter_map(|words| read(words))
            .listed(),
    }
}

/// Each of our poses has a line for its Sanskrit name in plain letters, one for its nicknames, and two for
/// each adjustment: its id and its things. A site owner's pose has none; it brings them with it.
fn line(pose: &Pose, which: usize) -> Option<&'static str> {
    let poses = &knowledge().poses;
    let ours = poses.iter().position(|our| our.id == pose.id)?;
    let before = poses[..ours].iter().map(|p| 2 + 2 * p.adjustments.len());
    let lines = once!(Vec<&'static str>, later::names().lines().listed());
    lines.get(before.sum::<usize>() + which).copied()
}
