//! Laws of levels: extremes are never fine, and what is said first supports the level.

use super::card::{Card, share};
use pose_format::{Concern, Mechanism};
use pose_model::advice::{Level, Topic, raises};

/// An extreme of the low back that is shown as fine to a reader with a trouble of the low back.
pub fn extreme_called_fine(card: &Card) -> Option<String> {
    let demand = card.demand;
    let load = demand.load.typical;
    let bend = share(demand, Mechanism::Bending);
    let far = bend.max(share(demand, Mechanism::Arching)) >= 95.0 && load >= 0.75;
    let turned = share(demand, Mechanism::Twisting) >= 90.0 && (bend >= 60.0 || load >= 1.7);
    let laden = card.advice.judged.by_mechanism.of(Mechanism::Loading) == Level::Avoid;
    let is_extreme = far || turned || laden;
    (card.names_the_low_back() && is_extreme && card.advice.judged.level < Level::Caution)
        .then(|| format!("{}: an extreme is called fine", card.name()))
}

/// Weight on the neck is never fine, whoever reads: naming a trouble makes no neck stronger.
pub fn weight_on_the_neck_called_fine(card: &Card) -> Option<String> {
    let knowledge = card.shelf.catalog.knowledge();
    let is_loaded = raises(knowledge, card.pose, card.demand, Concern::NeckLoad);
    (is_loaded && card.advice.judged.level < Level::Caution)
        .then(|| format!("{}: weight on the neck is called fine", card.name()))
}

/// With nothing named the level is caution if a movement is to be avoided or the neck carries weight, else fine.
pub fn level_with_nothing_named(card: &Card) -> Option<String> {
    if card.has_named() {
        return None;
    }
    let judged = &card.advice.judged;
    use pose_format::Choice;
    let avoids = Mechanism::all().any(|m| judged.by_mechanism.of(m) == Level::Avoid);
    let knowledge = card.shelf.catalog.knowledge();
    let neck = raises(knowledge, card.pose, card.demand, Concern::NeckLoad);
    let wanted = if avoids || neck {
        Level::Caution
    } else {
        Level::Fine
    };
    (judged.level != wanted).then(|| {
        format!(
            "{}: {} where {} is the rule",
            card.name(),
            judged.level.word(),
            wanted.word()
        )
    })
}

/// The first reason is about what the level rests on, and does not say that the pose hardly asks for it.
pub fn first_reason_supports_the_level(card: &Card) -> Option<String> {
    let Some(first) = card.advice.reasons.first() else {
        return Some(format!("{}: no reason", card.name()));
    };
    let wrong = |what: &str| Some(format!("{}: the first reason {what}", card.name()));
    let says_none = first.message.key.starts_with("fact-none-");
    let judged = &card.advice.judged;
    if judged.level < Level::Caution {
        // Nothing restricts: the first reason is no fact that would.
        let is_restricting = match first.topic {
            Topic::Mechanism(m) => card.has_named() && judged.by_mechanism.of(m) == Level::Avoid,
            Topic::Concern(_) => !first.message.key.starts_with("clear-"),
        };
        return is_restricting
            .then(|| wrong("speaks against the level"))
            .flatten();
    }
    if first.topic != card.first() {
        return wrong("is about something else");
    }
    if says_none || first.message.key.starts_with("clear-") {
        return wrong("says that it asks little");
    }
    None
}
