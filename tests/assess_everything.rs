//! Every pose for every kind of reader: finite numbers, ordered bands, whole sentences, no panic.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{AgeBand, Choice, Mechanism};
use pose_risk::demand::{Axis, Band, Region};
use pose_risk::{Assessment, Catalog, Reader, Side, assess};

fn ordered(band: Band) -> bool {
    [band.low, band.typical, band.high]
        .iter()
        .all(|n| n.is_finite())
        && band.low <= band.typical
        && band.typical <= band.high
}

fn axis(axis: Axis) -> bool {
    ordered(axis.degrees)
        && ordered(axis.share)
        && axis.share.low >= 0.0
        && axis.share.high <= 100.0
}

fn region(region: Region) -> bool {
    axis(region.sagittal)
        && axis(region.lateral)
        && axis(region.rotation)
        && ordered(region.combined)
        && region.combined.low >= 0.0
}

fn whole(a: &Assessment) -> bool {
    let d = &a.demand;
    [d.lumbar, d.thoracic, d.cervical].into_iter().all(region)
        && axis(d.hips)
        && axis(d.hips_by_side.right)
        && axis(d.hips_by_side.left)
        && ordered(d.load)
        && d.load.low > 0.0
        && d.shortfall >= 0.0
        && !a.advice.headline.is_empty()
        && !a.advice.reasons.is_empty()
        && a.description.len() > 20
}

fn readers() -> impl Iterator<Item = Reader> {
    let mechanisms = Mechanism::all().map(|m| vec![m]).chain([vec![]]);
    mechanisms.flat_map(|worse_with| {
        [-1.0, 0.0, 1.0].into_iter().map(move |mobility| Reader {
            worse_with: worse_with.clone(),
            mobility,
            ..Default::default()
        })
    })
}

#[test]
fn every_pose_answers_every_reader_with_whole_ordered_numbers() {
    let catalog = Catalog::ours();
    for reader in readers() {
        for pose in catalog.poses() {
            let answer = assess(&catalog, &reader, &pose.id).expect("the pose is ours");
            assert!(whole(&answer), "{} for {reader:?}: {answer:#?}", pose.id);
        }
    }
}

#[test]
fn depth_side_age_and_condition_leave_the_numbers_whole() {
    let catalog = Catalog::ours();
    let conditions: Vec<String> = catalog
        .knowledge()
        .conditions
        .iter()
        .map(|c| c.id.clone())
        .collect();
    for (i, pose) in catalog.poses().enumerate() {
        for depth in [0.0, 0.4] {
            let reader = Reader {
                depth,
                side: if i % 2 == 0 { Side::Left } else { Side::Right },
                age: Some(AgeBand::at(i % AgeBand::WORDS.len())),
                condition: Some(conditions[i % conditions.len()].clone()),
                ..Default::default()
            };
            let answer = assess(&catalog, &reader, &pose.id).expect("the pose is ours");
            assert!(whole(&answer), "{} for {reader:?}: {answer:#?}", pose.id);
        }
    }
}

#[test]
fn the_same_question_always_gets_the_same_answer() {
    let catalog = Catalog::ours();
    let text = |id: &str| {
        format!(
            "{:?}",
            assess(&catalog, &Reader::default(), id).expect("ours")
        )
    };
    for pose in catalog.poses() {
        assert_eq!(text(&pose.id), text(&pose.id));
    }
}

#[test]
fn older_backs_have_less_range_so_the_same_pose_asks_no_smaller_share() {
    let catalog = Catalog::ours();
    let share = |age| {
        let reader = Reader {
            age,
            ..Default::default()
        };
        assess(&catalog, &reader, "figure-four-supine")
            .expect("ours")
            .demand
            .lumbar
            .sagittal
            .share
            .typical
    };
    assert!(share(Some(AgeBand::From70)) > share(None));
    // Nobody under 16 was measured, so the young have young adults' ranges.
    assert_eq!(share(Some(AgeBand::Under18)), share(None));
}
