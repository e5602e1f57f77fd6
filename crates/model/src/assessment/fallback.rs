//! The words that stand where a card cannot: inside the tag, in a feed reader, in an e-mail.

use super::assessed::Assessed;
use super::describe::describe;
use crate::catalog::Catalog;
use crate::words::{Message, Words};
use pose_format::{Choice, Mechanism};
use serde::Serialize;

/// How many gentler poses are named.
const GENTLER: usize = 2;

/// A pose for a reader in a few plain lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Fallback {
    /// The pose's name.
    pub name: String,
    /// In Sanskrit, or empty.
    pub sanskrit: String,
    /// What it asks, how it is for whom, and what is gentler: a paragraph each.
    pub lines: Vec<String>,
    /// What a link to the pose's page says.
    pub link: String,
}

impl Assessed<'_> {
    /// The answer in a few lines of plain text.
    pub fn fallback(&self, catalog: &Catalog, words: &Words) -> Fallback {
        let level = |m: Mechanism| {
            Message::new("fallback-level")
                .message("movement", Message::of("if-", m.word()))
                .message(
                    "level",
                    Message::of("fallback-", self.advice.by_mechanism.of(m).word()),
                )
        };
        let levels = Mechanism::all()
            .map(|m| words.say(&level(m)))
            .collect::<Vec<_>>();
        let gentler = self.advice.alternatives.iter().take(GENTLER);
        let gentler = gentler
            .filter_map(|a| catalog.find(&a.id))
            .map(|pose| Message::new("fallback-pose").text("pose", &*pose.name))
            .collect::<Vec<_>>();
        let gentler = if gentler.is_empty() {
            Message::new("alternatives-none")
        } else {
            Message::new("fallback-gentler").list("poses", gentler)
        };
        Fallback {
            name: self.pose.name.clone(),
            sanskrit: self.pose.sanskrit.clone(),
            lines: vec![describe(self, words), levels.join(" "), words.say(&gentler)],
            link: words.word("fallback-link"),
        }
    }
}
