//! Words for readers. Inside, a sentence is a [`Message`]: a key of the locale with arguments.
//! It becomes words in one place, [`Words::say`], so that another language is only another file.

mod message;
mod pattern;
mod words_of;

pub use message::{Argument, Message};
pub use words_of::Words;
