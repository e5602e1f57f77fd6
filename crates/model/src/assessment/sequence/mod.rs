//! Several poses one after another: what they add up to, and what each is for one reader.

mod asked;
mod in_words;
mod totals;

pub use asked::{Asked, Instead, Judged, Placed, asked};
pub use in_words::{
    NearText, RestrictedText, SequenceText, StepText, counted, headline, spent, takes, time,
};
pub use totals::{Near, Part, Totals, seconds, totals};
