//! The words that stand where a card cannot: inside the tag, in a feed reader, in an e-mail.
//!
//! They stay in an owner's post for years, and no release can mend them there. So they say only what stays true: what
//! the pose is, and what the card answers. No number, no level, no other pose.

use crate::words::{Message, Words};
use pose_format::{Choice, Pose};
use serde::Serialize;

/// How many purposes are named.
const PURPOSES: usize = 2;

/// A pose in a few plain lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fallback {
    /// The pose's name.
    pub name: String,
    /// In Sanskrit, or empty.
    pub sanskrit: String,
    /// What it is, and what the card answers: a paragraph each.
    pub lines: Vec<String>,
    /// What a link to the pose's page says.
    pub link: String,
}

/// A pose in a few lines of plain text.
pub fn fallback(pose: &Pose, words: &Words) -> Fallback {
    let purposes = pose.targets.iter().take(PURPOSES);
    let what = Message::new("fallback-pose")
        .text("pose", &*pose.name)
        .message("support", Message::of("support-", pose.support.word()))
        .list(
            "targets",
            purposes.map(|t| Message::of("target-", t.word())).collect(),
        );
    Fallback {
        name: pose.name.clone(),
        sanskrit: pose.sanskrit.clone(),
        lines: vec![words.say(&what), words.word("fallback-card")],
        link: words.word("fallback-link"),
    }
}
