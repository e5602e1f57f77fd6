//! What readers type that is no pose, such as "crack my back", and has an answer all the same.

use super::fold::fold;
use super::packed::knowledge;
use crate::words::Message;

/// What is said to a query above the poses that it finds; nothing to most.
pub fn topics(query: &str) -> Vec<Message> {
    let query = fold(query);
    let typed: Vec<&str> = query.split(' ').collect();
    let is_typed = |name: &String| {
        let mut parts = name.split(' ');
        parts.all(|part| typed.iter().any(|word| begins(word, part)))
    };
    let mut said: Vec<&String> = vec![];
    for topic in &knowledge().topics {
        if topic.names.iter().any(is_typed) {
            for key in &topic.says {
                if !said.contains(&key) {
                    said.push(key);
                }
            }
        }
    }
    said.into_iter()
        .map(|key| Message::new(key.clone()))
        .collect()
}

/// The first age that is not young any more.
const GROWN: u32 = 18;

/// Whether a typed word begins with a part of a topic's name. The part `<18` is a number under 18, alone or with the
/// letters after it.
fn begins(word: &str, part: &str) -> bool {
    let Some(unit) = part.strip_prefix("<18") else {
        return word.starts_with(part);
    };
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &word[..word.len() - letters.len()];
    let is_young = number.parse().is_ok_and(|age: u32| age < GROWN);
    is_young && letters.starts_with(unit) && letters.is_empty() == unit.is_empty()
}
