//! Concerns beyond the low back's directions follow from the shape: no pose has them written by hand, and twins do not differ.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Choice, Concern, Pose};
use pose_risk::advice::{measure, raises};
use pose_risk::demand::{Demand, typical_demand};
use pose_risk::{Catalog, Reader};

fn demand(catalog: &Catalog, pose: &Pose) -> Demand {
    typical_demand(
        catalog.knowledge(),
        pose,
        &Reader::default(),
        &Change::default(),
    )
}

/// The poses that raise a concern.
fn raised(concern: Concern) -> Vec<String> {
    let catalog = Catalog::ours();
    let raise = |pose: &&Pose| raises(catalog.knowledge(), pose, &demand(&catalog, pose), concern);
    catalog
        .poses()
        .filter(raise)
        .map(|pose| pose.id.clone())
        .collect()
}

fn has(concern: Concern, yes: &[&str], no: &[&str]) {
    let raised = raised(concern);
    let is = |id: &&&str| raised.iter().any(|raised| raised == **id);
    let missing: Vec<_> = yes.iter().filter(|id| !is(id)).collect();
    let extra: Vec<_> = no.iter().filter(is).collect();
    assert!(
        missing.is_empty() && extra.is_empty(),
        "{}: missing {missing:?}, extra {extra:?}",
        concern.word()
    );
}

#[test]
fn weight_on_the_neck_is_found_where_it_rests() {
    has(
        Concern::NeckLoad,
        &["headstand", "shoulderstand", "plow", "fish"],
        &[
            "corpse",
            "camel",
            "constructive-rest",
            "cobra",
            "downward-dog",
            "glute-bridge",
        ],
    );
}

#[test]
fn the_necks_own_range_counts_wherever_it_is_used() {
    has(
        Concern::NeckRange,
        &["warrior-2", "king-pigeon", "triangle", "plow"],
        &["corpse", "mountain", "knees-to-chest"],
    );
}

#[test]
fn the_straight_leg_raise_tugs_on_the_nerve_lying_or_not() {
    has(
        Concern::NerveTension,
        &[
            "reclined-hand-to-toe",
            "legs-up-wall",
            "supine-hamstring-strap",
            "downward-dog",
            "staff",
            "pyramid",
        ],
        &[
            "happy-baby",
            "pigeon-fold",
            "knees-to-chest",
            "childs-pose",
            "corpse",
        ],
    );
}

#[test]
fn an_uneven_pelvis_is_found_in_every_pose_that_sets_the_hips_apart() {
    has(
        Concern::OneSidedPelvis,
        &[
            "standing-hand-to-toe",
            "eagle",
            "tree",
            "half-kneeling-hip-flexor",
            "low-lunge",
            "reclined-hand-to-toe",
            "single-knee-to-chest",
            "happy-baby-block",
            "side-plank",
            "standing-quad-stretch",
            "warrior-2",
            "splits",
        ],
        &[
            "mountain",
            "corpse",
            "bird-dog",
            "dead-bug",
            "childs-pose",
            "bridge",
        ],
    );
}

#[test]
fn long_lying_on_the_back_is_the_same_whatever_the_pose_is_called() {
    has(
        Concern::Supine,
        &[
            "corpse",
            "constructive-rest",
            "legs-up-wall",
            "reclined-bound-angle",
            "supine-twist",
            "figure-four-supine",
        ],
        &[
            "dead-bug",
            "curl-up",
            "glute-bridge",
            "side-lying-rest",
            "sphinx",
        ],
    );
}

#[test]
fn the_belly_is_pressed_by_thighs_and_by_levered_twists() {
    has(
        Concern::Belly,
        &[
            "knees-to-chest",
            "seated-forward-fold",
            "half-lord-fishes",
            "revolved-chair",
        ],
        &[
            "happy-baby-block",
            "seated-open-twist",
            "corpse",
            "warrior-2",
            "wide-angle-seated",
        ],
    );
}

#[test]
fn the_end_of_a_range_is_rested_in_only_where_nothing_works() {
    has(
        Concern::EndRangeRest,
        &[
            "plow",
            "standing-forward-fold",
            "pyramid",
            "knees-to-chest",
            "wheel",
        ],
        &["cat", "corpse", "bird-dog", "locust", "mountain"],
    );
}

#[test]
fn on_one_leg_and_upside_down_balance_matters_unless_a_hand_has_hold() {
    has(
        Concern::Falls,
        &[
            "tree",
            "eagle",
            "warrior-3",
            "headstand",
            "crow",
            "half-moon",
        ],
        &["mountain", "warrior-2", "chair", "plank"],
    );
}

#[test]
fn the_head_hangs_below_the_heart_in_folds_and_upside_down() {
    has(
        Concern::HeadDown,
        &[
            "headstand",
            "downward-dog",
            "standing-forward-fold",
            "dolphin",
        ],
        &[
            "legs-up-wall",
            "corpse",
            "half-kneeling-hip-flexor",
            "warrior-1",
        ],
    );
}

#[test]
fn belly_work_is_measured_and_not_remembered() {
    has(
        Concern::AbdominalPressure,
        &["boat", "plank", "low-plank", "dead-bug"],
        &["chair", "tree", "warrior-2", "mountain", "cobra"],
    );
}

#[test]
fn hands_that_carry_are_wrists_that_carry() {
    has(
        Concern::Wrist,
        &[
            "plank",
            "downward-dog",
            "crow",
            "wheel",
            "side-plank",
            "cat",
        ],
        &[
            "dolphin",
            "side-bridge",
            "sphinx",
            "corpse",
            "pyramid-chair",
        ],
    );
}

/// A concern is written by hand only where the pose has its own words for it, or where no shape tells it.
#[test]
fn what_can_be_computed_is_not_written_by_hand() {
    // Nothing in the solved body says how much a shoulder is asked.
    const BY_HAND: [Concern; 1] = [Concern::Shoulder];
    let catalog = Catalog::ours();
    let mut by_hand = vec![];
    for pose in catalog.poses() {
        for caution in &pose.cautions {
            if caution.text.is_empty() && !BY_HAND.contains(&caution.about) {
                by_hand.push(format!("{} {}", pose.id, caution.about.word()));
            }
        }
    }
    assert_eq!(by_hand, [""; 0]);
}

#[test]
fn a_caution_of_a_pose_of_ones_own_counts_as_the_first_step() {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    let mut pose = catalog.pose("mountain").expect("a pose of ours").clone();
    let demand = demand(&catalog, &pose);
    assert!(!raises(knowledge, &pose, &demand, Concern::NeckLoad));
    pose.cautions = vec![pose_format::Caution {
        about: Concern::NeckLoad,
        text: String::new(),
    }];
    assert!(raises(knowledge, &pose, &demand, Concern::NeckLoad));
    let step = knowledge.concerns[Concern::NeckLoad.index()].caution;
    assert_eq!(measure(knowledge, &pose, &demand, Concern::NeckLoad), step);
}
