//! A site owner's catalogue: `{version: 1, poses: […]}` in the form of our pose files.

use pose_format::{Pose, Problem, Value, check, nearest, read};
use pose_model::catalog::Catalog;

/// A catalogue with more poses than this is refused.
pub const MOST_POSES: usize = 500;

/// The good poses of a catalogue, and every problem with its path. Bad entries are left out, good ones work.
pub fn added_poses(catalog: &Value) -> (Vec<Pose>, Vec<Problem>) {
    let mut problems = vec![];
    let mut say = |path: String, message: String| problems.push(Problem { path, message });
    let Value::Table(fields) = catalog else {
        say(
            "catalog".into(),
            [
                "is ",
                catalog.kind(),
                "; an object {version: 1, poses: […]} is wanted",
            ]
            .concat(),
        );
        return (vec![], problems);
    };
    if catalog.get("version") != Some(&Value::Number(1.0)) {
        say(
            "version".into(),
            "is not 1, the one version there is".into(),
        );
    }
    for (name, _) in fields
        .iter()
        .filter(|(name, _)| name != "version" && name != "poses" && name != "$schema")
    {
        let near = nearest(name, &mut ["version", "poses"].into_iter()).unwrap_or("poses");
        say(
            name.clone(),
            ["is no field here; did you mean \"", near, "\"?"].concat(),
        );
    }
    let poses: &[Value] = match catalog.get("poses") {
        Some(Value::List(poses)) if poses.len() > MOST_POSES => {
            say(
                "poses".into(),
                ["has more than ", &MOST_POSES.to_string(), " entries"].concat(),
            );
            &[]
        }
        Some(Value::List(poses)) => poses,
        _ => {
            say(
                "poses".into(),
                "is missing; a list of poses is wanted".into(),
            );
            &[]
        }
    };
    let mut good: Vec<Pose> = vec![];
    for (i, value) in poses.iter().enumerate() {
        let path = ["poses[", &i.to_string(), "]"].concat();
        if !matches!(value, Value::Table(_)) {
            say(
                path,
                ["is ", value.kind(), ", and a pose is wanted"].concat(),
            );
            continue;
        }
        let (pose, mut wrong) = read::<Pose>(value);
        if wrong.is_empty() {
            wrong = check(&pose);
        }
        if Catalog::ours().find(&pose.id).is_some() || good.iter().any(|g| g.id == pose.id) {
            wrong.push(Problem {
                path: "id".into(),
                message: ["is \"", &pose.id, "\", which is taken; choose another"].concat(),
            });
        }
        if wrong.is_empty() {
            good.push(pose);
        }
        for problem in wrong {
            let dot = if problem.path.is_empty() { "" } else { "." };
            say([&path, dot, &problem.path].concat(), problem.message);
        }
    }
    (good, problems)
}

/// Every problem of a catalogue.
pub fn check_catalog(catalog: &Value) -> Vec<Problem> {
    added_poses(catalog).1
}
