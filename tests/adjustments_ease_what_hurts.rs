//! A change within a pose is offered only where it eases the reader's trouble, and it never asks more than before.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{AgeBand, Change, Choice, Concern, Mechanism, Pose};
use pose_risk::advice::{LEAST_LOAD, LEAST_SHARE, Level, Topic, lumbar_share};
use pose_risk::assessment::assessed;
use pose_risk::catalog::adjusted;
use pose_risk::demand::{Situation, typical, typical_demand};
use pose_risk::{Catalog, Reader};

const DEPTHS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
const MOBILITIES: [f64; 3] = [-1.0, 0.0, 1.0];
/// Half a hundredth of a degree or a point: less than any number shown.
const SMALL: f64 = 0.005;

fn bodies() -> Vec<Reader> {
    let depths = DEPTHS.into_iter().flat_map(|depth| {
        MOBILITIES.map(|mobility| Reader {
            mobility,
            depth,
            ..Reader::default()
        })
    });
    depths.collect()
}

/// The angle from thigh to upper trunk that a body gets to; an arch is negative.
fn folded(s: &Situation) -> f64 {
    let fold = &s.posture.fold;
    fold.hips + fold.lumbar + fold.thorax
}

fn least(mechanism: Mechanism) -> f64 {
    match mechanism {
        Mechanism::Loading => LEAST_LOAD,
        _ => LEAST_SHARE,
    }
}

