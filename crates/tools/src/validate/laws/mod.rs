//! The laws of advice (levels, words, alternatives, adjustments), each as a question to one card, and the sweep that
//! asks them of every pose for every reader.
//!
//! They say again, apart from the model's code, what a card must keep: a rule changed there by mistake fails here.

mod alternatives;
mod card;
mod levels;
mod sweep;
#[cfg(test)]
mod tests;
mod words;

pub use sweep::{Scale, sweep, table};
