//! A sequence judges no pose by a law of its own: every number and every level of it is that of its poses' cards.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{AgeBand, Beat, Choice, Mechanism, Sequence, Step, StepSide};
use pose_risk::advice::{Level, that_would_do};
use pose_risk::assessment::{Asked, Instead, Part, asked, headline, totals};
use pose_risk::catalog::{How, Meant, meant, named as pose_named};
use pose_risk::words::Words;
use pose_risk::{Catalog, Reader, assessed};
use std::collections::BTreeSet;

/// Each mechanism, each condition, nothing, all at once; stiff, typical and supple; each age.
fn readers(catalog: &Catalog) -> Vec<Reader> {
    let named = |worse_with: Vec<Mechanism>| Reader {
        worse_with,
        ..Reader::default()
    };
    let mut readers = vec![Reader::default(), named(Mechanism::all().collect())];
    readers.extend(Mechanism::all().map(|m| named(vec![m])));
    readers.extend(catalog.knowledge().conditions.iter().map(|told| Reader {
        condition: Some(told.id.clone()),
        ..Reader::default()
    }));
    let bodies = [-1.0, 1.0].map(|mobility| (mobility, None));
    let ages = AgeBand::all().map(|age| (0.0, Some(age)));
    let whose: Vec<_> = bodies.into_iter().chain(ages).collect();
    let whole = readers.clone();
    for (mobility, age) in whose {
        readers.extend(whole.iter().map(|reader| Reader {
            mobility,
            age,
            ..reader.clone()
        }));
    }
    readers
}

fn every_sequence(check: impl Fn(&Catalog, &Reader, &Sequence, &Asked)) {
    let catalog = Catalog::ours();
    assert!(catalog.knowledge().sequences.len() > 5);
    for reader in readers(&catalog) {
        for sequence in &catalog.knowledge().sequences {
            let asked = asked(&catalog, &reader, sequence).expect("its poses are ours");
            check(&catalog, &reader, sequence, &asked);
        }
    }
}

fn ids(sequence: &Sequence) -> BTreeSet<String> {
    sequence
        .steps
        .iter()
        .flat_map(|s| s.poses.clone())
        .collect()
}

#[test]
fn what_is_left_out_and_what_asks_for_care_is_exactly_what_the_cards_restrict() {
    every_sequence(|catalog, reader, sequence, asked| {
        for at in [Level::Caution, Level::Avoid] {
            let level_of = |id: &String| {
                let card = assessed(catalog, reader, id).expect("a pose of ours");
                card.advice.judged.level
            };
            let cards: BTreeSet<String> = ids(sequence)
                .into_iter()
                .filter(|id| level_of(id) == at)
                .collect();
            let restricted = asked.restricted().filter(|judged| judged.level() == at);
            let restricted: Vec<String> = restricted.map(|j| j.assessed.pose.id.clone()).collect();
            assert_eq!(restricted.len(), cards.len(), "each stands there once");
            assert_eq!(
                BTreeSet::from_iter(restricted),
                cards,
                "{}: {reader:?}",
                sequence.id
            );
        }
    });
}

/// Seconds that a step stays in each of its poses, reckoned apart from the model.
fn stays(catalog: &Catalog, step: &Step) -> Vec<(String, f64)> {
    let breath = catalog.knowledge().breath.seconds;
    let each = |id: &String| {
        let pose = catalog.find(id).expect("a pose of ours");
        let hold = match step.beat {
            Beat::In | Beat::Out => breath / 2.0,
            Beat::Held if step.breaths > 0.0 => step.breaths * breath,
            Beat::Held if step.seconds > 0.0 => step.seconds,
            Beat::Held => pose.seconds,
        };
        let sides = 1 + usize::from(pose.is_one_sided() && step.side == StepSide::Both);
        (id.clone(), hold * sides as f64 * step.times.max(1.0))
    };
    step.poses.iter().map(each).collect()
}

