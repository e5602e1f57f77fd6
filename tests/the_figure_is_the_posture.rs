//! The picture is drawn from the posture that is counted, and holds together.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Change, Thing};
use pose_risk::body::Skeleton;
use pose_risk::catalog::{Pose, adjusted};
use pose_risk::demand::{Situation, typical};
use pose_risk::figure::{Camera, Drawing, Role, Scene, draw};
use pose_risk::{Catalog, Reader};

fn situation(catalog: &Catalog, pose: &Pose, change: &Change, mobility: f64) -> Situation {
    let reader = Reader {
        mobility,
        ..Reader::default()
    };
    typical(catalog.knowledge(), pose, &reader, change)
}

fn drawn(catalog: &Catalog, pose: &Pose, s: &Situation, camera: &Camera) -> Drawing {
    let scene = Scene {
        pose,
        body: &catalog.knowledge().body,
        hips: s.posture.hips.map(|hip| hip.share()),
        small: false,
    };
    draw(&s.skeleton, camera, &scene)
}

fn own_camera(catalog: &Catalog, pose: &Pose) -> Camera {
    let stature = catalog.knowledge().body.stature;
    Camera::new(pose.camera.turn, pose.camera.height, stature)
}

/// The numbers of a path.
fn numbers(path: &str) -> Vec<f64> {
    path.split(|c: char| c.is_ascii_alphabetic() || c == ' ')
        .flat_map(|word| word.split_inclusive(|_| false))
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            // "12-3" is two numbers.
            let mut parts = vec![];
            let mut start = 0;
            for (i, c) in word.char_indices() {
                if c == '-' && i > 0 {
                    parts.push(&word[start..i]);
                    start = i;
                }
            }
            parts.push(&word[start..]);
            parts
        })
        .map(|number| number.parse().expect(path))
        .collect()
}

fn of(drawing: &Drawing, role: Role) -> Vec<&str> {
    let shapes = drawing.shapes.iter().filter(|s| s.role == role);
    shapes.map(|s| s.path.as_str()).collect()
}

#[test]
fn every_pose_is_drawn_whole_from_every_side() {
    let catalog = Catalog::ours();
    for pose in &catalog.knowledge().poses {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        for turn in [-150.0, -60.0, 0.0, 45.0, 90.0, 180.0] {
            let camera = Camera::new(turn, 15.0, catalog.knowledge().body.stature);
            let drawing = drawn(&catalog, pose, &s, &camera);
            let flesh = of(&drawing, Role::Flesh).len() + of(&drawing, Role::Far).len();
            assert_eq!(flesh, 10, "{}: ten parts of a body", pose.id);
            let [left, top, width, height] = drawing.view;
            assert!(
                width > 20.0 && height > 20.0,
                "{}: {:?}",
                pose.id,
                drawing.view
            );
            for path in of(&drawing, Role::Flesh) {
                for at in numbers(path) {
                    assert!(at.is_finite() && at.abs() < 400.0, "{}: {at}", pose.id);
                }
                let start = &numbers(path)[..2];
                assert!(
                    start[0] >= left
                        && start[0] <= left + width
                        && start[1] >= top
                        && start[1] <= top + height,
                    "{}: {start:?} lies outside {:?}",
                    pose.id,
                    drawing.view
                );
            }
        }
    }
}

#[test]
fn the_spine_is_drawn_vertebra_by_vertebra() {
    let catalog = Catalog::ours();
    for pose in &catalog.knowledge().poses {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        let drawing = drawn(&catalog, pose, &s, &own_camera(&catalog, pose));
        let count = |role| {
            of(&drawing, role)
                .iter()
                .map(|p| p.matches('M').count())
                .sum::<usize>()
        };
        let vertebrae = [Role::Lumbar, Role::Thoracic, Role::Cervical].map(count);
        assert_eq!(vertebrae, [5, 12, 8], "{}", pose.id);
    }
}

