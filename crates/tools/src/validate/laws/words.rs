//! Laws of words: the headline knows the rest of the pose.

use super::card::Card;
use pose_format::{Choice, Mechanism};
use pose_model::advice::Level;
use pose_model::words::Words;

/// "Most backs" is said only to a reader who named nothing, and only where nothing restricts.
pub fn most_backs_only_where_nothing_restricts(card: &Card) -> Option<String> {
    let judged = &card.advice.judged;
    let restricts = Mechanism::all().any(|m| judged.by_mechanism.of(m) >= Level::Caution)
        || judged.level >= Level::Caution;
    let says = card.advice.headline.key == "headline-fine";
    (says && (card.has_named() || restricts))
        .then(|| format!("{}: says \"most backs\"", card.name()))
}

/// A calm headline names what the pose still is where a movement that the reader did not name is to be avoided.
pub fn a_calm_headline_says_what_is_still_strong(card: &Card) -> Option<String> {
    let judged = &card.advice.judged;
    if judged.level >= Level::Caution || !card.has_named() {
        return None;
    }
    let strong = Mechanism::all()
        .any(|m| judged.by_mechanism.of(m) == Level::Avoid && !card.reader.worse_with.contains(&m));
    let says = card.advice.headline.key == "headline-still";
    (strong != says).then(|| format!("{}: strong elsewhere {strong}, said {says}", card.name()))
}

/// Every sentence of the card has words.
pub fn every_sentence_has_words(card: &Card) -> Option<String> {
    let words = Words::english();
    let advice = card.advice;
    let messages = advice
        .reasons
        .iter()
        .chain(&advice.also)
        .map(|reason| &reason.message)
        .chain(advice.alternatives.iter().map(|other| &other.why))
        .chain([&advice.headline]);
    messages
        .map(|message| words.say(message))
        .find(|said| {
            said.is_empty()
                || said.contains('{')
                || said.contains("-without-")
                || !said.contains(' ')
        })
        .map(|said| format!("{}: \"{said}\" is no sentence", card.name()))
}
