//! The sentences, one after the other.

use super::{hands, numbers, rests};
use crate::assessment::assessed::Assessed;
use crate::words::{Message, Words};
use pose_format::{Choice, Thing};

/// More sentences than this are not listened to. What it is done with gives way to what the body does.
const MOST: usize = 6;

/// The things it is done with, each once; nothing without any.
fn with(a: &Assessed) -> Option<Message> {
    let has = |thing: &Thing| a.pose.props.iter().any(|prop| prop.thing == *thing);
    let things = Thing::all().filter(has);
    let things: Vec<Message> = things
        .map(|thing| Message::of("figure-with-", thing.word()))
        .collect();
    (!things.is_empty()).then(|| Message::new("figure-with").list("things", things))
}

/// At most six sentences: how the body rests with trunk and legs, where the hands are, what it is done with, what hips and
/// back do, and what is not reached.
pub fn describe(a: &Assessed, words: &Words) -> String {
    let mut sentences = vec![rests::rests(a), hands::hands(a)];
    sentences.extend(numbers::numbers(a));
    if sentences.len() < MOST {
        let after_the_hands = 2;
        sentences.splice(after_the_hands..after_the_hands, with(a));
    }
    let said: Vec<String> = sentences.iter().map(|s| words.say(s)).collect();
    said.join(" ")
}

/// The first of those sentences alone: how the body rests with trunk and legs. It has no numbers.
pub fn stance(a: &Assessed, words: &Words) -> String {
    words.say(&rests::rests(a))
}
