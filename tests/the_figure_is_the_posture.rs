//! The picture is drawn from the posture that is counted, and holds together.
#![cfg(not(target_arch = "wasm32"))]

mod drawn_path;

use drawn_path::points;
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
    draw(&s.skeleton, camera, &scene(catalog, pose, s, false))
}

fn drawn_small(catalog: &Catalog, pose: &Pose, s: &Situation) -> Drawing {
    let camera = own_camera(catalog, pose);
    draw(&s.skeleton, &camera, &scene(catalog, pose, s, true))
}

fn scene<'a>(catalog: &'a Catalog, pose: &'a Pose, s: &Situation, small: bool) -> Scene<'a> {
    Scene {
        pose,
        body: &catalog.knowledge().body,
        hips: s.posture.hips.map(|hip| hip.share()),
        small,
    }
}

fn own_camera(catalog: &Catalog, pose: &Pose) -> Camera {
    let stature = catalog.knowledge().body.stature;
    Camera::new(pose.camera.turn, pose.camera.height, stature)
}

/// How many figures a path has.
fn figures(path: &str) -> usize {
    path.matches(['M', 'm']).count()
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
                for (_, [x, y]) in points(path) {
                    assert!(
                        (left..=left + width).contains(&x) && (top..=top + height).contains(&y),
                        "{}: {x} {y} lies outside {:?}",
                        pose.id,
                        drawing.view
                    );
                }
            }
        }
    }
}

/// How many lines or flat pieces a drawing has of a role.
fn count(drawing: &Drawing, role: Role) -> usize {
    of(drawing, role).into_iter().map(figures).sum()
}

const VERTEBRAE: [Role; 3] = [Role::Lumbar, Role::Thoracic, Role::Cervical];

#[test]
fn the_spine_is_drawn_vertebra_by_vertebra_but_not_over_a_face() {
    let catalog = Catalog::ours();
    let mut behind_a_face = 0;
    for pose in &catalog.knowledge().poses {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        let camera = own_camera(&catalog, pose);
        let drawing = drawn(&catalog, pose, &s, &camera);
        let [lumbar, thoracic, cervical] = VERTEBRAE.map(|role| count(&drawing, role));
        if toward_the_viewer(&s, &camera) < 0.3 {
            assert_eq!([lumbar, thoracic, cervical], [5, 12, 8], "{}", pose.id);
        } else {
            assert_eq!(lumbar, 5, "{}", pose.id);
            assert!(thoracic == 12 || cervical == 0, "{}", pose.id);
            behind_a_face += usize::from(cervical < 8);
        }
    }
    assert!(behind_a_face > 20, "{behind_a_face}");
}

/// How much a face is turned to the viewer: a cosine.
fn toward_the_viewer(s: &Situation, camera: &Camera) -> f64 {
    -camera.see(s.skeleton.head.turned.x).depth / camera.size(1.0)
}

#[test]
fn a_face_is_seen_from_the_front_and_never_from_behind() {
    let catalog = Catalog::ours();
    let [mut seen, mut hidden] = [0, 0];
    for pose in &catalog.knowledge().poses {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        for turn in [-150.0, -90.0, -30.0, 30.0, 90.0, 150.0] {
            for height in [-10.0, 10.0, 60.0] {
                let camera = Camera::new(turn, height, catalog.knowledge().body.stature);
                let marks = count(&drawn(&catalog, pose, &s, &camera), Role::Face);
                let toward = toward_the_viewer(&s, &camera);
                let at = format!("{} from {turn} {height}", pose.id);
                if toward > 0.9 {
                    assert_eq!(marks, 4, "{at}: two eyes, a nose and a mouth");
                    seen += 1;
                } else if toward < -0.1 {
                    assert_eq!(marks, 0, "{at}");
                    hidden += 1;
                }
            }
        }
    }
    assert!(seen > 100 && hidden > 1000, "{seen} {hidden}");
}

#[test]
fn both_halves_of_a_face_are_mirror_images() {
    let catalog = Catalog::ours();
    let pose = catalog.pose("mountain").expect("ours");
    let s = situation(&catalog, pose, &Change::default(), 0.0);
    let front = Camera::new(90.0, 0.0, catalog.knowledge().body.stature);
    let drawing = drawn(&catalog, pose, &s, &front);
    let marks = points(of(&drawing, Role::Face)[0]);
    for (_, [x, y]) in &marks {
        let is_mirrored =
            |(_, [a, b]): &(char, [f64; 2])| (a + x).abs() < 0.15 && (b - y).abs() < 0.15;
        assert!(marks.iter().any(is_mirrored), "{x} {y} in {marks:?}");
    }
}

