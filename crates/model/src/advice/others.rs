//! Published judgements of the same pose and condition, compared with our own level.

use super::levels::Level;
use crate::reader::Reader;
use pose_format::{Condition, Knowledge, Pose, choices};

choices! {
    /// How published judgements compare with ours, each source counted once: none differs; some restrict and some
    /// permit; all restrict what we permit; all permit what we restrict.
    Others {
        Agree = "agree", Contested = "contested", Stricter = "stricter", Milder = "milder",
    }
}

/// The condition whose published judgements a reader is shown: the chosen one, or low back pain for a reader who
/// has chosen nothing.
pub fn condition<'a>(knowledge: &'a Knowledge, reader: &Reader) -> Option<&'a Condition> {
    let id = match &reader.condition {
        Some(id) => id,
        None if reader.worse_with.is_empty() => "low-back-pain",
        None => return None,
    };
    knowledge.conditions.iter().find(|c| c.id == id)
}

/// How published judgements compare with `level`.
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