/// How far the drawn low back is bent from its standing curve, from the picture's own points.
fn drawn_bend(drawing: &Drawing) -> f64 {
    let path = of(drawing, Role::Lumbar)[0].to_owned();
    let at = numbers(&path);
    let way = |i: usize| {
        let (x, y) = (at[4 * i + 2] - at[4 * i], at[4 * i + 3] - at[4 * i + 1]);
        libm::atan2(y, x).to_degrees()
    };
    (way(4) - way(0) + 540.0).rem_euclid(360.0) - 180.0
}

/// The part of the low back's bend that its upper four joints have.
fn above_the_sacrum(catalog: &Catalog, flexion: f64) -> f64 {
    let lumbar = catalog.knowledge().ranges.segments.iter().rev().take(5);
    let ranges: Vec<f64> = lumbar
        .map(|level| {
            if flexion < 0.0 {
                level.extension
            } else {
                level.flexion
            }
        })
        .collect();
    1.0 - ranges[0] / ranges.iter().sum::<f64>()
}

#[test]
fn the_drawn_low_back_bends_as_many_degrees_as_are_counted() {
    let catalog = Catalog::ours();
    let side = Camera::new(0.0, 0.0, catalog.knowledge().body.stature);
    let bend = |pose: &Pose, mobility| {
        let s = situation(&catalog, pose, &Change::default(), mobility);
        (drawn_bend(&drawn(&catalog, pose, &s, &side)), s.posture)
    };
    let (standing, _) = bend(catalog.pose("mountain").expect("ours"), 0.0);
    let mut counted = 0;
    for pose in &catalog.knowledge().poses {
        for mobility in [-1.0, 0.0, 1.0] {
            let (drawn, posture) = bend(pose, mobility);
            // From the side only what bends in that plane is seen whole.
            if posture.lumbar.lateral != 0.0
                || posture.lumbar.rotation != 0.0
                || pose.anchor.roll != 0.0
            {
                continue;
            }
            counted += 1;
            // All joints but L5–S1 lie between the first and the last vertebra that are drawn, and the
            // picture's points are a millimetre apart: three degrees on two vertebrae.
            let expected =
                posture.lumbar.flexion * above_the_sacrum(&catalog, posture.lumbar.flexion);
            assert!(
                (drawn - standing - expected).abs() < 5.0,
                "{} at {mobility}: {drawn} is drawn beside {standing}, {expected} is counted",
                pose.id,
            );
        }
    }
    assert!(counted > 200, "{counted}");
}

#[test]
fn the_back_is_drawn_rounder_as_the_hips_stiffen() {
    let catalog = Catalog::ours();
    let pose = catalog.pose("downward-dog").expect("ours");
    let back = |mobility| {
        let s = situation(&catalog, pose, &Change::default(), mobility);
        drawn_bend(&drawn(&catalog, pose, &s, &own_camera(&catalog, pose)))
    };
    let [stiff, typical, supple] = [-1.0, 0.0, 1.0].map(back);
    assert!(
        stiff > typical + 4.0 && stiff > supple + 4.0,
        "{stiff} {typical} {supple}"
    );
}

#[test]
fn a_thigh_that_points_at_the_viewer_hides_the_belly() {
    let catalog = Catalog::ours();
    let pose = catalog.pose("staff").expect("ours");
    let s = situation(&catalog, pose, &Change::default(), 0.0);
    let front = Camera::new(90.0, 10.0, catalog.knowledge().body.stature);
    let drawing = drawn(&catalog, pose, &s, &front);
    let flesh = of(&drawing, Role::Flesh);
    // A trunk is made of sixteen pieces and each thigh of four; no other part is.
    let pieces = |count: usize| {
        let is_it = move |path: &&str| path.matches('M').count() == count;
        flesh
            .iter()
            .enumerate()
            .filter(move |(_, path)| is_it(path))
            .map(|(at, _)| at)
    };
    let trunk = pieces(16).next().expect("a trunk");
    let thighs: Vec<usize> = pieces(4).collect();
    assert_eq!(thighs.len(), 2);
    assert!(
        thighs.iter().all(|thigh| *thigh > trunk),
        "{thighs:?} before {trunk}"
    );
}

