//! What is offered instead, and why something else is not.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Choice, Mechanism};
use pose_risk::advice::{Level, WhyNot, left_out};
use pose_risk::assessment::Assessed;
use pose_risk::{Catalog, Reader, assessed};
use std::collections::BTreeSet;

/// Every pose for someone whom one mechanism hurts, or who named this condition.
fn every_answer(check: impl Fn(&Catalog, &Assessed, Mechanism)) {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        for mechanism in Mechanism::all() {
            let reader = Reader::hurt_by(mechanism);
            let answer = assessed(&catalog, &reader, &pose.id).expect("a pose of ours");
            check(&catalog, &answer, mechanism);
        }
    }
}

/// Work is not offered in place of rest; where endurance is the answer it stands apart, as what to build first.
#[test]
fn nobody_who_wants_to_rest_is_sent_to_work() {
    every_answer(|catalog, answer, _| {
        for other in &answer.advice.alternatives {
            let effort = catalog.find(&other.id).expect("a pose of ours").effort;
            assert!(
                effort <= answer.pose.effort,
                "{}: {}",
                answer.pose.id,
                other.id
            );
        }
    });
}

#[test]
fn where_core_endurance_is_the_answer_the_drills_to_build_first_are_named() {
    let catalog = Catalog::ours();
    let first = |pose: &str, reader: Reader| {
        let answer = assessed(&catalog, &reader, pose).expect("a pose of ours");
        answer.advice.build_first.clone()
    };
    let told = |condition: &str| Reader {
        condition: Some(condition.into()),
        ..Reader::default()
    };
    let hurt = Reader {
        worse_with: vec![Mechanism::Bending],
        ..Reader::default()
    };
    assert_eq!(
        first("happy-baby", hurt),
        ["curl-up", "side-bridge", "bird-dog"]
    );
    // Nothing restricts; endurance is no answer; a drill that is itself restricted is left out.
    assert_eq!(first("mountain", told("disc-herniation")), [""; 0]);
    assert_eq!(first("wheel", told("neck-pain")), [""; 0]);
    for drill in first("wheel", told("osteoporosis")) {
        let answer = assessed(&catalog, &told("osteoporosis"), &drill).expect("a pose of ours");
        assert!(answer.advice.judged.level < Level::Caution, "{drill}");
    }
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
        // Whatever the pose's own file names is somewhere, where something restricts.
        if answer.advice.judged.level < Level::Caution {
            assert!(groups.is_empty());
            return;
        }
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
    let answer = assessed(&catalog, &reader, "wheel").expect("a pose of ours");
    let groups = left_out(
        &catalog,
        answer.pose,
        &reader,
        &answer.demand,
        &answer.advice,
    );
    let heeded = groups.iter().find(|(why, _)| *why == WhyNot::Heed);
    let (_, ids) = heeded.expect("something is to be heeded");
    assert!(ids.iter().any(|id| id == "sphinx"), "{ids:?}");
}

#[test]
fn every_reason_has_words() {
    let words = pose_risk::words::Words::english();
    for why in WhyNot::all() {
        assert!(words.has(&format!("left-out-{}", why.word())));
    }
}