#[test]
fn time_near_an_end_is_the_sum_of_its_poses() {
    every_sequence(|catalog, reader, sequence, asked| {
        let stays: Vec<_> = sequence
            .steps
            .iter()
            .flat_map(|s| stays(catalog, s))
            .collect();
        let all: f64 = stays.iter().map(|(_, seconds)| seconds).sum();
        assert!((asked.round.seconds - all).abs() < 1e-9, "{}", sequence.id);
        for part in Part::all() {
            for mechanism in Mechanism::all() {
                let is_near = |id: &String| {
                    let alone = totals(catalog, reader, [id.clone()].iter());
                    let mut near = alone.near.iter();
                    near.any(|n| n.part == part && n.mechanism == mechanism)
                };
                let near = stays.iter().filter(|(id, _)| is_near(id));
                let wanted: f64 = near.map(|(_, seconds)| seconds).sum();
                let found = asked.round.near.iter();
                let found: Vec<_> = found
                    .filter(|n| n.part == part && n.mechanism == mechanism)
                    .collect();
                assert!(found.len() <= 1);
                let said: f64 = found.iter().map(|n| n.seconds).sum();
                let spans = found.iter().flat_map(|n| &n.spans);
                let drawn: f64 = spans.map(|[from, to]| to - from).sum();
                for seconds in [said, drawn] {
                    assert!(
                        (seconds - wanted).abs() < 1e-9,
                        "{} {part:?} {mechanism:?}: {seconds}, {wanted}",
                        sequence.id
                    );
                }
            }
        }
    });
}

#[test]
fn what_is_done_instead_is_what_the_card_would_offer() {
    every_sequence(|catalog, reader, sequence, asked| {
        for judged in &asked.poses {
            let (pose, advice) = (judged.assessed.pose, &judged.assessed.advice);
            let demand = &judged.assessed.demand;
            let fit = that_would_do(catalog, pose, reader, demand, &advice.judged);
            let fit: Vec<&str> = fit.iter().map(|other| &*other.pose.id).collect();
            let restricts = advice.judged.restricts();
            match &judged.instead {
                Instead::Change(at) => {
                    assert!(restricts && *at < advice.adjustments.len());
                }
                Instead::Pose(other) => {
                    assert!(restricts && fit.contains(&&*other.id), "{}", other.id);
                    assert!(other.level < judged.level());
                }
                // Where something would do it is said.
                Instead::Nothing => assert!(
                    !restricts || fit.is_empty(),
                    "{} {}: {fit:?}",
                    sequence.id,
                    pose.id
                ),
            }
        }
    });
}

#[test]
fn a_pose_that_is_left_out_of_a_flow_is_replaced_where_the_body_is() {
    let catalog = Catalog::ours();
    let instead = |sequence: &str, pose: &str, mechanism: Mechanism| {
        let reader = Reader::hurt_by(mechanism);
        let sequence = sequence_named(&catalog, sequence);
        let asked = asked(&catalog, &reader, sequence).expect("poses of ours");
        let judged = asked.poses.iter().find(|j| j.assessed.pose.id == pose);
        match &judged.expect("it is in the sequence").instead {
            Instead::Pose(other) => catalog.find(&other.id).expect("ours"),
            other => panic!("{other:?}"),
        }
    };
    use Mechanism::{Arching, Bending};
    let standing = instead("Sun Salutation A", "standing-forward-fold", Bending);
    assert_eq!(standing.support.word(), "standing");
    // Between Low Plank and Downward Dog nobody turns over on the back.
    let other = instead("Surya Namaskara B", "upward-dog", Arching);
    assert!(["arm-support", "all-fours", "prone"].contains(&other.support.word()));
    // On the thigh, shin or pelvis: what faces up begins below zero.
    assert!(other.anchor.pitch > 0.0, "{} faces up", other.id);
}

#[test]
fn the_order_and_both_sides_are_those_of_the_file() {
    let catalog = Catalog::ours();
    let reader = Reader::default();
    for sequence in &catalog.knowledge().sequences {
        let asked = asked(&catalog, &reader, sequence).expect("poses of ours");
        let steps = asked.steps.iter().map(|placed| placed.step.poses.clone());
        let file = sequence.steps.iter().map(|step| step.poses.clone());
        assert!(steps.eq(file), "{}", sequence.id);
    }
    let ten = sequence_named(&catalog, "core endurance in ten minutes");
    let ten = asked(&catalog, &reader, ten).expect("poses of ours");
    assert_eq!(ten.round.seconds * ten.rounds, 600.0);
}

