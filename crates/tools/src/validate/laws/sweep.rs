//! Every pose × every reader × mobilities × sides × depths, and how often a law is broken.

use super::card::{Card, Shelf};
use super::{alternatives, levels, words};
use pose_format::{Change, Choice, Condition, Mechanism};
use pose_model::advice::{Level, advise};
use pose_model::demand::{typical, typical_demand};

use pose_model::{Catalog, Reader, Side};
use std::fmt::Write;

/// How much is swept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// Three mobilities, both sides, five depths.
    #[cfg(test)]
    Whole,
    /// Three mobilities, full depth: what `validate` prints.
    Full,
}

/// A law: its name, and what one card breaks of it.
type Law = (&'static str, fn(&Card) -> Option<String>);

/// The laws of advice.
pub const LAWS: [Law; 9] = [
    ("extremes called fine", levels::extreme_called_fine),
    (
        "weight on the neck called fine",
        levels::weight_on_the_neck_called_fine,
    ),
    (
        "level with nothing named is another",
        levels::level_with_nothing_named,
    ),
    (
        "first reason does not support the level",
        levels::first_reason_supports_the_level,
    ),
    (
        "\"most backs\" said though something restricts",
        words::most_backs_only_where_nothing_restricts,
    ),
    (
        "calm headline hides what is still strong",
        words::a_calm_headline_says_what_is_still_strong,
    ),
    ("sentence without words", words::every_sentence_has_words),
    (
        "lists with an alternative that breaks a law",
        alternatives::a_broken_alternative,
    ),
    (
        "adjustment that does not help",
        alternatives::a_useless_adjustment,
    ),
];

/// What a sweep found.
#[derive(Default)]
pub struct Counts {
    /// Cards looked at.
    pub cards: usize,
    /// Cards by level.
    pub levels: [usize; 4],
    /// Lists of alternatives.
    pub lists: usize,
    /// Restricted cards without a list.
    pub without: usize,
    /// Restricted cards with three alternatives.
    pub with_three: usize,
    /// For each law, the cards that break it.
    pub broken: [Vec<String>; LAWS.len()],
}

/// Asks every law of every card.
pub fn sweep(catalog: &Catalog, scale: Scale) -> Counts {
    let mut counts = Counts::default();
    let shelf = Shelf::new(catalog);
    let (depths, sides): (&[f64], &[Side]) = match scale {
        #[cfg(test)]
        Scale::Whole => (&[0.2, 0.4, 0.6, 0.8, 1.0], &[Side::Right, Side::Left]),
        Scale::Full => (&[1.0], &[Side::Right]),
    };
    for pose in catalog.poses() {
        for mobility in [-1.0, 0.0, 1.0] {
            for depth in depths {
                for side in sides {
                    for reader in readers(&catalog.knowledge().conditions) {
                        let reader = Reader {
                            mobility,
                            depth: *depth,
                            side: *side,
                            ..reader
                        };
                        look(&shelf, pose, &reader, &mut counts);
                    }
                }
            }
        }
    }
    counts
}

fn look(shelf: &Shelf, pose: &pose_format::Pose, reader: &Reader, counts: &mut Counts) {
    let knowledge = shelf.catalog.knowledge();
    let there = typical(knowledge, pose, reader, &Change::default());
    let demand = typical_demand(knowledge, pose, reader, &Change::default());
    let advice = advise(shelf.catalog, pose, reader, &demand, &there.posture);
    counts.cards += 1;
    counts.levels[advice.judged.level.index()] += 1;
    if advice.judged.level >= Level::Caution {
        counts.without += usize::from(advice.alternatives.is_empty());
        counts.with_three += usize::from(advice.alternatives.len() == 3);
    }
    counts.lists += usize::from(!advice.alternatives.is_empty());
    let card = Card {
        shelf,
        pose,
        reader,
        demand: &demand,
        advice: &advice,
    };
    for ((_, law), broken) in LAWS.iter().zip(&mut counts.broken) {
        broken.extend(law(&card));
    }
}

/// Nobody named, each mechanism, each condition.
pub fn readers(conditions: &[Condition]) -> Vec<Reader> {
    let mechanisms = Mechanism::all().map(|m| Reader {
        worse_with: vec![m],
        ..Reader::default()
    });
    let conditions = conditions.iter().map(|condition| Reader {
        condition: Some(condition.id.clone()),
        ..Reader::default()
    });
    [Reader::default()]
        .into_iter()
        .chain(mechanisms)
        .chain(conditions)
        .collect()
}

/// The counts as a table for the model card.
pub fn table(counts: &Counts) -> String {
    let [suits, fine, caution, avoid] = counts.levels;
    let mut text = format!(
        "{} cards (every pose, nobody named, five mechanisms, every condition, three mobilities, full depth): \
         {suits} often suit, {fine} usually fine, {caution} go easy, {avoid} skip for now. \
         {} of the {} restricted cards have alternatives, {} of them three; {} have none.\n\n\
         | law | broken |\n|---|---|\n",
        counts.cards,
        counts.lists,
        caution + avoid,
        counts.with_three,
        counts.without,
    );
    for ((name, _), broken) in LAWS.iter().zip(&counts.broken) {
        let _ = writeln!(text, "| {name} | {} |", broken.len());
    }
    text
}