#[test]
fn what_a_pose_is_done_with_is_drawn() {
    let catalog = Catalog::ours();
    for (id, role) in [
        ("legs-up-wall", Role::Prop),
        ("bridge-supported", Role::Prop),
        ("figure-four-chair", Role::Prop),
        ("half-moon", Role::Prop),
        ("supine-hamstring-strap", Role::Strap),
        ("king-pigeon", Role::Strap),
    ] {
        let pose = catalog.pose(id).expect("ours");
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        let drawing = drawn(&catalog, pose, &s, &own_camera(&catalog, pose));
        assert_eq!(of(&drawing, role).len(), 1, "{id}");
    }
    let pose = catalog.pose("cobra").expect("ours");
    let s = situation(&catalog, pose, &Change::default(), 0.0);
    let drawing = drawn(&catalog, pose, &s, &own_camera(&catalog, pose));
    assert!(of(&drawing, Role::Prop).is_empty());
}

#[test]
fn the_two_sides_of_a_symmetric_body_are_mirror_images() {
    let catalog = Catalog::ours();
    let front = Camera::new(90.0, 0.0, catalog.knowledge().body.stature);
    let mut counted = 0;
    for pose in catalog
        .knowledge()
        .poses
        .iter()
        .filter(|p| !p.is_one_sided() && p.anchor.roll == 0.0)
    {
        let Skeleton { legs, arms, .. } =
            situation(&catalog, pose, &Change::default(), 0.0).skeleton;
        if pose.neck.rotation.to != 0.0
            || pose.neck.lean.to != 0.0
            || pose.arm.reach != pose_format::Reach::Free
        {
            continue;
        }
        counted += 1;
        for (lead, trail) in [
            (legs[0].knee.at, legs[1].knee.at),
            (legs[0].toes, legs[1].toes),
            (arms[0].elbow, arms[1].elbow),
            (arms[0].fingers, arms[1].fingers),
        ] {
            let (a, b) = (front.see(lead), front.see(trail));
            assert!(
                (a.x + b.x).abs() < 0.1 && (a.y - b.y).abs() < 0.1,
                "{}: {a:?} {b:?}",
                pose.id
            );
        }
    }
    assert!(counted > 20, "{counted}");
}

#[test]
fn what_an_adjustment_is_done_with_is_drawn_with_it_and_no_block_becomes_a_chair() {
    let catalog = Catalog::ours();
    let reader = Reader::default();
    let mut things = 0;
    for pose in catalog.poses() {
        for adjustment in &pose.adjustments {
            let mut bare = adjustment.clone();
            bare.drawn.props.clear();
            let pose = &adjusted(pose, &bare);
            let s = typical(catalog.knowledge(), pose, &reader, &adjustment.change);
            let camera = own_camera(&catalog, pose);
            let before = drawn(&catalog, pose, &s, &camera);
            for prop in &adjustment.drawn.props {
                things += 1;
                let role = match prop.thing {
                    Thing::Strap => Role::Strap,
                    _ => Role::Prop,
                };
                let mut with = pose.clone();
                with.props.push(prop.clone());
                let after = drawn(&catalog, &with, &s, &camera);
                let [before, after] = [&before, &after].map(|d| of(d, role).concat());
                assert_ne!(before, after, "{}: {prop:?}", pose.id);
                // Of a block three faces are seen at most, of a chair's six parts many more.
                let more = after.matches('Z').count() - before.matches('Z').count();
                let is_block = prop.thing == Thing::Block;
                assert!(!is_block || more <= 3, "{}: {prop:?}", pose.id);
            }
        }
    }
    assert!(things > 20, "{things}");
}

#[test]
fn a_hand_that_rests_on_a_block_holds_no_strap() {
    let catalog = Catalog::ours();
    let pose = catalog.pose("king-pigeon").expect("ours");
    let on_blocks = adjusted(pose, &pose.adjustments[0]);
    let s = situation(&catalog, &on_blocks, &pose.adjustments[0].change, 0.0);
    let drawing = drawn(&catalog, &on_blocks, &s, &own_camera(&catalog, pose));
    assert!(of(&drawing, Role::Strap).is_empty());
    assert!(!of(&drawing, Role::Prop).is_empty());
}
