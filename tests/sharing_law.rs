//! Laws that must hold for every pose, reader and depth (docs/model-card.md, "The sharing law").
//!
//! Each has a control: a law broken on purpose, on which the same check has to fail.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Law, Pose};
use pose_risk::body::{Ask, Body, Chain, Posture, Sample, solve};
use pose_risk::demand::{Demand, demand};
use pose_risk::{Catalog, Reader, Side};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

/// What the checks ask of the model.
#[derive(Clone, Copy)]
struct Model {
    solve: fn(&Ask, &Body, &Law, &Sample) -> Posture,
    demand: fn(&Pose, &Reader) -> Demand,
}

const OURS: Model = Model {
    solve,
    demand: ours,
};

fn ours(pose: &Pose, reader: &Reader) -> Demand {
    demand(
        Catalog::ours().knowledge(),
        pose,
        reader,
        &Change::default(),
    )
}

impl Model {
    fn posture(&self, pose: &Pose, mobility: f64, depth: f64) -> (Posture, Ask) {
        let catalog = Catalog::ours();
        let knowledge = catalog.knowledge();
        let ask = Ask::new(pose, depth, &Change::default());
        let body = Body::new(&knowledge.ranges, mobility, None, &Sample::TYPICAL);
        (
            (self.solve)(&ask, &body, &knowledge.law, &Sample::TYPICAL),
            ask,
        )
    }
}

/// A promise as two tests: that it holds, and that its check fails on a broken model.
macro_rules! promise {
    ($name:ident, $strategy:expr, $check:expr, broken by $broken:expr) => {
        mod $name {
            use super::*;

            #[test]
            fn holds() {
                if let Err(why) = run($strategy, |case| $check(OURS, case)) {
                    panic!("{why}");
                }
            }

            #[test]
            fn is_missed_by_a_broken_law() {
                let broken: Model = $broken;
                assert!(run($strategy, |case| $check(broken, case)).is_err());
            }
        }
    };
}

fn run<S: Strategy>(strategy: S, check: impl Fn(S::Value) -> TestCaseResult) -> Result<(), String>
where
    S::Value: std::fmt::Debug,
{
    let config = Config {
        cases: 4000,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&strategy, check)
        .map_err(|error| error.to_string())
}

fn any_pose() -> impl Strategy<Value = &'static Pose> {
    let poses = &Catalog::ours().knowledge().poses;
    (0..poses.len()).prop_map(move |i| &poses[i])
}

fn any_reader() -> impl Strategy<Value = (&'static Pose, f64, f64)> {
    (any_pose(), -1.0..=1.0, 0.0..=1.0)
}

fn chains(posture: &Posture) -> [(&'static str, Chain); 3] {
    [
        ("fold", posture.fold),
        ("twist", posture.twist),
        ("lean", posture.lean),
    ]
}

/// The furthest that any joint differs, degrees.
fn furthest(a: &Posture, b: &Posture) -> f64 {
    let angles = |p: &Posture| {
        let regions =
            [p.lumbar, p.thoracic, p.cervical].map(|r| [r.flexion, r.lateral, r.rotation]);
        let hips = p.hips.map(|h| h.flexion);
        [
            regions.concat(),
            hips.to_vec(),
            vec![p.pelvis_turn, p.pelvis_lean],
        ]
        .concat()
    };
    let apart = angles(a)
        .into_iter()
        .zip(angles(b))
        .map(|(a, b)| (a - b).abs());
    apart.fold(0.0, f64::max)
}

/// Our model with its postures changed afterwards.
macro_rules! ours_but {
    (|$ask:ident, $posture:ident| $change:expr) => {
        Model {
            solve: |$ask, body, law, sample| {
                let mut $posture = solve($ask, body, law, sample);
                $change;
                $posture
            },
            ..OURS
        }
    };
}

promise!(
    solved_angles_and_shortfall_add_up_to_the_ask,
    any_reader(),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let (posture, ask) = model.posture(pose, mobility, depth);
        if ask.spine.is_none() {
            for (name, chain) in chains(&posture) {
                let sum = chain.hips + chain.lumbar + chain.thorax;
                let whole = sum + chain.shortfall * if chain.ask < 0.0 { -1.0 } else { 1.0 };
                prop_assert!((whole - chain.ask).abs() < 0.01, "{} {name}: {sum} + {} is not {}", pose.id, chain.shortfall, chain.ask);
                prop_assert!(chain.shortfall >= 0.0);
            }
        }
        Ok(())
    },
    // The low back gives a little more than was shared out.
    broken by ours_but!(|_ask, posture| posture.fold.lumbar *= 1.01)
);

