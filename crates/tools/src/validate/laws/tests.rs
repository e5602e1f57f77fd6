//! The laws hold over the whole sweep, and each is seen to fail where a card breaks it.

use super::alternatives;
use super::card::{Card, Shelf};
use super::sweep::{LAWS, Scale, sweep};
use pose_format::{Change, Choice, Mechanism};
use pose_model::advice::{Advice, Alternative, Level, Saving, Topic, advise};
use pose_model::assessment::{Instead, asked};
use pose_model::demand::{Demand, typical, typical_demand};
use pose_model::words::Message;
use pose_model::{Catalog, Reader};

#[test]
fn every_law_of_advice_holds_for_every_pose_reader_mobility_side_and_depth() {
    let counts = sweep(&Catalog::ours(), Scale::Whole);
    let broken: Vec<&String> = counts.broken.iter().flatten().collect();
    assert!(
        broken.is_empty(),
        "{}: {:#?}",
        broken.len(),
        &broken[..broken.len().min(20)]
    );
}

/// Those who are hurt by one movement, or have one condition, with three bodies each.
fn all_readers(catalog: &Catalog) -> Vec<Reader> {
    let conditions = catalog.knowledge().conditions.iter();
    let mut readers: Vec<Reader> = conditions.map(|c| told(&c.id)).collect();
    readers.extend(Mechanism::all().map(Reader::hurt_by));
    readers.push(Reader::default());
    let with = |mobility: f64| {
        readers.iter().map(move |reader| Reader {
            mobility,
            ..reader.clone()
        })
    };
    [-1.0, 0.0, 1.0].into_iter().flat_map(with).collect()
}

#[test]
fn a_pose_that_takes_a_place_in_a_sequence_keeps_the_laws_of_alternatives() {
    let catalog = Catalog::ours();
    let shelf = Shelf::new(&catalog);
    let mut places = 0;
    for reader in &all_readers(&catalog) {
        for sequence in &catalog.knowledge().sequences {
            let asked = asked(&catalog, reader, sequence).expect("poses of ours");
            for judged in &asked.poses {
                let Instead::Pose(other) = &judged.instead else {
                    continue;
                };
                let card = Card {
                    shelf: &shelf,
                    pose: judged.assessed.pose,
                    reader,
                    demand: &judged.assessed.demand,
                    advice: &judged.assessed.advice,
                };
                let other = catalog.pose(&other.id).expect("a pose of ours");
                let broken = alternatives::breaks(&card, other);
                assert_eq!(broken, None, "{} -> {}", card.name(), other.id);
                places += 1;
            }
        }
    }
    assert!(places > 20, "{places}");
}

/// A card of ours with something changed, and the law that has to notice.
fn breaks(pose: &str, reader: &Reader, law: &str, change: impl Fn(&mut Advice, &mut Demand)) {
    let catalog = Catalog::ours();
    let shelf = Shelf::new(&catalog);
    let pose = catalog.pose(pose).expect("a pose of ours");
    let knowledge = catalog.knowledge();
    let there = typical(knowledge, pose, reader, &Change::default());
    let mut demand = typical_demand(knowledge, pose, reader, &Change::default());
    let mut advice = advise(&catalog, pose, reader, &demand, &there.posture);
    let (_, holds) = LAWS.iter().find(|(name, _)| *name == law).expect("a law");
    let card = |advice: &Advice, demand: &Demand| {
        holds(&Card {
            shelf: &shelf,
            pose,
            reader,
            demand,
            advice,
        })
    };
    assert_eq!(card(&advice, &demand), None, "{}: as it is", pose.id);
    change(&mut advice, &mut demand);
    assert!(
        card(&advice, &demand).is_some(),
        "{}: {law} sees nothing",
        pose.id
    );
}

fn told(condition: &str) -> Reader {
    Reader {
        condition: Some(condition.into()),
        ..Reader::default()
    }
}

/// A pose as an alternative that nobody checked.
fn unchecked(id: &str) -> Alternative {
    Alternative {
        id: id.into(),
        keeps: vec![],
        saves: [0.0; 5],
        level: Level::Fine,
        eases: Message::new("eases-upper-back"),
        why: Message::new("alternatives-none"),
    }
}

#[test]
fn an_extreme_that_is_called_fine_is_seen() {
    let law = "extremes called fine";
    for reader in [told("disc-herniation"), Reader::hurt_by(Mechanism::Bending)] {
        breaks("wheel", &reader, law, |advice, _| {
            advice.judged.level = Level::Fine
        });
    }
    breaks("mountain", &told("scoliosis"), law, |_, demand| {
        demand.lumbar.sagittal.degrees.typical = -16.0;
        demand.lumbar.sagittal.share.typical = 100.0;
    });
}

#[test]
fn weight_on_the_neck_that_is_called_fine_is_seen() {
    let law = "weight on the neck called fine";
    for reader in [told("disc-herniation"), Reader::hurt_by(Mechanism::Bending)] {
        breaks("headstand", &reader, law, |advice, _| {
            advice.judged.level = Level::Fine;
        });
    }
}

#[test]
fn another_level_with_nothing_named_is_seen() {
    let law = "level with nothing named is another";
    let nobody = Reader::default();
    breaks("mountain", &nobody, law, |advice, _| {
        advice.judged.level = Level::Caution
    });
    breaks("headstand", &nobody, law, |advice, _| {
        advice.judged.level = Level::Fine
    });
    breaks("wheel", &nobody, law, |advice, _| {
        advice.judged.level = Level::Avoid
    });
}

