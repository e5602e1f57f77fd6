//! Names of poses as people write them: how a name is spelled, which names there are, and which of them is meant. Nothing
//! here knows the catalogue; the search does.

mod guess;
mod index;
mod letters;
mod sorted;
mod spelling;
mod whole;

pub use guess::{guessed, with_words};
pub use index::{Called, Hit, Index};
pub use spelling::{Role, Word, is_number, words_of};
pub use whole::{begun, spelled, written};
