//! Every pose says how much practice and how much effort it wants, by the rules of `docs/grading.md`.
#![cfg(not(target_arch = "wasm32"))]

use pose_format::{Choice, Effort, Pose, Support, Value};
use pose_risk::options::added_poses;
use pose_risk::{Catalog, Reader, assess};

fn pose(id: &str) -> Pose {
    Catalog::ours().pose(id).expect("a pose of ours").clone()
}

#[test]
fn every_pose_has_a_whole_difficulty_and_says_so() {
    let catalog = Catalog::ours();
    for pose in catalog.poses() {
        assert!((1.0..=5.0).contains(&pose.difficulty), "{}", pose.id);
        assert_eq!(pose.difficulty.fract(), 0.0, "{}", pose.id);
        let summary = assess(&catalog, &Reader::default(), &pose.id)
            .expect("a pose")
            .pose;
        assert_eq!(f64::from(summary.difficulty), pose.difficulty);
        assert_eq!(Effort::of(summary.effort), Some(pose.effort));
    }
}

/// From the easier to the harder, as classes build them up.
const LADDERS: [&[&str]; 16] = [
    &["sphinx", "cobra", "upward-dog", "bow"],
    &["bridge-supported", "bridge", "camel", "wheel"],
    &["cat", "bird-dog", "plank", "low-plank"],
    &["bird-dog-leg", "bird-dog"],
    &["side-bridge", "side-plank"],
    &["locust-low", "locust", "bow"],
    &["mountain", "tree", "eagle", "half-moon"],
    &["mountain", "tree", "eagle", "dancer"],
    &["seated-open-twist", "half-lord-fishes", "revolved-triangle"],
    &["downward-dog-wall", "downward-dog", "dolphin", "headstand"],
    &["easy-pose", "bound-angle", "fire-log", "lotus"],
    &["figure-four-chair", "pigeon-fold", "king-pigeon"],
    &[
        "supine-hamstring-strap",
        "seated-forward-fold",
        "wide-angle-seated",
        "splits",
    ],
    &["pyramid-chair", "pyramid", "revolved-triangle"],
    &["legs-up-wall", "bridge", "shoulderstand"],
    &["curl-up", "boat", "crow"],
];

#[test]
fn well_known_ladders_rise_at_every_step() {
    for ladder in LADDERS {
        for pair in ladder.windows(2) {
            let [easier, harder] = [pair[0], pair[1]].map(pose);
            assert!(
                easier.difficulty < harder.difficulty,
                "{} < {}",
                pair[0],
                pair[1]
            );
        }
    }
}

/// The same shape with more support.
const GENTLER: [(&str, &str); 7] = [
    ("childs-pose-supported", "childs-pose"),
    ("bound-angle-supported", "bound-angle"),
    ("bridge-supported", "bridge"),
    ("happy-baby-block", "happy-baby"),
    ("pyramid-chair", "pyramid"),
    ("downward-dog-wall", "downward-dog"),
    ("locust-low", "locust"),
];

#[test]
fn a_supported_form_is_never_the_harder_one() {
    for (gentler, plain) in GENTLER {
        let [gentler, plain] = [gentler, plain].map(pose);
        assert!(gentler.difficulty <= plain.difficulty, "{}", gentler.id);
        assert!(gentler.effort <= plain.effort, "{}", gentler.id);
    }
}

#[test]
fn a_pose_at_rest_is_for_anyone_and_lies_or_kneels() {
    for pose in Catalog::ours().poses() {
        if pose.effort == Effort::Rest {
            assert_eq!(pose.difficulty, 1.0, "{}", pose.id);
            let on_the_ground = [
                Support::Supine,
                Support::Prone,
                Support::SideLying,
                Support::Kneeling,
            ];
            assert!(on_the_ground.contains(&pose.support), "{}", pose.id);
        }
        if matches!(pose.support, Support::ArmSupport | Support::Inverted) {
            assert!(pose.difficulty >= 2.0, "{}", pose.id);
        }
    }
}

fn added(grades: &[(&str, Value)]) -> (Vec<Pose>, Vec<String>) {
    let text = |t: &str| Value::Text(t.into());
    let table = |fields: &[(&str, Value)]| {
        Value::Table(
            fields
                .iter()
                .map(|(k, v)| (k.to_string(), v.clone()))
                .collect(),
        )
    };
    let anchor = table(&[
        ("on", Value::List(vec![text("seat")])),
        ("segment", text("lead-thigh")),
    ]);
    let mut fields = vec![
        ("id", text("desk-sit")),
        ("name", text("Desk Sit")),
        ("kind", text("rehab")),
        ("support", text("seated")),
        ("targets", Value::List(vec![text("posture")])),
        ("anchor", anchor),
    ];
    fields.extend_from_slice(grades);
    let poses = Value::List(vec![table(&fields)]);
    let catalog = table(&[("version", Value::Number(1.0)), ("poses", poses)]);
    let (poses, problems) = added_poses(&catalog);
    let said = problems.iter().map(|p| format!("{} {}", p.path, p.message));
    (poses, said.collect())
}

#[test]
fn a_catalogue_of_release_0_1_goes_on_working() {
    let (poses, problems) = added(&[]);
    assert_eq!(problems, [""; 0]);
    assert_eq!((poses[0].difficulty, poses[0].effort), (3.0, Effort::Work));
    let (poses, _) = added(&[("difficulty", Value::Number(1.0))]);
    assert_eq!((poses[0].difficulty, poses[0].effort), (1.0, Effort::Work));
}

#[test]
fn a_wrong_grade_names_field_value_and_nearest() {
    let number = |n: f64| ("difficulty", Value::Number(n));
    let word = |w: &str| ("effort", Value::Text(w.into()));
    let cases = [
        (number(7.0), "7", "5 is the nearest"),
        (number(0.0), "0", "1 is the nearest"),
        (number(2.4), "2.4", "2 is the nearest"),
        (word("hrad"), "hrad", "\"hard\""),
        (word("medium"), "medium", "rest, easy, work, hard"),
    ];
    for (grade, value, nearest) in cases {
        let (poses, problems) = added(std::slice::from_ref(&grade));
        assert!(poses.is_empty());
        for part in [grade.0, value, nearest] {
            assert!(problems[0].contains(part), "{problems:?}");
        }
    }
}
