//! What makes a warning worth reading: it is rare enough, it does not jump, and there is something to do instead.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Choice, Mechanism};
use pose_risk::advice::{Level, level_of, lumbar_share};
use pose_risk::demand::typical_demand;
use pose_risk::{Catalog, Reader, assessed};

fn level(catalog: &Catalog, pose: &pose_format::Pose, reader: &Reader) -> Level {
    let knowledge = catalog.knowledge();
    let demand = typical_demand(knowledge, pose, reader, &Change::default());
    level_of(knowledge, pose, reader, &demand)
}

#[test]
fn with_nothing_chosen_at_most_half_of_the_yoga_poses_read_go_easy() {
    let catalog = Catalog::ours();
    let yoga: Vec<_> = catalog
        .poses()
        .filter(|pose| pose.kind.word() == "yoga")
        .collect();
    let easy: Vec<_> = yoga
        .iter()
        .filter(|pose| level(&catalog, pose, &Reader::default()) >= Level::Caution)
        .map(|pose| &pose.id)
        .collect();
    assert!(
        easy.len() * 2 <= yoga.len(),
        "{} of {}: {easy:?}",
        easy.len(),
        yoga.len()
    );
}

#[test]
fn no_mechanism_restricts_more_than_three_fifths_of_the_catalogue() {
    let catalog = Catalog::ours();
    let all = catalog.poses().count();
    for mechanism in Mechanism::all() {
        let reader = Reader::hurt_by(mechanism);
        let restricted = catalog
            .poses()
            .filter(|pose| level(&catalog, pose, &reader) >= Level::Caution)
            .count();
        println!("{}: {restricted} of {all}", mechanism.word());
        assert!(
            restricted * 10 <= all * 6,
            "{}: {restricted} of {all}",
            mechanism.word()
        );
    }
}

#[test]
fn no_level_jumps_two_steps_for_a_tenth_of_depth_or_one_mobility_word() {
    let catalog = Catalog::ours();
    let mut jumps = vec![];
    for pose in catalog.poses() {
        for mechanism in Mechanism::all() {
            let at = |depth: f64, mobility: f64| {
                let reader = Reader {
                    depth,
                    mobility,
                    ..Reader::hurt_by(mechanism)
                };
                level(&catalog, pose, &reader)
            };
            let mut look = |a: (f64, f64), b: (f64, f64)| {
                let (one, other) = (at(a.0, a.1), at(b.0, b.1));
                if one.index().abs_diff(other.index()) >= 2 {
                    jumps.push(format!(
                        "{} {}: {} at depth {} mobility {}, {} at {} {}",
                        pose.id,
                        mechanism.word(),
                        one.word(),
                        a.0,
                        a.1,
                        other.word(),
                        b.0,
                        b.1
                    ));
                }
            };
            for mobility in [-1.0, 0.0, 1.0] {
                for tenth in 0..10 {
                    let depth = f64::from(tenth) / 10.0;
                    look((depth, mobility), (depth + 0.1, mobility));
                }
            }
            for tenth in 0..=10 {
                let depth = f64::from(tenth) / 10.0;
                look((depth, -1.0), (depth, 0.0));
                look((depth, 0.0), (depth, 1.0));
            }
        }
    }
    assert!(jumps.is_empty(), "{}:\n{}", jumps.len(), jumps.join("\n"));
}

/// Better by its own level, or by twenty points of share.
#[test]
fn whoever_is_warned_is_offered_something_better_or_told_that_there_is_nothing() {
    let catalog = Catalog::ours();
    let mut none = vec![];
    for pose in catalog.poses() {
        for mechanism in Mechanism::all() {
            let reader = Reader::hurt_by(mechanism);
            let a = assessed(&catalog, &reader, &pose.id).expect("ours");
            let before = a.advice.judged.by_mechanism.of(mechanism);
            if before < Level::Caution {
                continue;
            }
            let by_adjustment = a.advice.adjustments.iter().any(|s| {
                s.saves[mechanism.index()] >= 20.0
                    || level_of(catalog.knowledge(), pose, &reader, &s.demand) < before
            });
            let by_other = a
                .advice
                .alternatives
                .iter()
                .any(|other| other.level < before || other.saves[mechanism.index()] >= 20.0);
            if !by_adjustment && !by_other {
                none.push(format!(
                    "{} {} {:.0} ({} adjustments, {} alternatives)",
                    pose.id,
                    mechanism.word(),
                    lumbar_share(&a.demand, mechanism),
                    a.advice.adjustments.len(),
                    a.advice.alternatives.len()
                ));
            }
        }
    }
    assert!(none.is_empty(), "{}:\n{}", none.len(), none.join("\n"));
}