promise!(
    no_solved_joint_goes_beyond_its_range,
    any_reader(),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let catalog = Catalog::ours();
        let (posture, _) = model.posture(pose, mobility, depth);
        let body = Body::new(&catalog.knowledge().ranges, mobility, None, &Sample::TYPICAL);
        let within = |angle: f64, range: f64| angle.abs() <= range + 1e-9;
        for (angles, range) in [(posture.lumbar, body.lumbar), (posture.thoracic, body.thoracic), (posture.cervical, body.cervical)] {
            prop_assert!(within(angles.flexion, range.sagittal(angles.flexion)), "{}: {angles:?}", pose.id);
            prop_assert!(within(angles.lateral, range.lateral) && within(angles.rotation, range.rotation), "{}: {angles:?}", pose.id);
        }
        for hip in posture.hips {
            prop_assert!(within(hip.flexion, hip.range), "{}: {hip:?}", pose.id);
        }
        Ok(())
    },
    // The neck goes where the pose says, whatever the neck.
    broken by ours_but!(|ask, posture| posture.cervical.flexion = 2.0 * ask.neck[0])
);

promise!(
    what_an_explicit_angle_asks_beyond_a_range_is_shortfall,
    any_reader(),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let (posture, ask) = model.posture(pose, mobility, depth);
        let neck = posture.cervical;
        let mut missed = (ask.neck[0] - neck.flexion).abs() + (ask.neck[1] - neck.lateral).abs() + (ask.neck[2] - neck.rotation).abs();
        for (leg, hip) in ask.legs.iter().zip(posture.hips) {
            missed += (leg.abduction - hip.abduction).abs() + (leg.rotation - hip.rotation).abs();
        }
        prop_assert!(posture.shortfall() >= missed - 1e-9, "{}: {missed} missed, {} said", pose.id, posture.shortfall());
        Ok(())
    },
    broken by ours_but!(|_ask, posture| posture.cut = 0.0)
);

promise!(
    going_deeper_moves_every_region_only_in_the_asks_direction,
    (any_reader(), 0.0..0.2),
    |model: Model, ((pose, mobility, depth), step): ((&Pose, f64, f64), f64)| {
        let (before, _) = model.posture(pose, mobility, depth);
        let (after, _) = model.posture(pose, mobility, f64::min(depth + step, 1.0));
        for ((name, a), (_, b)) in chains(&before).into_iter().zip(chains(&after)) {
            let way = (b.ask - a.ask).signum();
            for (joint, from, to) in [("lumbar", a.lumbar, b.lumbar), ("thorax", a.thorax, b.thorax), ("hips", a.hips, b.hips)] {
                prop_assert!((to - from) * way >= -0.01, "{} {name} {joint}: {from} to {to} as the ask goes {} to {}", pose.id, a.ask, b.ask);
            }
        }
        Ok(())
    },
    // The upper back takes the last part of a fold back from the low back.
    broken by ours_but!(|_ask, posture| posture.fold.lumbar -= (posture.fold.ask - 100.0).max(0.0))
);

promise!(
    stiffer_hips_never_ask_less_of_the_back,
    (any_reader(), 0.0..=1.0),
    |model: Model, ((pose, mobility, depth), stiffer): ((&Pose, f64, f64), f64)| {
        let (this, _) = model.posture(pose, mobility, depth);
        let (stiff, _) = model.posture(pose, f64::max(mobility - stiffer, -1.0), depth);
        for ((name, a), (_, b)) in chains(&this).into_iter().zip(chains(&stiff)) {
            let back = |c: &Chain| (c.lumbar + c.thorax).abs();
            prop_assert!(back(&b) >= back(&a) - 0.5, "{} {name}: {} with these hips, {} with stiffer", pose.id, back(&a), back(&b));
        }
        Ok(())
    },
    // Who has more range in the hips uses more of the back, too.
    broken by ours_but!(|_ask, posture| posture.fold.lumbar *= posture.hips[0].range / 100.0)
);