#[test]
fn a_first_reason_that_speaks_against_the_level_is_seen() {
    let law = "first reason does not support the level";
    breaks(
        "wheel",
        &Reader::hurt_by(Mechanism::Arching),
        law,
        |advice, _| {
            advice.reasons[0].message = Message::new("fact-none-arching");
        },
    );
    breaks(
        "wheel",
        &Reader::hurt_by(Mechanism::Arching),
        law,
        |advice, _| {
            advice.reasons[0].topic = Topic::Mechanism(Mechanism::SideBending);
        },
    );
    breaks("corpse", &told("pregnancy"), law, |advice, _| {
        advice.reasons.clear()
    });
}

#[test]
fn most_backs_said_to_a_reader_who_named_something_is_seen() {
    let law = "\"most backs\" said though something restricts";
    let say = |advice: &mut Advice, _: &mut Demand| advice.headline = Message::new("headline-fine");
    breaks("cat", &Reader::hurt_by(Mechanism::Arching), law, say);
    breaks("wheel", &Reader::default(), law, say);
}

#[test]
fn a_calm_headline_that_hides_a_deep_backbend_is_seen() {
    let law = "calm headline hides what is still strong";
    breaks(
        "prone-press-up",
        &Reader::hurt_by(Mechanism::Twisting),
        law,
        |advice, _| {
            advice.judged.level = Level::Fine;
            advice.headline = Message::new("headline-little");
        },
    );
}

#[test]
fn a_sentence_without_words_is_seen() {
    breaks(
        "cat",
        &Reader::default(),
        "sentence without words",
        |advice, _| {
            advice.headline = Message::new("headline-of-nobody");
        },
    );
}

#[test]
fn an_alternative_that_breaks_a_law_is_seen() {
    let law = "lists with an alternative that breaks a law";
    let offer = |pose: &str, reader: &Reader, other: &str| {
        breaks(pose, reader, law, |advice, _| {
            advice.alternatives = vec![unchecked(other)];
        });
    };
    // Harder; less restful; less supported; for something else.
    offer("happy-baby", &told("disc-herniation"), "king-pigeon");
    offer("childs-pose", &told("disc-herniation"), "hip-hinge");
    offer(
        "knees-to-chest",
        &told("disc-herniation"),
        "standing-forward-fold",
    );
    offer("happy-baby", &Reader::hurt_by(Mechanism::Bending), "corpse");
    // As strict; a new concern; something that this reader's condition heeds.
    offer(
        "seated-forward-fold",
        &Reader::hurt_by(Mechanism::Bending),
        "head-to-knee",
    );
    offer("staff", &told("sciatica"), "easy-pose");
    offer("wheel", &told("pregnancy"), "sphinx");
    // Anything where nothing restricts.
    offer("mountain", &Reader::default(), "corpse");
}

#[test]
fn an_adjustment_that_does_not_help_is_seen() {
    let law = "adjustment that does not help";
    let reader = Reader::hurt_by(Mechanism::Bending);
    let bending = Mechanism::Bending.index();
    breaks("happy-baby", &reader, law, |advice, _| {
        advice.adjustments[0].saves[bending] = 4.0;
    });
    breaks("happy-baby", &reader, law, |advice, _| {
        advice.adjustments[0].saves[Mechanism::Twisting.index()] = -60.0;
    });
    // Only lying on the front restricts cobra in pregnancy.
    breaks("cobra", &told("pregnancy"), law, |advice, demand| {
        advice.adjustments = vec![Saving {
            index: 0,
            removes: None,
            demand: *demand,
            saves: [0.0, 27.0, 0.0, 0.0, 0.0],
        }];
    });
    breaks("happy-baby", &reader, law, |advice, _| {
        advice.adjustments[0].removes = Some(pose_format::Concern::NeckLoad);
    });
}

/// Poses that a body would call the same are judged alike.
#[test]
fn twins_are_judged_alike() {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    for (one, other, condition) in [
        ("corpse", "constructive-rest", "pregnancy"),
        ("low-lunge", "half-kneeling-hip-flexor", "si-joint"),
        ("figure-four-supine", "single-knee-to-chest", "si-joint"),
        ("legs-up-wall", "supine-hamstring-strap", "sciatica"),
        ("headstand", "shoulderstand", "neck-pain"),
        ("tree", "eagle", "osteoporosis"),
    ] {
        let findings = |id: &str| {
            let pose = catalog.pose(id).expect("a pose of ours");
            let reader = told(condition);
            let demand = typical_demand(knowledge, pose, &reader, &Change::default());
            let judged = pose_model::advice::judge(knowledge, pose, &reader, &demand);
            (judged.level, judged.first())
        };
        assert_eq!(
            findings(one),
            findings(other),
            "{one} and {other} for {condition}"
        );
    }
}

/// Which side leads changes which hip bends, and nothing of the advice.
#[test]
fn both_sides_of_a_pose_are_judged_alike() {
    use pose_model::{Side, assessed};
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        for reader in super::sweep::readers(&catalog.knowledge().conditions) {
            let of = |side| {
                let reader = Reader {
                    side,
                    ..reader.clone()
                };
                let answer = assessed(&catalog, &reader, &pose.id).expect("a pose of ours");
                let ids: Vec<String> = answer
                    .advice
                    .alternatives
                    .iter()
                    .map(|a| a.id.clone())
                    .collect();
                (answer.advice.judged.level, ids)
            };
            assert_eq!(of(Side::Right), of(Side::Left), "{}", pose.id);
        }
    }
}
