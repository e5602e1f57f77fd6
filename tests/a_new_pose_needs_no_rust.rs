//! A pose file that is added to `data/poses/` is a pose like the others: no line of Rust knows how many there are.
#![cfg(not(target_arch = "wasm32"))]

mod data_copied;

use data_copied::data_copied;
use pose_format::author::data;
use pose_format::{Change, Choice as _, Knowledge, pack, unpack};
use pose_risk::assessment::{By, rank, totals};
use pose_risk::catalog::{adjusted, search};
use pose_risk::demand::typical;
use pose_risk::figure::{Camera, Scene, draw};
use pose_risk::{Catalog, Reader, assess};
use std::fs;
use std::sync::LazyLock;

const FROM: &str = "bridge";
const ADDED: &str = "bridge-with-a-book";
const NAME: &str = "Bridge with a Book";

/// `data/` with one more pose, carried as the build carries it: read and checked, packed, unpacked.
static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| {
    let folder = data_copied();
    let poses = folder.path().join("poses");
    let text = fs::read_to_string(poses.join(FROM).with_extension("toml")).expect("a pose");
    // The fields of the pose itself stand before the first table.
    let (names, tables) = text.split_once("\n[").expect("a table");
    let line = |line: &str| match line.split(" = ").next() {
        Some("id") => format!("id = \"{ADDED}\"\n"),
        Some("name") => format!("name = \"{NAME}\"\n"),
        Some("nicknames" | "sanskrit" | "sanskrit-plain") => String::new(),
        _ => format!("{line}\n"),
    };
    let names: String = names.lines().map(line).collect();
    let text = format!("{names}\n[{tables}");
    fs::write(poses.join(ADDED).with_extension("toml"), text).expect("one more pose");
    let mut read = data::load(folder.path()).expect("the data is good");
    let ids = read.poses.iter().map(|pose| pose.id.clone()).collect();
    let packed = pack(&mut read, ids);
    unpack(&packed.texts, &packed.bytes)
});

fn catalog() -> Catalog {
    Catalog::of(&KNOWLEDGE)
}

#[test]
fn the_catalogue_holds_it_beside_all_others() {
    let ours = Catalog::ours();
    let mut ids: Vec<String> = ours.poses().map(|pose| pose.id.clone()).collect();
    ids.push(ADDED.into());
    ids.sort();
    let catalog = catalog();
    let mut found: Vec<&String> = catalog.poses().map(|pose| &pose.id).collect();
    found.sort();
    assert_eq!(found, ids.iter().collect::<Vec<_>>());
}

#[test]
fn every_other_pose_is_carried_unchanged() {
    for pose in Catalog::ours().poses() {
        assert_eq!(KNOWLEDGE.poses.iter().find(|p| p.id == pose.id), Some(pose));
    }
}

#[test]
fn it_is_assessed_as_the_pose_of_the_same_shape() {
    let (catalog, reader) = (catalog(), Reader::default());
    let [added, from] = [ADDED, FROM].map(|id| assess(&catalog, &reader, id).expect("a pose"));
    assert_eq!(added.demand, from.demand);
    assert_eq!(added.description, from.description);
    assert_eq!(added.adjustments, from.adjustments);
    assert_eq!(added.pose.name, NAME);
}

#[test]
fn it_is_found_ranked_timed_and_drawn() {
    let (catalog, reader) = (catalog(), Reader::default());
    for query in [NAME, "bridge with a boko", ADDED] {
        let first = search(&catalog, query).first().map(|found| &*found.pose.id);
        assert_eq!(first, Some(ADDED), "{query}");
    }
    for by in By::all() {
        let ranked = rank(&catalog, &reader, by);
        assert_eq!(ranked.len(), catalog.poses().count());
        assert!(ranked.iter().any(|row| row.pose.id == ADDED));
    }
    let ids = [ADDED.to_string()];
    assert!(totals(&catalog, &reader, ids.iter()).seconds > 0.0);
    let pose = catalog.pose(ADDED).expect("it was added");
    let knowledge = catalog.knowledge();
    let camera = Camera::new(0.0, 0.0, knowledge.body.stature);
    let as_it_is = [(pose.clone(), Change::default())];
    let changed = pose.adjustments.iter();
    let changed = changed.map(|a| (adjusted(pose, a), a.change.clone()));
    for (pose, change) in as_it_is.into_iter().chain(changed) {
        let s = typical(knowledge, &pose, &reader, &change);
        let scene = Scene {
            pose: &pose,
            body: &knowledge.body,
            hips: s.posture.hips.map(|hip| hip.share()),
            small: false,
        };
        assert!(!draw(&s.skeleton, &camera, &scene).shapes.is_empty());
    }
}
