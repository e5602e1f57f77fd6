//! `names.json`: the id of what a name means, for a page that writes `pose="Happy Baby"`. A script reads it for pages
//! that do so (www/more/names.js), and such a page has a first view too.

use std::collections::BTreeMap;

use pose_model::Catalog;
use pose_model::catalog::{How, Meant, fold, meant, named};

/// The ids by the attribute that a name is written in.
pub fn all(catalog: &Catalog) -> BTreeMap<&'static str, BTreeMap<String, String>> {
    BTreeMap::from([("pose", names(catalog)), ("sequence", sequences(catalog))])
}

/// Each whole name of a sequence, folded, with its id.
fn sequences(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for sequence in catalog.sequences() {
        let own = [&sequence.name, &sequence.sanskrit, &sequence.sanskrit_plain];
        for name in own.into_iter().chain(&sequence.nicknames) {
            if let Ok(Meant::Sequence(found, How::Name)) = meant(catalog, name) {
                names.insert(fold(name), found.id.clone());
            }
        }
    }
    names
}

/// Each whole name of a pose, folded, with the id of the pose that the search gives for it.
fn names(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for pose in catalog.poses() {
        let own = [&pose.name, &pose.sanskrit, &pose.sanskrit_plain];
        for name in own.into_iter().chain(&pose.nicknames) {
            // A name that two poses share means what it means everywhere else.
            let found = named(catalog, name).ok();
            let found = found.filter(|found| found.how == How::Name && found.side.is_none());
            if let Some(found) = found {
                names.insert(fold(name), found.pose.id.clone());
            }
        }
    }
    names.remove("");
    // The page may add "pose". Where that means another pose, the list says so, or the code decides.
    let known = names.clone();
    names.retain(|name, id| {
        let longer = format!("{name} pose");
        let is_same = || named(catalog, &longer).is_ok_and(|found| found.pose.id == *id);
        name.ends_with(" pose") || known.contains_key(&longer) || is_same()
    });
    names
}

#[test]
fn a_name_means_the_pose_that_the_code_shows_for_it_also_with_the_word_pose() {
    let catalog = Catalog::ours();
    let names = names(&catalog);
    let missing = catalog
        .poses()
        .filter(|pose| names.get(&fold(&pose.name)) != Some(&pose.id));
    let missing: Vec<&str> = missing.map(|pose| &*pose.id).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (name, id) in &names {
        let longer = format!("{name} pose");
        let of_longer = names.get(&longer).unwrap_or(id);
        let longer = Some((&longer, of_longer)).filter(|_| !name.ends_with(" pose"));
        for (written, id) in [(name, id)].into_iter().chain(longer) {
            let found = named(&catalog, written).map(|found| &*found.pose.id);
            assert_eq!(found, Ok(&**id), "{written}");
        }
    }
}

#[test]
fn a_name_of_a_sequence_means_the_sequence_that_the_code_shows_for_it() {
    let catalog = Catalog::ours();
    let names = sequences(&catalog);
    for sequence in catalog.sequences() {
        for name in [&sequence.name].into_iter().chain(&sequence.nicknames) {
            assert_eq!(names.get(&fold(name)), Some(&sequence.id), "{name}");
        }
    }
    for name in names.keys() {
        // A script that finds no name so looks for it without "pose".
        let longer = format!("{name} pose");
        let found = meant(&catalog, &longer).map(|found| found.id());
        assert_eq!(found.ok(), names.get(name).map(String::as_str), "{longer}");
    }
}
