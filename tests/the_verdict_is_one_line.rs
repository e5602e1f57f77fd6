//! The verdict reads as one line: the level's word stands in it, and once.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{AgeBand, Choice, Mechanism};
use pose_risk::words::Words;
use pose_risk::{Catalog, Reader, assessed};

/// Readers of every kind: who says nothing, each movement, each condition, and who is young.
fn readers(catalog: &Catalog) -> Vec<Reader> {
    let movements = Mechanism::all().map(Reader::hurt_by);
    let conditions = catalog.knowledge().conditions.iter();
    let conditions = conditions.map(|condition| Reader {
        condition: Some(condition.id.clone()),
        ..Reader::default()
    });
    let young = Reader {
        age: Some(AgeBand::Under18),
        ..Reader::default()
    };
    let all = [Reader::default(), young].into_iter();
    all.chain(movements).chain(conditions).collect()
}

#[test]
fn the_line_says_the_level_once_and_all_of_the_headline() {
    let catalog = Catalog::ours();
    let words = Words::english();
    for reader in readers(&catalog) {
        for pose in catalog.poses() {
            let answer = assessed(&catalog, &reader, &pose.id).expect("a pose of ours");
            let line = words.say(&answer.advice.verdict_line());
            let level = words.word_of("level-", answer.advice.judged.level.word());
            let place = format!("{} for {reader:?}: {line}", pose.id);
            assert!(line.starts_with(&level), "{place}");
            assert_eq!(line.matches(&level).count(), 1, "{place}");
            assert!(
                line.ends_with(&words.say(&answer.advice.headline)),
                "{place}"
            );
            assert!(line.matches("for now").count() <= 1, "{place}");
        }
    }
}
