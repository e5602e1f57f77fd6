//! The sentences, one after the other.

use super::{hands, numbers, rests};
use crate::assessment::assessed::Assessed;
use crate::words::Words;

/// At most six sentences: how the body rests with trunk and legs, where the hands are, what hips and
/// back do, and what is not reached.
pub fn describe(a: &Assessed, words: &Words) -> String {
    let mut sentences = vec![rests::rests(a), hands::hands(a)];
    sentences.extend(numbers::numbers(a));
    let said: Vec<String> = sentences.iter().map(|s| words.say(s)).collect();
    said.join(" ")
}
