//! Laws that must hold for every pose, reader and depth (docs/model-card.md, "The sharing law").
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Pose};
use pose_risk::Catalog;
use pose_risk::body::{Ask, Body, Chain, Posture, Sample, solve};
use proptest::prelude::*;

fn posture(pose: &Pose, mobility: f64, depth: f64) -> (Posture, Ask) {
    let catalog = Catalog::ours();
    let knowledge = catalog.knowledge();
    let ask = Ask::new(pose, depth, &Change::default());
    let body = Body::new(&knowledge.ranges, mobility, None, &Sample::TYPICAL);
    (solve(&ask, &body, &knowledge.law, &Sample::TYPICAL), ask)
}

fn any_pose() -> impl Strategy<Value = &'static Pose> {
    let poses = &Catalog::ours().knowledge().poses;
    (0..poses.len()).prop_map(move |i| &poses[i])
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn solved_angles_and_shortfall_add_up_to_the_ask(pose in any_pose(), mobility in -1.0..=1.0, depth in 0.0..=1.0) {
        let (posture, ask) = posture(pose, mobility, depth);
        if ask.spine.is_none() {
            for (name, chain) in chains(&posture) {
                let sum = chain.hips + chain.lumbar + chain.thorax;
                let whole = sum + chain.shortfall * if chain.ask < 0.0 { -1.0 } else { 1.0 };
                prop_assert!((whole - chain.ask).abs() < 0.01, "{} {name}: {sum} + {} is not {}", pose.id, chain.shortfall, chain.ask);
                prop_assert!(chain.shortfall >= 0.0);
            }
        }
    }

    #[test]
    fn no_solved_joint_goes_beyond_its_range(pose in any_pose(), mobility in -1.0..=1.0, depth in 0.0..=1.0) {
        let catalog = Catalog::ours();
        let (posture, _) = posture(pose, mobility, depth);
        let body = Body::new(&catalog.knowledge().ranges, mobility, None, &Sample::TYPICAL);
        let within = |angle: f64, range: f64| angle.abs() <= range + 1e-9;
        for (angles, range) in [(posture.lumbar, body.lumbar), (posture.thoracic, body.thoracic), (posture.cervical, body.cervical)] {
            prop_assert!(within(angles.flexion, range.sagittal(angles.flexion)), "{}: {angles:?}", pose.id);
            prop_assert!(within(angles.lateral, range.lateral) && within(angles.rotation, range.rotation), "{}: {angles:?}", pose.id);
        }
        for hip in posture.hips {
            prop_assert!(within(hip.flexion, hip.range), "{}: {hip:?}", pose.id);
        }
    }

    #[test]
    fn going_deeper_moves_every_region_only_in_the_asks_direction(pose in any_pose(), mobility in -1.0..=1.0, depth in 0.0..1.0, step in 0.0..0.2) {
        let (before, _) = posture(pose, mobility, depth);
        let (after, _) = posture(pose, mobility, f64::min(depth + step, 1.0));
        for ((name, a), (_, b)) in chains(&before).into_iter().zip(chains(&after)) {
            let way = (b.ask - a.ask).signum();
            for (joint, from, to) in [("lumbar", a.lumbar, b.lumbar), ("thorax", a.thorax, b.thorax), ("hips", a.hips, b.hips)] {
                prop_assert!((to - from) * way >= -0.01, "{} {name} {joint}: {from} to {to} as the ask goes {} to {}", pose.id, a.ask, b.ask);
            }
        }
    }

    #[test]
    fn stiffer_hips_never_ask_less_of_the_back(pose in any_pose(), mobility in -1.0..=1.0, stiffer in 0.0..=1.0, depth in 0.0..=1.0) {
        let (this, _) = posture(pose, mobility, depth);
        let (stiff, _) = posture(pose, f64::max(mobility - stiffer, -1.0), depth);
        for ((name, a), (_, b)) in chains(&this).into_iter().zip(chains(&stiff)) {
            let back = |c: &Chain| (c.lumbar + c.thorax).abs();
            prop_assert!(back(&b) >= back(&a) - 0.5, "{} {name}: {} with these hips, {} with stiffer", pose.id, back(&a), back(&b));
        }
    }

    #[test]
    fn a_small_step_deeper_never_makes_a_jump(pose in any_pose(), mobility in -1.0..=1.0, depth in 0.0..=0.99) {
        let (before, after) = (posture(pose, mobility, depth).0, posture(pose, mobility, depth + 0.01).0);
        let jump = furthest(&before, &after);
        prop_assert!(jump <= 3.0, "{}: {jump} degrees at depth {depth}", pose.id);
    }

    #[test]
    fn a_small_step_in_mobility_never_makes_a_jump(pose in any_pose(), mobility in -1.0..=0.99, depth in 0.0..=1.0) {
        let (before, after) = (posture(pose, mobility, depth).0, posture(pose, mobility + 0.01, depth).0);
        let jump = furthest(&before, &after);
        prop_assert!(jump <= 3.0, "{}: {jump} degrees at mobility {mobility}", pose.id);
    }

    #[test]
    fn typical_lies_in_its_band(pose in any_pose(), mobility in -1.0..=1.0, depth in 0.0..=1.0) {
        use pose_risk::{Reader, demand::demand};
        let demand = demand(Catalog::ours().knowledge(), pose, &Reader { mobility, depth, ..Default::default() }, &Change::default());
        let regions = [&demand.lumbar, &demand.thoracic, &demand.cervical];
        let axes = regions.iter().flat_map(|r| [&r.sagittal, &r.lateral, &r.rotation]).chain([&demand.hips]);
        let bands = axes.flat_map(|axis| [axis.degrees, axis.share]).chain([demand.load]);
        for band in bands {
            prop_assert!(band.low <= band.typical && band.typical <= band.high, "{}: {band:?}", pose.id);
        }
    }

    #[test]
    fn the_other_side_is_the_mirror_image(pose in any_pose(), mobility in -1.0..=1.0) {
        use pose_risk::{Reader, Side, demand::demand};
        let catalog = Catalog::ours();
        let of = |side| demand(catalog.knowledge(), pose, &Reader { side, mobility, ..Default::default() }, &Change::default());
        let (right, left) = (of(Side::Right), of(Side::Left));
        prop_assert_eq!(right.lumbar.sagittal, left.lumbar.sagittal);
        prop_assert_eq!(right.lumbar.rotation.degrees.typical, -left.lumbar.rotation.degrees.typical);
        prop_assert_eq!(right.lumbar.lateral.degrees.low, -left.lumbar.lateral.degrees.high);
        prop_assert_eq!(right.hips_by_side[0], left.hips_by_side[1]);
    }
}
