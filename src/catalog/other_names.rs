//! What comes later than our poses: their other names, and of changes within them the ids and how they are drawn.

use super::packed::knowledge;
use crate::later;
use crate::once::once;
use pose_format::{Drawn, Listed, Pose};

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

/// How the adjustment at `index` is drawn, beside what it changes.
pub fn adjustment_drawn(pose: &Pose, index: usize) -> Vec<Drawn> {
    let read = |words: &str| Drawn::from_words(words).ok();
    match line(pose, 3 + 2 * index) {
        Some(line) => line.split('\t').filter_map(read).listed(),
        None => pose.adjustments[index]
            .drawn
            .iter()
            .filter_map(|words| read(words))
            .listed(),
    }
}

/// The pose as it is drawn with the adjustment at `index`; the ask is still without its change.
pub fn changed(pose: &Pose, index: usize) -> Pose {
    let mut changed = pose.clone();
    for drawn in adjustment_drawn(pose, index) {
        drawn.on(&mut changed);
    }
    changed
}

/// Each of our poses has a line for its Sanskrit name in plain letters, one for its nicknames, and two for
/// each adjustment: its id and how it is drawn. A site owner's pose has none; it brings them with it.
fn line(pose: &Pose, which: usize) -> Option<&'static str> {
    let poses = &knowledge().poses;
    let ours = poses.iter().position(|our| our.id == pose.id)?;
    let before = poses[..ours].iter().map(|p| 2 + 2 * p.adjustments.len());
    let lines = once!(Vec<&'static str>, later::names().lines().listed());
    lines.get(before.sum::<usize>() + which).copied()
}
