//! What is offered instead, and why something else is not.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Choice, Mechanism, Target};
use pose_risk::advice::{WhyNot, left_out};
use pose_risk::assessment::Assessed;
use pose_risk::{Catalog, Reader, assessed};
use std::collections::BTreeSet;

/// Every pose for someone whom one mechanism hurts, or who named this condition.
fn every_answer(check: impl Fn(&Catalog, &Assessed, Mechanism)) {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        for mechanism in Mechanism::all() {
            let reader = Reader {
                worse_with: vec![mechanism],
                ..Reader::default()
            };
            let answer = assessed(&catalog, &reader, &pose.id).expect("a pose of ours");
            check(&catalog, &answer, mechanism);
        }
    }
}

fn has(catalog: &Catalog, id: &str, target: Target) -> bool {
    catalog
        .find(id)
        .is_some_and(|pose| pose.targets.contains(&target))
}

#[test]
fn where_the_purpose_is_a_sore_back_one_of_three_alternatives_builds_endurance() {
    let mut seen = BTreeSet::new();
    every_answer(|catalog, answer, _| {
        let offered = &answer.advice.alternatives;
        if !answer.pose.targets.contains(&Target::BackCare) || offered.len() < 3 {
            return;
        }
        let groups = left_out(
            catalog,
            answer.pose,
            &answer.reader,
            &answer.demand,
            &answer.advice,
        );
        let builds = |id: &String| has(catalog, id, Target::CoreEndurance);
        let could = groups
            .iter()
            .any(|(why, ids)| *why == WhyNot::Plenty && ids.iter().any(builds));
        assert!(
            offered.iter().any(|a| builds(&a.id)) || !could,
            "{}: {offered:?}",
            answer.pose.id
        );
    });
    // The four that the evidence names, on the pose that the post began with.
    let catalog = Catalog::ours();
    for mechanism in Mechanism::all() {
        let reader = Reader {
            worse_with: vec![mechanism],
            ..Reader::default()
        };
        let answer = assessed(&catalog, &reader, "knees-to-chest").expect("a pose of ours");
        seen.extend(answer.advice.alternatives.iter().map(|a| a.id.clone()));
    }
    let four = ["curl-up", "side-bridge", "bird-dog", "dead-bug"];
    assert!(four.iter().any(|id| seen.contains(*id)), "{seen:?}");
}

#[test]
fn no_pose_is_both_offered_and_left_out_and_each_is_left_out_for_one_reason() {
    every_answer(|catalog, answer, _| {
        let groups = left_out(
            catalog,
            answer.pose,
            &answer.reader,
            &answer.demand,
            &answer.advice,
        );
        let mut seen = BTreeSet::from([answer.pose.id.clone()]);
        seen.extend(answer.advice.alternatives.iter().map(|a| a.id.clone()));
        for id in groups.iter().flat_map(|(_, ids)| ids) {
            assert!(seen.insert(id.clone()), "{}: {id} twice", answer.pose.id);
        }
        // Whatever the pose's own file names is somewhere.
        for named in &answer.pose.instead {
            assert!(seen.contains(named), "{}: {named}", answer.pose.id);
        }
    });
}

#[test]
fn what_a_condition_asks_to_heed_is_told_as_the_reason() {
    let catalog = Catalog::ours();
    let reader = Reader {
        condition: Some("pregnancy".into()),
        ..Reader::default()
    };
    let answer = assessed(&catalog, &reader, "cat").expect("a pose of ours");
    let groups = left_out(
        &catalog,
        answer.pose,
        &reader,
        &answer.demand,
        &answer.advice,
    );
    let heeded = groups.iter().find(|(why, _)| *why == WhyNot::Heed);
    let (_, ids) = heeded.expect("something is to be heeded");
    assert!(
        ids.iter()
            .any(|id| id == "sphinx" || id == "knees-to-chest"),
        "{ids:?}"
    );
}

#[test]
fn every_reason_has_words() {
    let words = pose_risk::words::Words::english();
    for why in WhyNot::all() {
        assert!(words.has(&format!("left-out-{}", why.word())));
    }
}
