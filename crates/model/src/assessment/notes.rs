//! What a reader should know whatever the pose, because of who they are.

use crate::advice::Certainty;
use crate::reader::Reader;
use crate::words::Message;
use pose_format::AgeBand;

/// A sentence for this reader, with how sure it is.
pub struct Note {
    /// The sentence.
    pub message: Message,
    /// How sure it is.
    pub certainty: Certainty,
    /// Keys of `data/references.json`.
    pub sources: &'static [&'static str],
}

/// For readers under 18: a crack, and when to see a doctor. Nothing for others.
///
/// The two weeks are stricter than `jakes_2015` (four weeks): the reader has no examination behind them.
pub fn notes(reader: &Reader) -> Vec<Note> {
    if reader.age != Some(AgeBand::Under18) {
        return vec![];
    }
    let note = |message, certainty, sources| Note {
        message,
        certainty,
        sources,
    };
    vec![
        note(Message::new("young-crack"), Certainty::Clinical, &[]),
        note(Message::new("young-doctor"), Certainty::Clinical, &[]),
        note(
            Message::new("young-why"),
            Certainty::Study,
            &["micheli_1995"],
        ),
    ]
}
