//! Cautions beyond the spine that the shape decides are never left to memory.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Choice, Concern, Hold, Pose, Support};
use pose_risk::demand::{Demand, typical_demand};
use pose_risk::{Catalog, Reader};

/// Every pose that the shape says it of, and whether its file has the caution.
fn missing(about: Concern, says: impl Fn(&Pose, &Demand) -> bool) -> Vec<String> {
    let catalog = Catalog::ours();
    let reader = Reader::default();
    catalog
        .poses()
        .filter(|pose| {
            let demand = typical_demand(catalog.knowledge(), pose, &reader, &Change::default());
            says(pose, &demand) && !pose.cautions.iter().any(|c| c.about == about)
        })
        .map(|pose| pose.id.clone())
        .collect()
}

fn none() -> Vec<String> {
    vec![]
}

/// The straight-leg test has taken up the nerve's slack by about 70 degrees.
#[test]
fn a_straight_leg_folded_past_seventy_degrees_can_tug_on_the_nerve() {
    let tugs = |pose: &Pose, demand: &Demand| {
        [&pose.lead, pose.trail_leg()]
            .iter()
            .zip(&demand.hips_by_side)
            .any(|(leg, hip)| leg.knee.to <= 20.0 && hip.degrees.typical >= 70.0)
    };
    assert_eq!(missing(Concern::NerveTension, tugs), none());
}

/// A fold asked for this deep lays the thigh on the belly, unless the thighs go beside it.
#[test]
fn a_thigh_that_is_laid_on_the_belly_presses_on_it() {
    let presses = |pose: &Pose, _: &Demand| {
        let folds = pose.fold.as_ref().is_some_and(|f| f.degrees.to >= 150.0);
        folds && pose.lead.abduction.to < 20.0
    };
    assert_eq!(missing(Concern::Belly, presses), none());
}

#[test]
fn a_held_pose_with_the_low_back_at_its_end_rests_at_the_end_of_the_range() {
    let rests = |pose: &Pose, demand: &Demand| {
        pose.hold == Hold::Static && demand.lumbar.sagittal.share.typical >= 95.0
    };
    assert_eq!(missing(Concern::EndRangeRest, rests), none());
}

#[test]
fn upside_down_and_on_one_leg_balance_matters() {
    let wobbles = |pose: &Pose, _: &Demand| {
        matches!(pose.support, Support::Inverted) && pose.kind.word() == "yoga"
    };
    assert_eq!(missing(Concern::Balance, wobbles), none());
}

#[test]
fn on_the_front_is_prone() {
    let prone = |pose: &Pose, _: &Demand| pose.support == Support::Prone;
    assert_eq!(missing(Concern::Prone, prone), none());
}