#[test]
fn what_is_offered_eases_the_trouble_and_burdens_nothing_as_much() {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    let (mut offered, mut broken) = (0, vec![]);
    for pose in catalog.poses() {
        for body in bodies() {
            let before = typical_demand(knowledge, pose, &body, &Change::default());
            for mechanism in Mechanism::all() {
                let worse_with = vec![mechanism];
                let reader = Reader {
                    worse_with,
                    ..body.clone()
                };
                let advice = assessed(&catalog, &reader, &pose.id).expect("ours").answer;
                let adjustments = advice.advice.adjustments.iter();
                // What takes a concern away is another promise.
                for saving in adjustments.filter(|saving| saving.removes.is_none()) {
                    offered += 1;
                    let adjustment = &pose.adjustments[saving.index];
                    let with = adjusted(pose, adjustment);
                    let after = typical_demand(knowledge, &with, &reader, &adjustment.change);
                    let less = |m| (lumbar_share(&before, m) - lumbar_share(&after, m)) / least(m);
                    let heaviest = Mechanism::all().map(|m| -less(m)).fold(0.0, f64::max);
                    // What leads may be an extreme in another direction.
                    let saved = less(advice.advice.judged.leading);
                    if saved < 1.0 || heaviest > 1.0 || heaviest >= saved {
                        let (depth, who) = (body.depth, body.mobility);
                        let id = format!("{} {} {}", pose.id, adjustment.id, mechanism.word());
                        broken.push(format!("{id} {depth} {who}: {saved:.1} for {heaviest:.1}"));
                    }
                }
            }
        }
    }
    assert!(offered > 500, "{offered}");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_list_says_what_the_picture_of_a_tried_change_shows() {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    for pose in catalog.poses() {
        let answer = assessed(&catalog, &Reader::default(), &pose.id)
            .expect("ours")
            .answer;
        for saving in &answer.advice.adjustments {
            let adjustment = &pose.adjustments[saving.index];
            let with = adjusted(pose, adjustment);
            let drawn = typical_demand(knowledge, &with, &Reader::default(), &adjustment.change);
            assert_eq!(saving.demand, drawn, "{} {}", pose.id, adjustment.id);
        }
    }
}

#[test]
fn bending_the_knees_never_rounds_the_low_back_more() {
    let catalog = Catalog::ours();
    let (mut stopped, mut eased) = (0, 0);
    let ages = [None].into_iter().chain(AgeBand::all().map(Some));
    let ages: Vec<_> = ages.collect();
    for pose in catalog.poses().filter(|pose| is_fold(pose)) {
        for body in bodies() {
            for (age, knees) in ages
                .iter()
                .flat_map(|age| [10.0, 30.0, 60.0].map(|k| (*age, k)))
            {
                let reader = Reader {
                    age,
                    ..body.clone()
                };
                let mut change = Change::default();
                change.knees = knees;
                let [before, after] = [Change::default(), change]
                    .map(|change| typical(catalog.knowledge(), pose, &reader, &change));
                let more = after.posture.lumbar.flexion - before.posture.lumbar.flexion;
                assert!(
                    more < SMALL,
                    "{} {reader:?} {knees}: {more:.1} more",
                    pose.id
                );
                // Whom the hamstrings stopped short: freed, the hips of most take some degrees from the low back.
                let hip = before.posture.main_hip;
                let [tight, freed] = [&before, &after].map(|s| s.posture.hips[hip].range);
                if before.posture.fold.shortfall > 5.0 && freed > tight + 10.0 {
                    stopped += 1;
                    eased += usize::from(more < -3.0);
                }
            }
        }
    }
    assert!(stopped > 100, "{stopped}");
    assert!(eased * 2 > stopped, "{eased} of {stopped}");
}

fn is_fold(pose: &Pose) -> bool {
    pose.fold.as_ref().is_some_and(|fold| fold.degrees.to > 0.0)
}

#[test]
fn a_change_starts_from_where_this_body_got_to() {
    let catalog = Catalog::ours();
    let mut short = 0;
    for pose in catalog.poses() {
        for reader in bodies() {
            let before = typical(catalog.knowledge(), pose, &reader, &Change::default());
            for adjustment in &pose.adjustments {
                let after = typical(catalog.knowledge(), pose, &reader, &adjustment.change);
                let (got, asked) = (folded(&before), after.posture.fold.ask);
                // What the change itself adds to the fold at this depth.
                let own = adjustment.change.fold.max(0.0) * if got < 0.0 { 0.0 } else { 1.0 };
                let deeper = folded(&after).abs() - got.abs() - own;
                let id = format!("{} {} {reader:?}", pose.id, adjustment.id);
                assert!(deeper < SMALL, "{id}: {deeper:.1} deeper, asked {asked:.1}");
                short += usize::from(before.posture.fold.shortfall > 1.0);
            }
        }
    }
    assert!(short > 100, "{short}");
}

/// Only concerns that a condition heeds: no reader of ours has the others.
#[test]
fn a_change_that_takes_a_concern_away_reaches_somebody_whom_the_pose_raises_it_for() {
    let catalog = Catalog::ours();
    let conditions = &catalog.knowledge().conditions;
    let (mut checked, mut missed) = (0, vec![]);
    for pose in catalog.poses() {
        for (index, adjustment) in pose.adjustments.iter().enumerate() {
            for concern in &adjustment.removes {
                let restricts = |id: &String| {
                    let condition = Some(id.clone());
                    let reader = Reader {
                        condition,
                        ..Reader::default()
                    };
                    let answer = assessed(&catalog, &reader, &pose.id).expect("ours").answer;
                    let mut findings = answer.advice.judged.findings.iter();
                    findings.any(|finding| finding.topic == Topic::Concern(*concern))
                };
                let readers: Vec<_> = conditions
                    .iter()
                    .map(|c| c.id.clone())
                    .filter(restricts)
                    .collect();
                if readers.is_empty() {
                    continue;
                }
                checked += 1;
                let is_offered = readers.into_iter().any(|id| {
                    let condition = Some(id);
                    let reader = Reader {
                        condition,
                        ..Reader::default()
                    };
                    let answer = assessed(&catalog, &reader, &pose.id).expect("ours").answer;
                    let mut offered = answer.advice.adjustments.iter();
                    offered.any(|s| s.index == index && s.removes.is_some())
                });
                if !is_offered {
                    missed.push([&*pose.id, &adjustment.id, concern.word()].join(" "));
                }
            }
        }
    }
    assert!(checked > 30, "{checked}");
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_takes_a_concern_away_makes_nothing_else_a_reason_to_skip() {
    let offered = |fold: f64| {
        let ours = Catalog::ours();
        let mut pose = ours.pose("bridge").expect("ours").clone();
        pose.id = "bridge-with-a-pillow".into();
        pose.adjustments.truncate(1);
        pose.adjustments[0].change = Change::default();
        pose.adjustments[0].change.fold = fold;
        pose.adjustments[0].removes = vec![Concern::NeckRange];
        let catalog = Catalog::with([pose]);
        let condition = Some("neck-pain".into());
        let reader = Reader {
            condition,
            ..Reader::default()
        };
        let answer = assessed(&catalog, &reader, "bridge-with-a-pillow")
            .expect("added")
            .answer;
        assert!(answer.advice.judged.by_mechanism.of(Mechanism::Arching) < Level::Avoid);
        answer.advice.adjustments.len()
    };
    assert_eq!(offered(-1.0), 1);
    assert_eq!(offered(-60.0), 0);
}