promise!(
    a_small_step_deeper_never_makes_a_jump,
    (any_pose(), -1.0..=1.0, 0.0..=0.99),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let (before, after) = (model.posture(pose, mobility, depth).0, model.posture(pose, mobility, depth + 0.01).0);
        let jump = furthest(&before, &after);
        prop_assert!(jump <= 3.0, "{}: {jump} degrees at depth {depth}", pose.id);
        Ok(())
    },
    // Joints move in steps of five degrees.
    broken by ours_but!(|_ask, posture| posture.lumbar.flexion = (posture.lumbar.flexion / 5.0).round_ties_even() * 5.0)
);

promise!(
    a_small_step_in_mobility_never_makes_a_jump,
    (any_pose(), -1.0..=0.99, 0.0..=1.0),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let (before, after) = (model.posture(pose, mobility, depth).0, model.posture(pose, mobility + 0.01, depth).0);
        let jump = furthest(&before, &after);
        prop_assert!(jump <= 3.0, "{}: {jump} degrees at mobility {mobility}", pose.id);
        Ok(())
    },
    // The three words are three bodies, with nothing between them.
    broken by Model {
        solve: |ask, body, law, sample| {
            let ranges = &Catalog::ours().knowledge().ranges;
            let supple = body.hip_extension() > ranges.hips.extension.typical + 0.01;
            let word = Body::new(ranges, f64::from(supple), None, sample);
            solve(ask, &word, law, sample)
        },
        ..OURS
    }
);

promise!(
    typical_lies_in_its_band,
    any_reader(),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let demand = (model.demand)(pose, &Reader { mobility, depth, ..Default::default() });
        let regions = [&demand.lumbar, &demand.thoracic, &demand.cervical];
        let axes = regions.iter().flat_map(|r| [&r.sagittal, &r.lateral, &r.rotation]).chain([&demand.hips]);
        let bands = axes.flat_map(|axis| [axis.degrees, axis.share]).chain([demand.load]);
        for band in bands {
            prop_assert!(band.low <= band.typical && band.typical <= band.high, "{}: {band:?}", pose.id);
        }
        Ok(())
    },
    // Typical is another body's, and the band is not widened to hold it.
    broken by Model {
        demand: |pose, reader| {
            let mut demand = ours(pose, reader);
            let stiff = ours(pose, &Reader { mobility: -1.0, ..reader.clone() });
            demand.hips.degrees.typical = stiff.hips.degrees.typical;
            demand
        },
        ..OURS
    }
);

promise!(
    the_other_side_is_the_mirror_image,
    (any_pose(), -1.0..=1.0),
    |model: Model, (pose, mobility): (&Pose, f64)| {
        let of = |side| (model.demand)(pose, &Reader { side, mobility, ..Default::default() });
        let (right, left) = (of(Side::Right), of(Side::Left));
        prop_assert_eq!(right.lumbar.sagittal, left.lumbar.sagittal);
        prop_assert_eq!(right.lumbar.rotation.degrees.typical, -left.lumbar.rotation.degrees.typical);
        prop_assert_eq!(right.lumbar.lateral.degrees.low, -left.lumbar.lateral.degrees.high);
        prop_assert_eq!(right.hips_by_side[0], left.hips_by_side[1]);
        Ok(())
    },
    // Whatever the side, the pose is led with the right.
    broken by Model {
        demand: |pose, reader| ours(pose, &Reader { side: Side::Right, ..reader.clone() }),
        ..OURS
    }
);

promise!(
    the_same_question_has_the_same_answer_to_the_bit,
    any_reader(),
    |model: Model, (pose, mobility, depth): (&Pose, f64, f64)| {
        let of = || model.posture(pose, mobility, depth).0;
        prop_assert_eq!(of(), of());
        Ok(())
    },
    // Each answer starts where the last one ended.
    broken by ours_but!(|_ask, posture| {
        use std::sync::atomic::{AtomicU32, Ordering};
        static ASKED: AtomicU32 = AtomicU32::new(0);
        posture.fold.lumbar += f64::from(ASKED.fetch_add(1, Ordering::Relaxed)) * 1e-9
    })
);
