//! What is promised of the search, on the lists.

use super::lists::List;
use super::page::{LISTS, Outcome, outcome};
use pose_model::Catalog;
use pose_model::catalog::search;

/// Of a list: what is not found first, what is not among the first three, how many are there, what is wrongly sure.
fn tried(name: &str) -> (Vec<String>, Vec<String>, f64, Vec<String>) {
    let catalog = Catalog::ours();
    let list = List::read(name).unwrap();
    let (mut later, mut missed, mut there, mut wrong) = (vec![], vec![], 0.0, vec![]);
    for entry in &list.entries {
        let meant = entry.poses(&catalog);
        let mut three = search(&catalog, &entry.written).into_iter().take(3);
        let is_among = three.any(|found| meant.iter().any(|pose| pose.id == found.pose.id));
        let said = |ids: String| format!("{}: {ids}", entry.written);
        match outcome(&catalog, entry) {
            Outcome::Found(..) => there += 1.0,
            Outcome::Missed(first) => {
                there += 1.0;
                later.push(said(first.clone().unwrap_or_default()));
                if !is_among {
                    missed.push(said(first.unwrap_or_default()));
                }
            }
            Outcome::Lacking => {}
            Outcome::Wrong(id) => wrong.push(said(id)),
        }
    }
    (later, missed, there, wrong)
}

#[test]
fn what_people_write_finds_the_pose_they_mean() {
    let (later, missed, there, wrong) = tried("search-queries.txt");
    assert!(
        later.len() as f64 <= 0.05 * there,
        "{} of {there}: {later:#?}",
        later.len()
    );
    assert!(missed.len() as f64 <= 0.02 * there, "{missed:#?}");
    assert!(wrong.is_empty(), "no pose has these names: {wrong:#?}");
}

#[test]
fn the_labels_of_public_lists_find_their_poses() {
    for name in LISTS {
        let (later, _, there, wrong) = tried(name);
        assert!(
            later.len() as f64 <= 0.05 * there,
            "{name}, {there}: {later:#?}"
        );
        assert!(
            wrong.is_empty(),
            "{name}: no pose has these names: {wrong:#?}"
        );
    }
}

#[test]
fn the_page_of_names_is_up_to_date() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    super::run(&Catalog::ours(), false, true).unwrap();
}
