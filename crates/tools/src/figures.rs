//! Draws poses straight from `data/`: each one beside its full shape for review, and all of them on one sheet.

use crate::svg::{self, svg};
use pose_format::{Change, Knowledge, Pose, nearest};
use pose_model::body::{Ask, Body, Posture, Sample, Skeleton, skeleton, solve};
use pose_model::catalog::adjusted;
use pose_model::figure::{Camera, Drawing, Scene, draw};
use std::fmt::Write as _;
use std::fs;

const FOLDER: &str = "target/figures";
const SHEET: &str = "docs/figures.html";

/// Writes one SVG for each pose, and a page that shows the average body, the full shape and each adjustment.
pub fn run(knowledge: &Knowledge, ids: &[String]) -> Result<(), String> {
    fs::create_dir_all(FOLDER).map_err(|e| format!("{FOLDER}: {e}"))?;
    let mut cells = String::new();
    let unchanged = Change::default();
    let average = average(knowledge);
    let full = Body::demonstrator(&knowledge.ranges);
    for pose in chosen(knowledge, ids)? {
        let picture = svg(&drawing(knowledge, pose, &unchanged, &average, false));
        let shape = svg(&drawing(knowledge, pose, &unchanged, &full, false));
        fs::write(format!("{FOLDER}/{}.svg", pose.id), &picture).map_err(|e| e.to_string())?;
        let _ = write!(
            cells,
            "<figure>{picture}{shape}<figcaption>{}</figcaption></figure>",
            caption(knowledge, pose)
        );
        for adjustment in &pose.adjustments {
            let picture = svg(&drawing(
                knowledge,
                &adjusted(pose, adjustment),
                &adjustment.change,
                &average,
                false,
            ));
            let _ = write!(
                cells,
                "<figure>{picture}<figcaption>{}: {}</figcaption></figure>",
                pose.name, adjustment.text
            );
        }
    }
    write(
        &format!("{FOLDER}/index.html"),
        &page("repeat(3, 1fr)", &cells),
    )
}

/// Writes every pose to one page, as an average body does it. With `check` fails if the page is another.
pub fn sheet(knowledge: &Knowledge, check: bool) -> Result<(), String> {
    let average = average(knowledge);
    let mut cells = String::new();
    for pose in &knowledge.poses {
        let _ = write!(
            cells,
            "\n<figure>{}<figcaption>{}</figcaption></figure>",
            svg::plain(&drawing(
                knowledge,
                pose,
                &Change::default(),
                &average,
                true
            )),
            caption(knowledge, pose)
        );
    }
    let sheet = page("repeat(7, 150px)", &cells);
    if !check {
        return write(SHEET, &sheet);
    }
    let committed = fs::read_to_string(SHEET).map_err(|e| format!("{SHEET}: {e}"))?;
    if committed == sheet {
        return Ok(());
    }
    // Each pose has a line, so the first line that differs names the pose.
    let moved = committed.lines().zip(sheet.lines()).find(|(a, b)| a != b);
    let name = moved.and_then(|(_, new)| new.rsplit("<figcaption>").next());
    Err(format!(
        "{SHEET} is not what the code draws (first: {}); `cargo xtask figures` draws it anew",
        name.unwrap_or("its length")
    ))
}

fn write(path: &str, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("{path}: {e}"))
}

fn page(columns: &str, cells: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Every pose, as an average body does it</title>\n<style>\n{}body {{ font: 12px sans-serif; margin: 8px; display: grid; grid-template-columns: {columns}; gap: 8px; }}\nfigure {{ margin: 0; border: 1px solid #ddd; padding: 4px; }}\nsvg {{ width: 100%; height: auto; aspect-ratio: 4/3; }}\n</style>{cells}\n</html>\n",
        svg::STYLE
    )
}

/// The name, and how much of the low back's range is used: + rounded, - arched.
fn caption(knowledge: &Knowledge, pose: &Pose) -> String {
    let body = average(knowledge);
    let (posture, _) = built(knowledge, pose, &Change::default(), &body);
    let flexion = posture.lumbar.flexion;
    let share = flexion / body.lumbar.sagittal(flexion) * 100.0;
    format!("{} · {share:.0} %", pose.name)
}

fn average(knowledge: &Knowledge) -> Body<'_> {
    Body::new(&knowledge.ranges, 0.0, None, &Sample::TYPICAL)
}

/// The poses with these ids, in the catalogue's order; all if there are none.
///
/// # Errors
/// An id that no pose has, with the nearest one.
pub fn chosen<'a>(knowledge: &'a Knowledge, ids: &[String]) -> Result<Vec<&'a Pose>, String> {
    let known = || knowledge.poses.iter().map(|pose| pose.id.as_str());
    for id in ids {
        if !known().any(|known| known == id) {
            let similar = nearest(id, &mut known()).map(|id| format!("; the nearest is `{id}`"));
            return Err(format!(
                "there is no pose `{id}`{}",
                similar.unwrap_or_default()
            ));
        }
    }
    let chosen = |pose: &&Pose| ids.is_empty() || ids.contains(&pose.id);
    Ok(knowledge.poses.iter().filter(chosen).collect())
}

fn built(knowledge: &Knowledge, pose: &Pose, change: &Change, body: &Body) -> (Posture, Skeleton) {
    let ask = Ask::new(pose, 1.0, change);
    let posture = solve(&ask, body, &knowledge.law, &Sample::TYPICAL);
    let bones = skeleton(
        &posture,
        &ask,
        &pose.anchor,
        &knowledge.body,
        &knowledge.ranges,
    );
    (posture, bones)
}

fn drawing(
    knowledge: &Knowledge,
    pose: &Pose,
    change: &Change,
    body: &Body,
    small: bool,
) -> Drawing {
    let (posture, bones) = built(knowledge, pose, change, body);
    let camera = Camera::new(pose.camera.turn, pose.camera.height, knowledge.body.stature);
    let scene = Scene {
        pose,
        body: &knowledge.body,
        hips: posture.hips.map(|hip| hip.share()),
        small,
    };
    draw(&bones, &camera, &scene)
}
