//! Which input widens a band most.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::Change;
use pose_risk::demand::{Input, demand, widest};
use pose_risk::{Catalog, Reader};

fn low_back(pose: &str, reader: &Reader) -> Option<Input> {
    let catalog = Catalog::ours();
    widest(
        catalog.knowledge(),
        catalog.find(pose).expect("a pose of ours"),
        reader,
    )
    .regions[0][0]
}

#[test]
fn backs_differ_by_hamstrings_in_downward_dog_and_by_how_far_people_go_in_cobra() {
    let reader = Reader::default();
    assert_eq!(low_back("downward-dog", &reader), Some(Input::Hips));
    assert_eq!(low_back("cobra", &reader), Some(Input::Shape));
}

#[test]
fn a_back_at_its_end_in_every_body_has_no_band_and_names_nothing() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        let reader = Reader::default();
        let of = widest(catalog.knowledge(), pose, &reader).regions[0][0];
        let share = demand(catalog.knowledge(), pose, &reader, &Change::default())
            .lumbar
            .sagittal
            .share;
        // The band is over 32 bodies, the widest input over its own spread: near one point they may differ.
        if share.high - share.low > 6.0 {
            assert!(of.is_some(), "{}: {share:?} and nothing widens it", pose.id);
        }
        if share.high - share.low < 0.1 {
            assert_eq!(of, None, "{}: {share:?}", pose.id);
        }
    }
}
