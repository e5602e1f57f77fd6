//! Which pose to start from.

use pose_format::{Pose, nearest};

/// Words that say nothing about a shape.
const EMPTY: [&str; 8] = [
    "pose", "the", "and", "with", "for", "asana", "stretch", "exercise",
];

/// The pose with this id; without one, the pose whose names share most words with `name`, or else whose name is spelt
/// most like it.
///
/// # Errors
/// There is no such pose, or none is near.
pub fn near<'a>(poses: &'a [Pose], name: &str, like: Option<&str>) -> Result<&'a Pose, String> {
    let by_id = |id: &str| poses.iter().find(|pose| pose.id == id);
    let by_letters = |word: &str| {
        let id = nearest(word, &mut poses.iter().map(|pose| &*pose.id));
        id.and_then(by_id)
    };
    if let Some(id) = like {
        return by_id(id).ok_or_else(|| {
            let similar = by_letters(id).map(|pose| format!("; the nearest is `{}`", pose.id));
            format!("there is no pose `{id}`{}", similar.unwrap_or_default())
        });
    }
    let wanted = words(name);
    let shared = |pose: &&Pose| {
        let own = words(&pose.name);
        let others = [
            &pose.nicknames[..],
            std::slice::from_ref(&pose.sanskrit_plain),
        ]
        .concat();
        let others = words(&others.join(" "));
        let in_name = wanted.iter().filter(|word| own.contains(word)).count();
        let beside = wanted.iter().filter(|word| others.contains(word)).count();
        // A pose whose own name holds the words goes before one with a nickname, a short name before a long one.
        (4 * in_name + beside, usize::MAX - own.len())
    };
    let best = poses.iter().max_by_key(shared);
    best.filter(|pose| shared(pose).0 > 0)
        .or_else(|| by_letters(&wanted.join("-")))
        .ok_or_else(|| {
            format!(
                "no pose has a name like “{name}”; say which one is nearest in shape: --like ID"
            )
        })
}

/// The words of a name that say something, in small letters.
fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase().replace(['\'', '’'], "");
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 2 && !EMPTY.contains(word))
        .map(str::to_string)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::author::data;
    use std::path::Path;

    fn found(name: &str, like: Option<&str>) -> Result<String, String> {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let knowledge = data::load(&data).expect("the data");
        near(&knowledge.poses, name, like).map(|pose| pose.id.clone())
    }

    #[test]
    fn the_nearest_pose_shares_words_or_letters() {
        for (name, id) in [
            ("Baby Cobra", "cobra"),
            ("Child’s Pose with a Twist", "childs-pose"),
            ("Drop-Back Camel", "camel"),
            ("Tre", "tree"),
        ] {
            assert_eq!(found(name, None).as_deref(), Ok(id), "{name}");
        }
    }

    #[test]
    fn a_pose_that_is_named_goes_before_and_a_slip_is_met_with_the_nearest() {
        assert_eq!(found("Baby Cobra", Some("sphinx")).as_deref(), Ok("sphinx"));
        let message = found("Baby Cobra", Some("sphynx")).unwrap_err();
        assert!(message.contains("`sphinx`"), "{message}");
        let message = found("Qqqqqqqqqqqqqqqqqqqqqq", None).unwrap_err();
        assert!(message.contains("--like"), "{message}");
    }
}