#[test]
fn every_headline_counts_right_and_speaks_of_most_backs_only_to_who_named_nothing() {
    let words = Words::english();
    every_sequence(|_, reader, _, asked| {
        let said = words.say(&headline(asked, reader));
        let has_named = !reader.worse_with.is_empty() || reader.condition.is_some();
        assert!(!(said.contains("most backs") && has_named), "{said}");
        let avoids = asked.strictest() == Level::Avoid;
        assert_eq!(said.contains("Leave out"), avoids, "{said}");
        assert!(said.ends_with('.') && !said.contains('{'), "{said}");
    });
}

fn sequence_named<'a>(catalog: &'a Catalog, name: &str) -> &'a Sequence {
    match meant(catalog, name) {
        Ok(Meant::Sequence(sequence, _)) => sequence,
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn no_two_sequences_share_a_name_and_none_has_that_of_a_pose() {
    let catalog = Catalog::ours();
    for sequence in &catalog.knowledge().sequences {
        let mut names = vec![&sequence.id, &sequence.name];
        names.extend(&sequence.nicknames);
        for name in names {
            let found = sequence_named(&catalog, name);
            assert_eq!(found.id, sequence.id, "{name}");
            // Readers also call the pose Cat by the name of the movement.
            let pose = pose_named(&catalog, name).ok();
            let pose = pose.filter(|found| found.how == How::Name && found.pose.id != "cat");
            let pose = pose.map(|found| &found.pose.id);
            assert_eq!(pose, None, "{name} is also a pose");
        }
    }
}

#[test]
fn a_sequence_is_found_however_its_name_is_written() {
    let catalog = Catalog::ours();
    for (written, id) in [
        ("Sun Salutation", "sun-salutation-a"),
        ("SUN SALUTATIONS", "sun-salutation-a"),
        ("Surya Namaskar A", "sun-salutation-a"),
        ("sooryanamaskar", "sun-salutation-a"),
        ("Sūrya Namaskāra B", "sun-salutation-b"),
        ("surya-namaskar b", "sun-salutation-b"),
        ("Sun Salutation (Surya Namaskar)", "sun-salutation-a"),
        ("desk break", "desk-break"),
        ("the gentle morning", "gentle-morning"),
        ("Cat and Cow pose", "cat-cow"),
        ("McGill Big 3", "core-endurance-in-ten-minutes"),
        ("the big three", "core-endurance-in-ten-minutes"),
    ] {
        assert_eq!(sequence_named(&catalog, written).id, id, "{written}");
    }
    for (written, nearest) in [
        ("sun salutation c", "sun-salutation-a"),
        ("sun salutatoin b", "sun-salutation-b"),
        ("morning", "gentle-morning"),
        ("kobra", "cobra"),
    ] {
        let near = meant(&catalog, written).err();
        assert_eq!(near, Some(Some(nearest)), "{written}");
    }
}

#[test]
fn a_number_with_words_that_tell_nothing_is_no_name() {
    let catalog = Catalog::ours();
    for number in [
        "3",
        "three",
        "iii",
        "pose 3",
        "the 3",
        "nothing/3",
        "nothing or three",
    ] {
        let found = meant(&catalog, number).ok();
        assert!(found.is_none(), "{number}: {found:?}");
    }
}

#[test]
fn sequences_hide_no_pose_from_whoever_names_a_pose() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        let own = [&pose.id, &pose.name, &pose.sanskrit, &pose.sanskrit_plain];
        for name in own.into_iter().chain(&pose.nicknames) {
            match meant(&catalog, name) {
                Ok(Meant::Sequence(sequence, _)) => assert_eq!(sequence.id, "cat-cow", "{name}"),
                Ok(Meant::Pose(found)) => {
                    let alone = pose_named(&catalog, name).map(|found| &*found.pose.id);
                    assert_eq!(alone, Ok(&*found.pose.id), "{name}");
                }
                Err(_) => assert!(name.is_empty(), "{name}"),
            }
        }
    }
}
