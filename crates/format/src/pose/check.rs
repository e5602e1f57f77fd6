//! What no single field can tell: fields that must agree with each other.

use super::{ClosesOn, Drawn, Pose, Settle};
use crate::Problem;

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
    let marks = pose.anchor.on.len();
    match pose.anchor.settle {
        Settle::Level if marks < 2 => say("anchor.on", "wants two landmarks to be level"),
        _ if marks == 0 => say("anchor.on", "is empty; name a landmark"),
        _ => {}
    }
    for (i, adjustment) in pose.adjustments.iter().enumerate() {
        if adjustment.change == Default::default() {
            say(
                &["adjustments[", &i.to_string(), "].change"].concat(),
                "changes nothing",
            );
        }
        for (at, words) in adjustment.drawn.iter().enumerate() {
            if let Err(message) = Drawn::from_words(words) {
                let (i, at) = (i.to_string(), at.to_string());
                say(
                    &["adjustments[", &i, "].drawn[", &at, "]"].concat(),
                    &message,
                );
            }
        }
        if pose.adjustments[..i]
            .iter()
            .any(|other| other.id == adjustment.id)
        {
            say(
                &["adjustments[", &i.to_string(), "].id"].concat(),
                "is used twice",
            );
        }
    }
    problems
}

fn is_kebab(id: &str) -> bool {
    !id.is_empty()
        && id.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}
