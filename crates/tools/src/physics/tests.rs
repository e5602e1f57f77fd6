//! Every pose obeys every law, and every law notices a violation.

use super::case::{Case, DEMONSTRATOR, bodies};
use super::laws::{Law, faults_of_changes};
use super::report::limbs;
use super::{balance, contact, floor, joints, symmetry, through};
use pose_format::{Change, Knowledge, LimbRanges, Pose};
use pose_model::body::Vector;
use std::path::Path;

fn data() -> (Knowledge, LimbRanges) {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .expect("the root is there");
    let folder = Path::new("data");
    let knowledge = pose_format::author::data::load(folder).expect("the data is read");
    (knowledge, limbs(folder).expect("so are the limbs' ranges"))
}

/// Fails with the names of the poses that break a law.
fn kept(law: Law, bodies_of: &[&str]) {
    let (knowledge, limbs) = data();
    assert!(!knowledge.poses.is_empty());
    let mut broken = vec![];
    for pose in &knowledge.poses {
        for body in bodies(&knowledge) {
            if !bodies_of.contains(&body.0) {
                continue;
            }
            let case = Case::new(&knowledge, &limbs, pose, &Change::default(), body);
            broken.extend(
                law(&case)
                    .iter()
                    .map(|what| format!("{}, {}: {what}", pose.id, case.who)),
            );
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

const FULL: &[&str] = &[DEMONSTRATOR];
const READERS: &[&str] = &["supple", "typical", "stiff"];
const ALL: &[&str] = &[DEMONSTRATOR, "supple", "typical", "stiff"];

#[test]
fn every_contact_is_held_within_1_5_cm_by_the_demonstrator() {
    kept(contact::anchor, FULL);
}

#[test]
fn every_hand_comes_within_1_5_cm_of_what_it_reaches_for_on_the_demonstrator() {
    kept(contact::hands, FULL);
}

#[test]
fn the_demonstrator_reaches_every_shape() {
    kept(contact::shape, FULL);
}

#[test]
fn every_reader_rests_as_the_pose_says_or_misses_what_their_joints_explain() {
    kept(contact::anchor, READERS);
    kept(contact::hands, READERS);
}

#[test]
fn no_part_of_any_body_is_below_the_floor() {
    kept(floor::below, ALL);
}

#[test]
fn no_limb_goes_through_the_body_beyond_what_flesh_gives() {
    kept(through::through, ALL);
}

#[test]
fn every_joint_of_every_body_is_inside_its_range() {
    kept(joints::beyond, ALL);
}

#[test]
fn symmetric_poses_are_drawn_symmetric() {
    kept(symmetry::lopsided, ALL);
}

#[test]
fn standing_and_on_the_arms_the_centre_of_mass_is_over_the_support() {
    kept(balance::toppling, FULL);
}

#[test]
fn a_change_within_a_pose_is_drawn_as_bodies_can() {
    let (knowledge, limbs) = data();
    let mut broken = vec![];
    for pose in &knowledge.poses {
        let faults = faults_of_changes(&knowledge, &limbs, pose).into_iter();
        broken.extend(faults.map(|fault| format!("{}: {fault}", pose.id)));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn a_change_that_leaves_the_hands_in_the_floor_is_noticed() {
    let (knowledge, limbs) = data();
    let bridge = knowledge.poses.iter().find(|p| p.id == "bridge");
    let mut bridge = bridge.expect("it is in the catalogue").clone();
    bridge.adjustments[0].drawn = Default::default();
    bridge.arm.raise.to = -45.0;
    let said = faults_of_changes(&knowledge, &limbs, &bridge).join("; ");
    assert!(said.contains("lead hand is"), "{said}");
}

/// The violations that a law finds for the demonstrator in a pose, after something was broken on purpose.
fn said(law: Law, id: &str, break_it: impl Fn(&mut Case)) -> String {
    let (knowledge, limbs) = data();
    let pose = knowledge.poses.iter().find(|p| p.id == id);
    let pose = pose.expect("the pose is in the catalogue");
    let [demonstrator, ..] = bodies(&knowledge);
    let mut case = Case::new(&knowledge, &limbs, pose, &Change::default(), demonstrator);
    assert_eq!(law(&case), Vec::<String>::new(), "{id} was whole");
    break_it(&mut case);
    law(&case).join("; ")
}

/// The same, after the pose itself was broken.
fn said_of(law: Law, id: &str, break_it: impl Fn(&mut Pose)) -> String {
    let (mut knowledge, limbs) = data();
    let pose = knowledge.poses.iter_mut().find(|p| p.id == id);
    break_it(pose.expect("the pose is in the catalogue"));
    let pose = knowledge.poses.iter().find(|p| p.id == id);
    let [demonstrator, ..] = bodies(&knowledge);
    let case = Case::new(
        &knowledge,
        &limbs,
        pose.expect("it still is"),
        &Change::default(),
        demonstrator,
    );
    law(&case).join("; ")
}

#[test]
fn a_lifted_foot_a_short_hand_and_a_missed_shape_are_noticed() {
    let lifted = said(contact::anchor, "mountain", |case| {
        case.bones.legs[0].ankle.at.z += 0.02;
    });
    assert_eq!(lifted, "lead-foot is 3.4 cm off (allowed 1.5)");
    let short = said_of(contact::hands, "camel", |pose| {
        pose.fold.as_mut().expect("camel arches").degrees.to = -20.0;
    });
    assert!(short.contains("the lead hand stops"), "{short}");
    let missed = said_of(contact::shape, "camel", |pose| {
        pose.fold.as_mut().expect("camel arches").degrees.to = -110.0;
    });
    assert!(missed.contains("degrees of it are not"), "{missed}");
}

#[test]
fn a_pierced_floor_is_noticed() {
    let pierced = said(floor::below, "plank", |case| {
        case.bones.legs[1].knee.at.z = -0.02;
    });
    assert!(pierced.contains("trail-knee is"), "{pierced}");
    let head = said(floor::below, "childs-pose", |case| {
        case.bones.head.at.z -= 0.03;
    });
    assert!(head.contains("head is"), "{head}");
}

#[test]
fn a_limb_through_the_trunk_or_another_limb_is_noticed() {
    let trunk = said(through::through, "mountain", |case| {
        case.bones.arms[0].wrist = case.bones.spine[5].point(0.022, 0.0, 0.0);
    });
    assert!(trunk.contains("too deep in belly"), "{trunk}");
    let legs = said_of(through::through, "staff", |pose| {
        pose.lead.abduction = pose_format::Span::still(-15.0);
    });
    assert!(legs.contains("too deep in trail"), "{legs}");
}

#[test]
fn an_over_bent_joint_is_noticed() {
    let to = pose_format::Span::still;
    let knee = said_of(joints::beyond, "hero", |pose| pose.lead.knee = to(164.0));
    assert!(knee.contains("knee is at 164 degrees of 155"), "{knee}");
    let elbow = said_of(joints::beyond, "mountain", |pose| {
        pose.arm.elbow = to(165.0)
    });
    assert!(elbow.contains("elbow is at 165 degrees of 156"), "{elbow}");
    let behind = said_of(joints::beyond, "mountain", |pose| {
        (pose.arm.raise, pose.arm.out) = (to(-90.0), to(0.0));
    });
    assert!(behind.contains("shoulder behind"), "{behind}");
    let ankle = said_of(joints::beyond, "staff", |pose| pose.lead.ankle = to(-80.0));
    assert!(ankle.contains("ankle down is at 80"), "{ankle}");
    let hip = said(joints::beyond, "staff", |case| {
        case.bones.pelvis.turned = pose_model::body::Rotation::pitch(50.0);
    });
    assert!(hip.contains("hip flexion"), "{hip}");
    let wrist = said(joints::beyond, "plank", |case| {
        let arm = &mut case.bones.arms[0];
        arm.fingers = arm.wrist + (arm.elbow - arm.wrist) * 0.5;
    });
    assert!(wrist.contains("wrist is at 180"), "{wrist}");
    let back = said(joints::beyond, "mountain", |case| {
        case.posture.lumbar.flexion = 80.0;
    });
    assert!(back.contains("low back is at 80"), "{back}");
}

#[test]
fn a_crooked_mountain_is_noticed() {
    let crooked = said(symmetry::lopsided, "mountain", |case| {
        case.bones.legs[1].knee.at.x += 0.01;
    });
    assert_eq!(crooked, "the knee is 1.70 cm from its mirror image");
}

#[test]
fn a_toppling_body_is_noticed() {
    let forward = said(balance::toppling, "mountain", |case| {
        let by = Vector::new(0.2, 0.0, 0.0);
        for leg in &mut case.bones.legs {
            leg.heel = leg.heel + by;
            leg.toes = leg.toes + by;
        }
    });
    assert!(forward.contains("cm beside it"), "{forward}");
}

#[test]
fn who_leans_on_a_wall_topples_without_it() {
    let without = said_of(balance::toppling, "wall-sit", |pose| pose.props.clear());
    assert!(without.contains("beside it"), "{without}");
    assert_eq!(said_of(balance::toppling, "wall-sit", |_| {}), "");
}

#[test]
fn a_body_that_needs_too_high_a_block_is_noticed() {
    let high = said(contact::anchor, "lotus", |case| case.bones.block = 0.1);
    assert!(high.contains("needs a block of 17.0 cm"), "{high}");
    // The demonstrator needs none.
    let (knowledge, limbs) = data();
    for pose in &knowledge.poses {
        let [demonstrator, ..] = bodies(&knowledge);
        let case = Case::new(&knowledge, &limbs, pose, &Change::default(), demonstrator);
        assert!(case.cm(case.bones.block) < 0.1, "{}", pose.id);
    }
}
