//! Checks between fields that must agree with each other.

use super::anchor::{Anchor, Settle};
use super::ask::ClosesOn;
use super::whole::Pose;
use crate::{Problem, decimal};

/// Problems between the fields of a pose that was read without any.
pub fn check(pose: &Pose) -> Vec<Problem> {
    let mut problems = vec![];
    let mut say = |path: &str, message: &str| {
        problems.push(Problem {
            path: path.into(),
            message: message.into(),
        })
    };
    if !is_kebab(&pose.id) {
        say(
            "id",
            "is not kebab-case (small letters, digits, single hyphens)",
        );
    }
    if pose.targets.is_empty() {
        say("targets", "is empty; name at least one");
    }
    let whole = pose.difficulty.round_ties_even();
    if pose.difficulty != whole {
        let [is, nearest] = [pose.difficulty, whole].map(decimal);
        let message = [
            "is ",
            &is,
            "; a whole number is wanted, and ",
            &nearest,
            " is the nearest",
        ];
        say("difficulty", &message.concat());
    }
    if pose.fold.is_some() && pose.spine.is_some() {
        say(
            "spine",
            "stands beside a fold; a trunk has one or the other",
        );
    }
    if let Some(fold) = &pose.fold {
        if fold.closes_on != ClosesOn::Both && pose.trail.is_none() {
            say(
                "fold.closes-on",
                "names one leg, but there is no [trail] leg",
            );
        }
        if fold.degrees.from * fold.degrees.to < 0.0 {
            say("fold.degrees", "goes from a fold to an arch; start at 0");
        }
    }
    if let Some(dose) = &pose.dose
        && dose.fewer > 0.0
        && (dose.sets != 3.0 || dose.repetitions <= 2.0 * dose.fewer)
    {
        say(
            "dose.fewer",
            "wants three sets, the last of one repetition or more",
        );
    }
    if let Some(problem) = ground(&pose.anchor) {
        say("anchor.on", problem);
    }
    for (i, adjustment) in pose.adjustments.iter().enumerate() {
        let mut say = |field: &str, message: &str| {
            let path = ["adjustments[", &i.to_string(), "].", field].concat();
            say(&path, message);
        };
        if adjustment.change == Default::default() && adjustment.removes.is_empty() {
            say("change", "changes nothing");
        }
        let drawn = &adjustment.drawn;
        if let Some(problem) = drawn.anchor.as_ref().and_then(ground) {
            say("drawn.anchor.on", problem);
        }
        if drawn.arms.is_some() && (drawn.lead_arm.is_some() || drawn.trail_arm.is_some()) {
            say(
                "drawn.arms",
                "stands for both arms, and one of them is named beside it",
            );
        }
        let before = &pose.adjustments[..i];
        if before.iter().any(|other| other.id == adjustment.id) {
            say("id", "is used twice");
        }
    }
    problems
}

/// What is wrong with the landmarks on which a body rests.
fn ground(anchor: &Anchor) -> Option<&'static str> {
    match (anchor.settle, anchor.on.len()) {
        (Settle::Level, 0 | 1) => Some("wants two landmarks to be level"),
        (_, 0) => Some("is empty; name a landmark"),
        _ => None,
    }
}

pub(crate) fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
