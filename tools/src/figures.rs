//! Draws poses straight from `data/`, and says where a drawing breaks a law of bodies.

use crate::svg::svg;
use pose_format::{Change, Knowledge, Landmark, Pose};
use pose_risk::body::{Ask, Body, Posture, Sample, Skeleton, ball, skeleton, solve};
use pose_risk::figure::{Camera, Scene, draw};
use std::fmt::Write as _;
use std::fs;

const FOLDER: &str = "target/figures";

/// Writes one SVG a pose and a sheet of all of them, and prints what looks wrong.
pub fn run(knowledge: &Knowledge, ids: &[&str]) -> Result<(), String> {
    fs::create_dir_all(FOLDER).map_err(|e| format!("{FOLDER}: {e}"))?;
    let mut cells = String::new();
    for pose in chosen(knowledge, ids) {
        let picture = picture(
            knowledge,
            pose,
            &Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL),
            300.0,
        );
        let full = picture_of_demonstrator(knowledge, pose);
        fs::write(format!("{FOLDER}/{}.svg", pose.id), &picture).map_err(|e| e.to_string())?;
        let lumbar = share(knowledge, pose);
        let _ = write!(
            cells,
            "<figure>{picture}{full}<figcaption>{} · {lumbar:.0} %</figcaption></figure>",
            pose.name
        );
        for fault in faults(knowledge, pose) {
            println!("{}: {fault}", pose.id);
        }
    }
    let sheet = format!(
        "<!doctype html><meta charset=utf-8><style>body{{font:14px sans-serif;display:grid;grid-template-columns:repeat(3,1fr);gap:12px}}figure{{margin:0;border:1px solid #ddd;padding:6px}}svg{{max-width:48%;height:auto;max-height:230px}}</style>{cells}"
    );
    fs::write(format!("{FOLDER}/index.html"), sheet).map_err(|e| e.to_string())
}

/// The poses named, or all.
pub fn chosen<'a>(knowledge: &'a Knowledge, ids: &[&str]) -> Vec<&'a Pose> {
    knowledge
        .poses
        .iter()
        .filter(|p| ids.is_empty() || ids.contains(&p.id.as_str()))
        .collect()
}

fn built(knowledge: &Knowledge, pose: &Pose, body: &Body) -> (Ask, Posture, Skeleton) {
    let ask = Ask::new(pose, 1.0, &Change::default());
    let posture = solve(&ask, body, &knowledge.law, &Sample::TYPICAL);
    let bones = skeleton(
        &posture,
        &ask,
        &pose.anchor,
        &knowledge.body,
        &knowledge.ranges,
    );
    (ask, posture, bones)
}

fn picture(knowledge: &Knowledge, pose: &Pose, body: &Body, width: f64) -> String {
    let (ask, posture, bones) = built(knowledge, pose, body);
    let camera = Camera::new(pose.camera.turn, pose.camera.height, knowledge.body.stature);
    let scene = Scene {
        pose,
        body: &knowledge.body,
        hips: posture.hips.map(|hip| hip.share()),
        hands: ask.arms.map(|arm| arm.raised),
        small: false,
    };
    svg(&draw(&bones, &camera, &scene), width)
}

fn picture_of_demonstrator(knowledge: &Knowledge, pose: &Pose) -> String {
    picture(
        knowledge,
        pose,
        &Body::demonstrator(&knowledge.ranges),
        300.0,
    )
}

fn share(knowledge: &Knowledge, pose: &Pose) -> f64 {
    let body = Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL);
    let (_, posture, _) = built(knowledge, pose, &body);
    posture.lumbar.flexion / body.lumbar.sagittal(posture.lumbar.flexion) * 100.0
}

/// What no body does, in words: parts below the floor, hands far from what they reach for.
fn faults(knowledge: &Knowledge, pose: &Pose) -> Vec<String> {
    let mut faults = vec![];
    let typical = Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL);
    let full = Body::demonstrator(&knowledge.ranges);
    for (who, body) in [("typical", &typical), ("demonstrator", &full)] {
        let (_, posture, bones) = built(knowledge, pose, body);
        let centimetres = knowledge.body.stature * 100.0;
        for landmark in <Landmark as pose_format::Choice>::all() {
            let below = ball(&bones, &knowledge.body, landmark).bottom() * centimetres;
            // A foot's ball is its height when it stands; one that lies on its side is flatter.
            let lies = matches!(landmark, Landmark::LeadFoot | Landmark::TrailFoot)
                && !pose.anchor.on.contains(&landmark);
            if below < -1.5 && !lies {
                faults.push(format!(
                    "{who}: {} is {:.0} cm below the floor",
                    pose_format::Choice::word(landmark),
                    -below
                ));
            }
            if pose.anchor.on.contains(&landmark) && (below - pose.anchor.raised).abs() > 1.5 {
                faults.push(format!(
                    "{who}: {} rests {below:.0} cm above the floor",
                    pose_format::Choice::word(landmark)
                ));
            }
        }
        for (name, arm) in ["lead", "trail"].iter().zip(&bones.arms) {
            if arm.gap * centimetres > 1.5 {
                faults.push(format!(
                    "{who}: {name} hand stops {:.0} cm short",
                    arm.gap * centimetres
                ));
            }
        }
        if who == "demonstrator" && posture.shortfall() > 0.5 {
            faults.push(format!(
                "{who}: {:.0} degrees of the shape are not reached",
                posture.shortfall()
            ));
        }
    }
    faults
}
