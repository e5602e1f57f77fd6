//! What `age="under-18"` changes, and what it leaves alone.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{AgeBand, Choice};
use pose_risk::{Assessment, Catalog, Reader, assess};
use std::fs;

fn answer(pose: &str, age: Option<AgeBand>) -> Assessment {
    let reader = Reader {
        age,
        ..Reader::default()
    };
    assess(&Catalog::ours(), &reader, pose).expect("a pose of ours")
}

#[test]
fn they_read_of_cracks_and_when_to_see_a_doctor() {
    let notes = answer("wheel", Some(AgeBand::Under18)).notes;
    let said: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
    let said = said.join(" ");
    for part in ["crack", "over two weeks", "arch", "sport", "See a doctor"] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn others_do_not() {
    for age in AgeBand::all().skip(1).map(Some).chain([None]) {
        assert!(answer("wheel", age).notes.is_empty(), "{age:?}");
    }
}

#[test]
fn what_they_are_told_as_a_finding_has_a_source_that_was_seen() {
    let text = fs::read_to_string("data/references.json").expect("the references");
    let records: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let records = records.as_array().expect("a list");
    let mut count = 0;
    for note in answer("wheel", Some(AgeBand::Under18)).notes {
        assert!(note.certainty != "study" || !note.sources.is_empty());
        for key in note.sources {
            let record = records.iter().find(|record| record["key"] == *key);
            assert_eq!(record.expect(key)["seen"], true, "{key}");
            count += 1;
        }
    }
    assert!(count > 0);
}

#[test]
fn their_ranges_are_those_of_young_adults() {
    for pose in ["happy-baby", "wheel", "triangle"] {
        let [young, none] = [Some(AgeBand::Under18), None].map(|age| answer(pose, age).demand);
        assert_eq!(young, none, "{pose}");
    }
}
