//! What readers type finds the pose they mean.
#![cfg(not(target_arch = "wasm32"))]

use pose_risk::Catalog;
use pose_risk::catalog::search;

fn first(query: &str) -> String {
    search(&Catalog::ours(), query)
        .first()
        .map(|p| p.id.clone())
        .unwrap_or_default()
}

#[test]
fn names_in_any_spelling_find_their_pose() {
    for query in [
        "balasana",
        "Bālāsana",
        "BALASANA",
        "childs pose",
        "child's pose",
        "child’s pose",
        "chlids pose",
        "childspose",
    ] {
        assert_eq!(first(query), "childs-pose", "{query}");
    }
    for query in ["knees to chest", "apanasana", "Knees-to-Chest"] {
        assert_eq!(first(query), "knees-to-chest", "{query}");
    }
    for query in ["downdog", "down dog", "downward dog", "adho mukha"] {
        assert_eq!(first(query), "downward-dog", "{query}");
    }
}

#[test]
fn every_pose_is_found_first_by_its_own_name() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        assert_eq!(first(&pose.name), pose.id);
    }
}

#[test]
fn a_common_nickname_lists_every_pose_that_has_it() {
    let catalog = Catalog::ours();
    let found: Vec<&str> = search(&catalog, "forward fold")
        .iter()
        .map(|p| p.id.as_str())
        .collect();
    assert!(
        found.contains(&"standing-forward-fold") && found.contains(&"seated-forward-fold"),
        "{found:?}"
    );
}

#[test]
fn nonsense_finds_nothing_and_nothing_finds_all() {
    let catalog = Catalog::ours();
    assert!(search(&catalog, "xqzzv").is_empty());
    assert_eq!(search(&catalog, "  ").len(), catalog.poses().count());
}

#[test]
fn odd_input_never_panics() {
    for query in ["ā̄̄", "🧘", "’", "\u{0}", "ß", "한", &"a".repeat(5000)] {
        search(&Catalog::ours(), query);
    }
}
