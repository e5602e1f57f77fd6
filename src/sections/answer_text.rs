//! The whole answer of a card in plain words, for an e-mail to a physiotherapist: the same messages as the card's.

use super::demand::meters;
use super::foot::limits;
use super::reader_in_words::{answered, depth_in_numbers, mobility_in_words, what_hurts};
use super::verdict::sentence;
use crate::state::Subject;
use pose_format::Choice;
use pose_model::Catalog;
use pose_model::advice::adjusted_much;
use pose_model::words::{Message, Words};

/// The answer, one line a statement, an empty line between its parts.
pub fn answer_text(words: &Words, catalog: &Catalog, subject: &Subject, address: &str) -> String {
    let parts = [
        judgement(words, subject),
        reader(words, catalog, subject),
        demand(words, catalog, subject),
        reasons(words, subject),
        instead(words, catalog, subject),
        vec![limits(words, &subject.reader), address.to_owned()],
    ];
    let parts = parts.iter().filter(|lines| !lines.is_empty());
    let parts: Vec<String> = parts.map(|lines| lines.join("\n")).collect();
    parts.join("\n\n")
}

/// The name, the level with its headline, and the fact behind it.
fn judgement(words: &Words, subject: &Subject) -> Vec<String> {
    let (pose, advice) = (&subject.pose, &subject.advice);
    let mut lines = vec![pose.name.clone()];
    if !pose.sanskrit.is_empty() {
        lines.push(pose.sanskrit.clone());
    }
    lines.push(words.say(&advice.verdict_line()));
    lines.extend(advice.reasons.first().map(|fact| sentence(words, fact)));
    lines
}

/// What the reader said of themselves, and whose body the numbers are of.
fn reader(words: &Words, catalog: &Catalog, subject: &Subject) -> Vec<String> {
    let reader = &subject.reader;
    let mut lines = vec![
        what_hurts(catalog, reader),
        answered("mobility", mobility_in_words(reader.mobility)),
    ];
    if reader.depth < 1.0 {
        lines.push(answered("depth", depth_in_numbers(reader.depth)));
    }
    if let Some(age) = reader.age {
        lines.push(answered("age", Message::of("age-", age.word())));
    }
    lines.iter().map(|line| words.say(line)).collect()
}

/// What is asked of the low back and of the hips.
fn demand(words: &Words, catalog: &Catalog, subject: &Subject) -> Vec<String> {
    let meters = meters(catalog.knowledge(), subject);
    let mut lines = vec![words.word("demand-title")];
    lines.extend(meters.iter().map(|meter| meter.written(words)));
    lines
}

/// Why, without the fact that stands beside the level, and what there is beyond the low back.
fn reasons(words: &Words, subject: &Subject) -> Vec<String> {
    let advice = &subject.advice;
    let others = advice.reasons.iter().skip(1).chain(&advice.also);
    let mut lines: Vec<String> = others.map(|reason| sentence(words, reason)).collect();
    if !lines.is_empty() {
        lines.insert(0, words.word("reasons-title"));
    }
    lines
}

/// Changes within the pose, then other poses.
fn instead(words: &Words, catalog: &Catalog, subject: &Subject) -> Vec<String> {
    let advice = &subject.advice;
    let mut lines = vec![];
    if !advice.adjustments.is_empty() {
        lines.push(words.word("adjustments-title"));
    }
    for saving in &advice.adjustments {
        let text = &subject.pose.adjustments[saving.index].text;
        let eased = adjusted_much(&subject.demand, advice.judged.leading, saving);
        lines.push([text, " ", &words.say(&eased)].concat());
    }
    let others = advice.alternatives.iter();
    let others = others.filter_map(|other| Some((catalog.find(&other.id)?, other)));
    for (at, (pose, other)) in others.enumerate() {
        if at == 0 {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.push(words.word("alternatives-title"));
        }
        lines.push([&pose.name, ": ", &words.say(&other.why)].concat());
    }
    lines
}
