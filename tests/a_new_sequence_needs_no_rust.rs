//! A file that is added to `data/sequences/` is a sequence like the others; one with a mistake stops the build in a line.
#![cfg(not(target_arch = "wasm32"))]

mod data_copied;

use data_copied::data_copied;
use pose_format::author::data;
use pose_format::{Knowledge, Value, pack, unpack};
use pose_risk::assessment::asked;
use pose_risk::options::parse_with;
use pose_risk::{Catalog, Reader};
use std::fs;
use std::rc::Rc;

const NEW: &str = r#"
id = "before-bed"
name = "Before Bed"
nicknames = ["evening yoga"]
rounds = 2

[[steps]]
poses = ["cat", "cow"]
name = "Cat-Cow"
breaths = 0.5
times = 4

[[steps]]
poses = ["supine-twist"]
side = "second"
seconds = 40

[[steps]]
poses = ["childs-pose"]
"#;

/// `data/` with one more sequence file.
fn with(text: &str) -> Result<Knowledge, Vec<String>> {
    let folder = data_copied();
    fs::write(folder.path().join("sequences/before-bed.toml"), text).expect("a file");
    data::load(folder.path())
}

#[test]
fn it_is_carried_named_asked_and_shown() {
    let mut read = with(NEW).expect("the file is good");
    let ids = read.poses.iter().map(|pose| pose.id.clone()).collect();
    let packed = pack(&mut read, ids);
    let carried: Knowledge = unpack(&packed.texts, &packed.bytes);
    assert_eq!(carried.sequences, read.sequences);
    assert_eq!(carried.breath, read.breath);
    let catalog = Rc::new(Catalog::of(Box::leak(Box::new(carried))));
    for name in ["before-bed", "Before Bed", "Evening Yoga"] {
        let option = ("sequence".to_owned(), Value::Text(name.into()));
        let (request, problems) = parse_with(&Value::Table(vec![option]), catalog.clone());
        assert!(problems.is_empty(), "{problems:?}");
        let sequence = request.sequence.expect("it is known");
        assert_eq!(sequence.id, "before-bed");
        let asked = asked(&catalog, &Reader::default(), &sequence).expect("poses of ours");
        let hold = catalog.find("childs-pose").expect("ours").seconds;
        let breath = catalog.knowledge().breath.seconds;
        assert_eq!(asked.round.seconds, 4.0 * breath + 40.0 + hold);
        assert_eq!(asked.rounds, 2.0);
    }
}

#[test]
fn a_mistake_names_file_field_value_and_the_nearest_that_is_right() {
    for (right, wrong, said) in [
        (
            "\"cow\"",
            "\"cwo\"",
            "steps[0].poses names \"cwo\", which is no pose; the nearest is \"cow\"",
        ),
        (
            "\"second\"",
            "\"secnd\"",
            "steps[1].side is \"secnd\"; did you mean \"second\"?",
        ),
        (
            "rounds = 2",
            "rouns = 2",
            "rouns is no field here; did you mean \"rounds\"?",
        ),
        (
            "rounds = 2",
            "rounds = 2.4",
            "rounds is 2.4; a whole number is wanted, and 2 is the nearest",
        ),
        (
            "rounds = 2",
            "rounds = 200",
            "rounds is 200; it goes from 1 to 108, and 108 is the nearest",
        ),
        (
            "name = \"Cat-Cow\"",
            "",
            "steps[0].name is missing: two poses in turn are called something",
        ),
        (
            "seconds = 40",
            "seconds = 40\nbreaths = 2",
            "steps[1].breaths is counted beside another",
        ),
        (
            "[\"childs-pose\"]",
            "[\"childs-pose\"]\nside = \"first\"",
            "steps[2].side stands for a side of \"childs-pose\", which has none",
        ),
        (
            "[\"childs-pose\"]",
            "[]",
            "steps[2].poses has 0 entries; one pose is wanted",
        ),
        (
            "\"before-bed\"",
            "\"after-bed\"",
            "id is \"after-bed\", and the file's name is wanted",
        ),
        (
            "\"before-bed\"",
            "\"cobra\"",
            "id is \"cobra\", which is a pose",
        ),
        (
            "rounds = 2",
            "references = [\"snook_1989\"]",
            "references names \"snook_1989\", which data/references.json lacks; the nearest is \"snook_1998\"",
        ),
    ] {
        assert!(NEW.contains(right), "{right}");
        let problems = with(&NEW.replace(right, wrong)).expect_err(wrong);
        let named = problems
            .iter()
            .any(|p| p.contains("before-bed.toml: ") && p.contains(said));
        assert!(named, "{said}: {problems:#?}");
    }
}
