//! What strangers may hand to the widget, and what must hold whatever they hand over: nothing panics, every number is
//! finite, every message is short and plain, every page consists of the tags that a card is made of.
//!
//! `tests/` tries it: seconds of chance and a kept corpus in `cargo test`, by coverage in `cargo xtask fuzz`.

// Links what counts which code was reached.
#[cfg(test)]
use bolero as _;

mod catalogue;
mod html;
mod json;
mod message;
mod pose;
mod said;

pub use catalogue::{catalogue, try_catalogue};
pub use html::{card, foreign_markup};
pub use json::Json;
pub use message::is_plain;
pub use pose::{Edit, edited};
pub use said::{try_options, try_text};
