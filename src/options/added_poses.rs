//! A site owner's catalogue: `{version: 1, poses: […]}` in the form of our pose files.

use pose_format::{Pose, Problem, Value, check, graded, nearest, read, shown};
use pose_model::catalog::Catalog;

/// A catalogue with more poses than this is refused.
pub const MOST_POSES: usize = 500;

/// The good poses of a catalogue, and every problem with its path. Bad entries are left out, good ones work.
pub fn added_poses(catalog: &Value) -> (Vec<Pose>, Vec<Problem>) {
    let mut problems = vec![];
    let Value::Table(fields) = catalog else {
        let kind = catalog.kind();
        let message = format!("is {kind}; an object {{version: 1, poses: […]}} is wanted");
        return (vec![], vec![problem("catalog", message)]);
    };
    if catalog.get("version") != Some(&Value::Number(1.0)) {
        problems.push(problem("version", "is not 1, the one version there is"));
    }
    for (name, _) in fields {
        if !["version", "poses", "$schema"].contains(&name.as_str()) {
            let near = nearest(name, &mut ["version", "poses"].into_iter()).unwrap_or("poses");
            let message = format!("is no field here; did you mean \"{near}\"?");
            problems.push(problem(shown(name), message));
        }
    }
    let mut good: Vec<Pose> = vec![];
    for (at, entry) in entries(catalog, &mut problems).iter().enumerate() {
        match pose(entry, &good) {
            Ok(pose) => good.push(pose),
            Err(wrong) => {
                let in_pose = wrong.into_iter().map(|Problem { path, message }| {
                    let dot = if path.is_empty() { "" } else { "." };
                    problem(format!("poses[{at}]{dot}{path}"), message)
                });
                problems.extend(in_pose);
            }
        }
    }
    (good, problems)
}

/// Every problem of a catalogue.
pub fn check_catalog(catalog: &Value) -> Vec<Problem> {
    added_poses(catalog).1
}

/// The list of poses; empty where it is missing or too long.
fn entries<'a>(catalog: &'a Value, problems: &mut Vec<Problem>) -> &'a [Value] {
    match catalog.get("poses") {
        Some(Value::List(poses)) if poses.len() > MOST_POSES => {
            let message = format!("has {} entries, more than {MOST_POSES}", poses.len());
            problems.push(problem("poses", message));
            &[]
        }
        Some(Value::List(poses)) => poses,
        _ => {
            problems.push(problem("poses", "is missing; a list of poses is wanted"));
            &[]
        }
    }
}

/// One pose, whose id is neither ours nor that of one before it; or its problems, with paths inside it.
fn pose(entry: &Value, before: &[Pose]) -> Result<Pose, Vec<Problem>> {
    if !matches!(entry, Value::Table(_)) {
        let message = format!("is {}, and a pose is wanted", entry.kind());
        return Err(vec![problem("", message)]);
    }
    let (pose, mut wrong) = read::<Pose>(&graded(entry));
    if wrong.is_empty() {
        wrong = check(&pose);
    }
    if Catalog::ours().find(&pose.id).is_some() || before.iter().any(|other| other.id == pose.id) {
        let message = format!("is \"{}\", which is taken; choose another", shown(&pose.id));
        wrong.push(problem("id", message));
    }
    if wrong.is_empty() {
        Ok(pose)
    } else {
        Err(wrong)
    }
}

fn problem(path: impl Into<String>, message: impl Into<String>) -> Problem {
    Problem {
        path: path.into(),
        message: message.into(),
    }
}
