//! A list sorted by text, looked up by a whole text or by its beginning.

use super::letters::letters;
use std::collections::BinaryHeap;

/// Texts, each with a value, in order.
#[derive(Debug, Default)]
pub struct Sorted<T> {
    entries: Vec<(String, T)>,
    /// The letters of each text.
    letters: Vec<u32>,
}

impl<T: Ord + Copy> Sorted<T> {
    /// The entries in order. (A heap sorts with the least code; see `order.rs`.)
    pub fn new(entries: BinaryHeap<(String, T)>) -> Self {
        Self::in_order(entries.into_sorted_vec())
    }

    /// Entries that are in order already.
    pub fn in_order(entries: Vec<(String, T)>) -> Self {
        let letters = entries.iter().map(|(text, _)| letters(text)).collect();
        Self { entries, letters }
    }

    /// The values of a text.
    pub fn of(&self, text: &str) -> impl Iterator<Item = T> {
        self.from(text)
            .take_while(move |(entry, _)| entry == text)
            .map(|(_, value)| *value)
    }

    /// The entries that begin with a text.
    pub fn beginning(&self, text: &str) -> impl Iterator<Item = &(String, T)> {
        self.from(text)
            .take_while(move |(entry, _)| entry.starts_with(text))
    }

    fn from(&self, text: &str) -> impl Iterator<Item = &(String, T)> {
        let start = self
            .entries
            .partition_point(|(entry, _)| entry.as_str() < text);
        self.entries[start..].iter()
    }

    /// All texts with their letters and values.
    pub fn all(&self) -> impl Iterator<Item = (&str, u32, T)> {
        let all = self.entries.iter().zip(&self.letters);
        all.map(|((text, value), letters)| (&**text, *letters, *value))
    }
}
