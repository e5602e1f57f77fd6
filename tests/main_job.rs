//! What the main job must show, pose by pose.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Choice, Mechanism};
use pose_risk::advice::{Because, Level, Topic};
use pose_risk::{Assessment, Catalog, Reader, assess, assessed};

fn of(pose: &str, reader: &Reader) -> Assessment {
    assess(&Catalog::ours(), reader, pose).expect("the pose is ours")
}

fn level(pose: &str, mechanism: Mechanism) -> Level {
    let catalog = Catalog::ours();
    assessed(&catalog, &Reader::default(), pose)
        .expect("the pose is ours")
        .advice
        .judged
        .by_mechanism
        .of(mechanism)
}

fn lumbar(pose: &str) -> f64 {
    of(pose, &Reader::default())
        .demand
        .lumbar
        .sagittal
        .share
        .typical
}

fn offers(pose: &str, reader: &Reader, other: &str) -> bool {
    of(pose, reader)
        .alternatives
        .iter()
        .any(|a| a.pose.id == other)
}

fn bending() -> Reader {
    Reader {
        worse_with: vec![Mechanism::Bending],
        ..Default::default()
    }
}

#[test]
fn happy_baby_takes_the_hips_and_the_low_back_near_their_end() {
    let baby = of("happy-baby", &Reader::default());
    assert!(
        baby.demand.hips.share.typical >= 90.0,
        "hips {:?}",
        baby.demand.hips
    );
    assert!(baby.demand.lumbar.sagittal.degrees.typical > 0.0);
    assert!(lumbar("happy-baby") >= 60.0);
}

#[test]
fn happy_baby_warns_for_bending_and_not_for_arching() {
    assert!(level("happy-baby", Mechanism::Bending) >= Level::Caution);
    assert!(level("happy-baby", Mechanism::Arching) < Level::Caution);
}

#[test]
fn a_coached_hip_hinge_spares_the_low_back() {
    assert!(lumbar("hip-hinge") < 40.0);
}

#[test]
fn supine_figure_four_keeps_happy_babys_hips_and_saves_the_low_back() {
    assert!(lumbar("happy-baby") - lumbar("figure-four-supine") >= 20.0);
    for reader in [Reader::default(), bending()] {
        assert!(offers("happy-baby", &reader, "figure-four-supine"));
    }
}

#[test]
fn the_strap_stretch_keeps_the_hamstrings_of_the_seated_fold_and_saves_the_low_back() {
    assert!(lumbar("seated-forward-fold") - lumbar("supine-hamstring-strap") >= 20.0);
    for reader in [Reader::default(), bending()] {
        assert!(offers(
            "seated-forward-fold",
            &reader,
            "supine-hamstring-strap"
        ));
    }
}

#[test]
fn cobra_warns_for_arching_and_not_for_bending() {
    let cobra = of("cobra", &Reader::default());
    assert!(cobra.demand.lumbar.sagittal.degrees.typical < 0.0);
    assert!(level("cobra", Mechanism::Arching) >= Level::Caution);
    assert!(level("cobra", Mechanism::Bending) < Level::Caution);
}

#[test]
fn stiff_hips_change_a_seated_fold_in_the_hips_and_in_thorax_or_shortfall() {
    let at = |mobility| {
        of(
            "seated-forward-fold",
            &Reader {
                mobility,
                ..Default::default()
            },
        )
        .demand
    };
    let (stiff, supple) = (at(-1.0), at(1.0));
    assert!(supple.hips.degrees.typical - stiff.hips.degrees.typical >= 15.0);
    let back =
        |d: &pose_risk::assessment::DemandText| d.thoracic.sagittal.degrees.typical + d.shortfall;
    assert!(back(&stiff) - back(&supple) >= 10.0);
}

#[test]
fn with_nothing_chosen_the_headline_says_for_whom() {
    for pose in Catalog::ours().poses() {
        let answer = of(&pose.id, &Reader::default());
        let neck = answer.advice.headline.contains("your neck hurts");
        let restricts = neck || Mechanism::all().any(|m| level(&pose.id, m) >= Level::Caution);
        assert_eq!(
            restricts,
            answer.advice.headline.contains(" if "),
            "{}: {}",
            pose.id,
            answer.advice.headline
        );
        let avoid = Mechanism::all().any(|m| level(&pose.id, m) == Level::Avoid);
        assert_eq!(
            answer.advice.level,
            if avoid || neck { "caution" } else { "fine" },
            "{}",
            pose.id
        );
    }
}

#[test]
fn several_mechanisms_take_the_strictest_level() {
    let both = Reader {
        worse_with: vec![Mechanism::Bending, Mechanism::Arching],
        ..Default::default()
    };
    for pose in Catalog::ours().poses() {
        let strictest =
            level(&pose.id, Mechanism::Bending).max(level(&pose.id, Mechanism::Arching));
        // An extreme in another direction, or weight on the neck, counts for them too, as caution.
        let answer = assessed(&Catalog::ours(), &both, &pose.id)
            .expect("ours")
            .answer;
        let mut findings = answer.advice.judged.findings.iter();
        let is_extreme = findings.any(|finding| finding.because == Because::Extreme);
        let found = answer.advice.judged.level.word();
        let may_be = is_extreme && found == "caution";
        assert!(
            found == strictest.word() || strictest < Level::Caution && may_be,
            "{}: {found}",
            pose.id
        );
    }
}

#[test]
fn alternatives_share_a_target_and_lower_the_problem_demand() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        for mechanism in Mechanism::all() {
            let reader = Reader::hurt_by(mechanism);
            let answer = assessed(&catalog, &reader, &pose.id).expect("ours");
            assert!(answer.advice.alternatives.len() <= 3);
            for alternative in &answer.advice.alternatives {
                assert!(
                    !alternative.keeps.is_empty(),
                    "{} → {}",
                    pose.id,
                    alternative.id
                );
                // Where another direction is the extreme, that is what is saved.
                let is_named = answer.advice.judged.first() == Topic::Mechanism(mechanism);
                assert!(
                    !is_named || alternative.saves[mechanism.index()] > 0.0,
                    "{} → {}",
                    pose.id,
                    alternative.id
                );
            }
        }
    }
}