#[test]
fn hands_under_an_upright_forearm_point_ahead() {
    let catalog = Catalog::ours();
    for id in ["bird-dog-leg", "lizard", "low-plank", "eight-limbed-salute"] {
        let pose = catalog.pose(id).expect("ours");
        let Skeleton {
            arms, pelvis, head, ..
        } = situation(&catalog, pose, &Change::default(), 0.0).skeleton;
        let ahead = head.at - pelvis.at;
        for arm in arms {
            let fingers = arm.fingers - arm.wrist;
            assert!(fingers.x * ahead.x > 0.0, "{id}: {fingers:?}");
        }
    }
}

/// How far the drawn low back is bent from its standing curve, from the picture's own points.
fn drawn_bend(drawing: &Drawing) -> f64 {
    let at = points(of(drawing, Role::Lumbar)[0]);
    let way = |vertebra: usize| {
        let [(_, from), (_, to)] = [at[2 * vertebra], at[2 * vertebra + 1]];
        libm::atan2(to[1] - from[1], to[0] - from[0]).to_degrees()
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
    // No other part has as many figures as the trunk, and none is as close around the middle of a thigh.
    let most = flesh.iter().map(|path| figures(path)).max();
    let is_trunk = |path: &&str| Some(figures(path)) == most;
    let trunk = flesh.iter().position(is_trunk).expect("a trunk");
    let reach = |path: &str, to: [f64; 2]| {
        let away = |(_, at): (char, [f64; 2])| libm::hypot(at[0] - to[0], at[1] - to[1]);
        points(path).into_iter().map(away).fold(0.0, f64::max)
    };
    let thighs = s.skeleton.legs.each_ref().map(|leg| {
        let middle = front.see(leg.hip.at.toward(leg.knee.at, 0.5));
        let reach = |path: &str| reach(path, [middle.x, middle.y]);
        let by_reach = |a: &usize, b: &usize| reach(flesh[*a]).total_cmp(&reach(flesh[*b]));
        (0..flesh.len()).min_by(by_reach).expect("a thigh")
    });
    assert_ne!(thighs[0], thighs[1]);
    assert!(
        thighs.iter().all(|thigh| *thigh > trunk),
        "{thighs:?} before {trunk}"
    );
}

/// Bytes of a small picture's path data. Lists and cards have dozens of them in a page, and ten come with a first view.
const LIGHT: [usize; 2] = [1700, 2400];

#[test]
fn a_small_picture_is_light() {
    let catalog = Catalog::ours();
    let mut bytes = vec![];
    for pose in catalog.poses() {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        let drawing = drawn_small(&catalog, pose, &s);
        // Marks at the end of a range are drawn only where a region is at it, which is rare.
        let ends = [Role::LumbarEnd, Role::ThoracicEnd, Role::CervicalEnd];
        let shapes = drawing.shapes.iter().filter(|s| !ends.contains(&s.role));
        bytes.push(shapes.map(|s| s.path.len()).sum::<usize>());
    }
    bytes.sort_unstable();
    let [median, most] = [bytes[bytes.len() / 2], bytes[bytes.len() - 1]];
    assert!(median <= LIGHT[0] && most <= LIGHT[1], "{median}, {most}");
}

/// How far flesh reaches: left, top, right, bottom.
fn reach(drawing: &Drawing) -> [f64; 4] {
    let flesh = [Role::Flesh, Role::Far, Role::Lined, Role::FarLined];
    let shapes = drawing.shapes.iter().filter(|s| flesh.contains(&s.role));
    let places = shapes.flat_map(|s| points(&s.path)).map(|(_, at)| at);
    let nothing = [f64::INFINITY, f64::INFINITY, -f64::INFINITY, -f64::INFINITY];
    places.fold(nothing, |[left, top, right, bottom], [x, y]| {
        [left.min(x), top.min(y), right.max(x), bottom.max(y)]
    })
}

/// Whole numbers and points left out move the edge of a small picture by so much at most, centimetres: three of its pixels.
const COARSE: f64 = 3.0;

#[test]
fn a_small_picture_shows_the_body_of_the_large_one() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        let s = situation(&catalog, pose, &Change::default(), 0.0);
        let large = drawn(&catalog, pose, &s, &own_camera(&catalog, pose));
        let small = drawn_small(&catalog, pose, &s);
        // Whole centimetres may lie outside the flesh by one, on each side.
        let [left, top, width, height] = large.view;
        let wider = [left - 1.0, top - 1.0, width + 2.0, height + 2.0];
        assert_eq!(small.view, wider, "{}", pose.id);
        let parts = of(&small, Role::Lined).len() + of(&small, Role::FarLined).len();
        assert_eq!(parts, 10, "{}: ten parts of a body", pose.id);
        for (small, large) in reach(&small).into_iter().zip(reach(&large)) {
            let apart = (small - large).abs();
            assert!(apart < COARSE, "{}: {small} beside {large}", pose.id);
        }
    }
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
                let more = after.matches('z').count() - before.matches('z').count();
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
