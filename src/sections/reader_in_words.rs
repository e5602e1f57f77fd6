//! What a reader says of themselves, in words: how it stands on the card, in what is announced, in what is copied.

use crate::options::{MOBILITIES, nearest_mobility};
use pose_format::Choice;
use pose_model::advice::chosen;
use pose_model::words::Message;
use pose_model::{Catalog, Reader};

/// A question and its answer: "How far in: all the way." The family is that of the question's key.
pub fn answered(family: &str, answer: Message) -> Message {
    Message::new("said-now")
        .message("question", Message::of(family, "-question"))
        .message("answer", answer)
}

/// The mobility of hips and hamstrings, by its nearest word.
pub fn mobility_in_words(mobility: f64) -> Message {
    Message::of("mobility-", MOBILITIES[nearest_mobility(mobility)])
}

/// How far in, without a number.
pub fn depth_in_words(depth: f64) -> Message {
    Message::new(match (depth * 100.0).round_ties_even() as i32 {
        0..15 => "depth-start",
        15..85 => "depth-part",
        _ => "depth-full",
    })
}

/// How far in, in words and per cent.
pub fn depth_in_numbers(depth: f64) -> Message {
    Message::new("depth-now")
        .message("depth", depth_in_words(depth))
        .number("percent", depth * 100.0)
}

/// Whether the reader has not said what hurts, neither by movements nor by a condition.
pub fn is_unsure(reader: &Reader) -> bool {
    reader.worse_with.is_empty() && reader.condition.is_none()
}

/// What the reader says hurts.
pub fn what_hurts(catalog: &Catalog, reader: &Reader) -> Message {
    let movements = chosen(catalog.knowledge(), reader).into_iter();
    let mut all: Vec<Message> = movements
        .map(|movement| Message::of("mechanism-", movement.word()))
        .collect();
    if let Some(condition) = &reader.condition {
        all.insert(0, Message::of("condition-", condition));
    }
    if all.is_empty() {
        return Message::new("said-nothing-chosen");
    }
    Message::new("said-chosen").list("what", all)
}
