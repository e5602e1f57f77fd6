//! Between two poses joints turn: no bone stretches, nothing sinks into the floor, and the ends are the ends.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Landmark};
use pose_risk::body::{Ball, Skeleton, Vector, balls, blend};
use pose_risk::demand::typical;
use pose_risk::{Catalog, Reader};
use proptest::prelude::*;

fn body_in(pose: usize, mobility: f64, depth: f64) -> (Skeleton, Vec<Landmark>) {
    let catalog = Catalog::ours();
    let pose = catalog.poses().nth(pose).expect("ours");
    let reader = Reader {
        mobility,
        depth,
        ..Reader::default()
    };
    let s = typical(catalog.knowledge(), pose, &reader, &Change::default()).skeleton;
    (s, pose.anchor.on.clone())
}

fn bones(s: &Skeleton) -> Vec<f64> {
    let mut points: Vec<(Vector, Vector)> =
        s.spine.windows(2).map(|w| (w[0].at, w[1].at)).collect();
    points.push((s.pelvis.at, s.spine[0].at));
    points.push((s.head.at, s.crown));
    for l in &s.legs {
        points.extend([
            (s.pelvis.at, l.hip.at),
            (l.hip.at, l.knee.at),
            (l.knee.at, l.ankle.at),
            (l.ankle.at, l.heel),
            (l.ankle.at, l.toes),
        ]);
    }
    for a in &s.arms {
        points.extend([
            (a.shoulder.at, a.elbow),
            (a.elbow, a.wrist),
            (a.wrist, a.fingers),
        ]);
    }
    points.iter().map(|(a, b)| (*b - *a).length()).collect()
}

fn lowest(s: &Skeleton) -> f64 {
    let body = &Catalog::ours().knowledge().body;
    let bottoms = balls(s, body);
    bottoms
        .iter()
        .map(Ball::bottom)
        .fold(f64::INFINITY, f64::min)
}

/// How far apart two bodies are at the point where they differ most.
fn apart(a: &Skeleton, b: &Skeleton) -> f64 {
    let body = &Catalog::ours().knowledge().body;
    let (a, b) = (balls(a, body), balls(b, body));
    a.iter()
        .zip(&b)
        .map(|(a, b)| (a.at - b.at).length())
        .fold(0.0, f64::max)
}

fn any_body() -> impl Strategy<Value = (usize, f64, f64)> {
    (0..Catalog::ours().poses().count(), -1.0..1.0, 0.0..1.0)
}

fn way(from: (usize, f64, f64), to: (usize, f64, f64)) -> (Skeleton, Skeleton, Vec<Landmark>) {
    let (a, on) = body_in(from.0, from.1, from.2);
    let (b, other) = body_in(to.0, to.1, to.2);
    let shared = on.into_iter().filter(|l| other.contains(l)).collect();
    (a, b, shared)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_ends_are_the_ends(from in any_body(), to in any_body()) {
        let body = &Catalog::ours().knowledge().body;
        let (a, b, shared) = way(from, to);
        prop_assert!(apart(&blend(&a, &b, 0.0, &shared, body), &a) < 1e-6);
        prop_assert!(apart(&blend(&a, &b, 1.0, &shared, body), &b) < 1e-6);
        // Nor is there a leap just before them: less than the width of a hair, as a steep way is none.
        prop_assert!(apart(&blend(&a, &b, 1e-9, &shared, body), &a) < 1e-4);
        prop_assert!(apart(&blend(&a, &b, 1.0 - 1e-9, &shared, body), &b) < 1e-4);
    }

    #[test]
    fn no_bone_stretches(from in any_body(), to in any_body(), part in 0.0..1.0) {
        let body = &Catalog::ours().knowledge().body;
        let (a, b, shared) = way(from, to);
        let now = bones(&blend(&a, &b, part, &shared, body));
        for ((is, a), b) in now.iter().zip(bones(&a)).zip(bones(&b)) {
            // Arms may differ in the ends themselves by a hair.
            prop_assert!(*is > a.min(b) - 1e-9 && *is < a.max(b) + 1e-9, "{is} between {a} and {b}");
        }
    }

    #[test]
    fn nothing_goes_below_the_floor(from in any_body(), to in any_body(), part in 0.0..1.0) {
        let body = &Catalog::ours().knowledge().body;
        let (a, b, shared) = way(from, to);
        let now = lowest(&blend(&a, &b, part, &shared, body));
        prop_assert!(now > lowest(&a).min(lowest(&b)) - 1e-9);
    }

    #[test]
    fn a_little_time_moves_a_body_a_little(from in any_body(), to in any_body(), part in 0.0..0.99) {
        let body = &Catalog::ours().knowledge().body;
        let (a, b, shared) = way(from, to);
        let step = apart(&blend(&a, &b, part, &shared, body), &blend(&a, &b, part + 0.01, &shared, body));
        // A hundredth of the way is at most a tenth of the body's height.
        prop_assert!(step < 0.1, "{step}");
    }
}

#[test]
fn feet_that_stand_in_both_poses_stay_where_they_are() {
    let catalog = Catalog::ours();
    let body = &catalog.knowledge().body;
    let place = |id: &str| catalog.poses().position(|p| p.id == id).expect("ours");
    let (mut a, b, shared) = way(
        (place("mountain"), 0.0, 1.0),
        (place("standing-forward-fold"), 0.0, 1.0),
    );
    assert_eq!(shared.len(), 2);
    pose_risk::body::rest_alike(&mut a, &b, &shared, body);
    let feet = |s: &Skeleton| (s.legs[0].ankle.at + s.legs[1].ankle.at) * 0.5;
    for hundredths in 0..=100 {
        let now = blend(&a, &b, f64::from(hundredths) / 100.0, &shared, body);
        assert!((feet(&now) - feet(&b)).length() < 0.02, "at {hundredths}");
    }
}
