//! What others have published of the same pose and condition, beside our own level.

use super::levels::Level;
use crate::reader::Reader;
use pose_format::{Condition, Knowledge, Pose, choices};

choices! {
    /// Which way published judgements fall, one vote a source: none differs from ours; some restrict and some
    /// permit; all restrict what we permit; all permit what we restrict.
    Others {
        Agree = "agree", Contested = "contested", Stricter = "stricter", Milder = "milder",
    }
}

/// The condition whose judgements a reader is shown: the one chosen; and a sore low back, as long as nothing
/// is known about it.
pub fn condition<'a>(knowledge: &'a Knowledge, reader: &Reader) -> Option<&'a Condition> {
    let id = match &reader.condition {
        Some(id) => id,
        None if reader.worse_with.is_empty() => "low-back-pain",
        None => return None,
    };
    knowledge.conditions.iter().find(|c| c.id == id)
}

/// How they fall beside `level`.
pub fn others(knowledge: &Knowledge, pose: &Pose, reader: &Reader, level: Level) -> Others {
    let Some(condition) = condition(knowledge, reader) else {
        return Others::Agree;
    };
    let restrict = condition.restrict.contains(&pose.id);
    let permit = condition.permit.contains(&pose.id);
    match (restrict, permit) {
        (true, true) => Others::Contested,
        (true, false) if level < Level::Caution => Others::Stricter,
        (false, true) if level >= Level::Caution => Others::Milder,
        _ => Others::Agree,
    }
}
