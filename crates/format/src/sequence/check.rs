//! Checks of a sequence between fields, and against the poses there are.

use super::step::{Beat, Step, StepSide};
use super::whole::Sequence;
use crate::pose::is_kebab;
use crate::{Pose, Problem, decimal, nearest};

/// The most steps that a sequence has: the longest of ours has 19.
const MOST_STEPS: usize = 60;

/// Problems of a sequence that was read without any.
pub fn check_sequence(sequence: &Sequence, poses: &[&Pose]) -> Vec<Problem> {
    let mut problems = vec![];
    let mut say = |path: String, message: String| problems.push(Problem { path, message });
    if !is_kebab(&sequence.id) {
        let message = "is not kebab-case (small letters, digits, single hyphens)";
        say("id".into(), message.into());
    }
    if poses.iter().any(|pose| pose.id == sequence.id) {
        let message = format!("is \"{}\", which is a pose", sequence.id);
        say("id".into(), message);
    }
    match sequence.steps.len() {
        0 => say("steps".into(), "is empty; name at least one".into()),
        1..=MOST_STEPS => {}
        many => {
            let message = format!("has {many} entries; {MOST_STEPS} is the most");
            say("steps".into(), message);
        }
    }
    if let Some(message) = not_whole(sequence.rounds) {
        say("rounds".into(), message);
    }
    for (at, step) in sequence.steps.iter().enumerate() {
        for (field, message) in of_step(step, poses) {
            say(format!("steps[{at}].{field}"), message);
        }
    }
    problems
}

fn of_step(step: &Step, poses: &[&Pose]) -> Vec<(&'static str, String)> {
    let mut problems = vec![];
    match step.poses.len() {
        1 if !step.name.is_empty() => {
            let message = "stands beside one pose, which has a name of its own";
            problems.push(("name", message.to_owned()));
        }
        1 => {}
        2 if step.name.is_empty() => {
            let message = "is missing: two poses in turn are called something, such as Cat-Cow";
            problems.push(("name", message.to_owned()));
        }
        2 => {}
        many => problems.push((
            "poses",
            format!("has {many} entries; one pose is wanted, or two in turn"),
        )),
    }
    let mut known = vec![];
    for id in &step.poses {
        match poses.iter().find(|pose| pose.id == *id) {
            Some(pose) => known.push(*pose),
            None => {
                let ids = &mut poses.iter().map(|pose| &*pose.id);
                let near = nearest(id, ids).unwrap_or("none near");
                problems.push((
                    "poses",
                    format!("names \"{id}\", which is no pose; the nearest is \"{near}\""),
                ));
            }
        }
    }
    if step.side != StepSide::Both
        && let Some(pose) = known.iter().find(|pose| !pose.is_one_sided())
    {
        let message = format!("stands for a side of \"{}\", which has none", pose.id);
        problems.push(("side", message));
    }
    let counted = [
        step.beat != Beat::Held,
        step.breaths > 0.0,
        step.seconds > 0.0,
    ];
    if counted.into_iter().filter(|is_so| *is_so).count() > 1 {
        let message = "is counted beside another; one of breath, breaths and seconds is wanted";
        let field = if counted[1] { "breaths" } else { "seconds" };
        problems.push((field, message.to_owned()));
    }
    problems.extend(not_whole(step.times).map(|message| ("times", message)));
    problems
}

fn not_whole(number: f64) -> Option<String> {
    let whole = number.round_ties_even();
    let [is, near] = [number, whole].map(decimal);
    (number != whole)
        .then(|| format!("is {is}; a whole number is wanted, and {near} is the nearest"))
}
