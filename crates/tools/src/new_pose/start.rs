//! The text of a new pose file: the shape of the nearest pose stays, its names and sources go, and comments say what to
//! fill in.

/// What to fill in, above the line that begins so. Each is said once.
const HINTS: [(&str, &str); 21] = [
    ("name = ", "What a teacher calls it."),
    (
        "nicknames = ",
        "What readers type for it, in small letters: [\"sleeping swan\"]. No other pose's name.",
    ),
    (
        "kind = ",
        "yoga, or rehab for a move of physiotherapy; that wants a [dose]: repetitions, sets and why.",
    ),
    ("targets = ", "What people do it for, most important first."),
    (
        "difficulty = ",
        "1 anyone to 5 advanced, beside its neighbours: docs/grading.md.",
    ),
    ("effort = ", "rest, easy, work or hard: docs/grading.md."),
    ("seconds = ", "How long one hold usually is."),
    (
        "references = ",
        "Keys of data/references.json, if one of them is about this pose.",
    ),
    (
        "instead = ",
        "Ids of gentler poses that you would name instead.",
    ),
    (
        "[anchor]",
        "What rests on the ground, and how. The figure is built outward from it.",
    ),
    (
        "[[props]]",
        "What it is done with: a wall, a chair, a bolster, a block, a strap.",
    ),
    (
        "[camera]",
        "From where it is seen best: 0 its right side, 90 its front.",
    ),
    (
        "[lead]",
        "The leg it is led with, or both alike: [from, to] is the way into the pose, in degrees.",
    ),
    ("[trail]", "The other leg."),
    (
        "[arm]",
        "The arm on the lead side, or both alike; reach leads the hand to something.",
    ),
    ("[trail-arm]", "The other arm."),
    (
        "[fold]",
        "Say in your own words what closes or arches here, and what drives it. Degrees from thigh to upper trunk.",
    ),
    (
        "[twist]",
        "Say what turns: degrees from pelvis to shoulders, + toward the lead side.",
    ),
    (
        "[lean]",
        "Say what bends sideways: degrees, + toward the lead side.",
    ),
    (
        "[spine]",
        "Say how muscles hold the spine: per cent of its range.",
    ),
    (
        "[[adjustments]]",
        "Changes within the pose, each as a patch on the ask. What one saves is computed.",
    ),
];

/// The id of a name: its letters and digits, with hyphens between the words.
///
/// # Errors
/// Nothing is left.
pub fn id(name: &str) -> Result<String, String> {
    let plain = name.to_lowercase().replace(['\'', '’'], "");
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric());
    let id = words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    if id.is_empty() {
        return Err(format!(
            "“{name}” has no plain letters to make a file's name of"
        ));
    }
    Ok(id)
}

/// The file of a new pose from the text of another.
pub fn started(from: &str, near: &str, id: &str, name: &str) -> String {
    let mut text = String::new();
    let mut hints = HINTS.to_vec();
    let mut names = true;
    let mut lines = from.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("#:") {
            text += &format!(
                "{line}\n# Started from {near}. Fill in what the comments say, and take each one out as you do.\n"
            );
            continue;
        }
        // What the other file says about its own shape.
        if line.starts_with('#') {
            continue;
        }
        if let Some(at) = hints.iter().position(|(start, _)| line.starts_with(start)) {
            text += &format!("# {}\n", hints.remove(at).1);
        }
        // Adjustments and cautions have ids and names of their own.
        names &= !line.starts_with('[');
        let key = line
            .split(" = ")
            .next()
            .filter(|_| names)
            .unwrap_or_default();
        text += &match key {
            "id" => format!("id = \"{id}\""),
            "name" => format!(
                "name = \"{}\"\n# The Sanskrit name, if it has one, in IAST and in plain letters.\n# sanskrit = \"\"\n# sanskrit-plain = \"\"",
                name.replace('"', "'")
            ),
            "sanskrit" | "sanskrit-plain" => continue,
            "nicknames" | "references" => {
                // A long list goes on to the line that closes it.
                if line.ends_with('[') {
                    lines.find(|line| line.starts_with(']'));
                }
                format!("{key} = []")
            }
            _ => line.to_string(),
        };
        text += "\n";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::author::data;
    use std::{fs, path::Path};

    #[test]
    fn an_id_is_made_of_the_plain_letters_of_a_name() {
        assert_eq!(id("Wide Child’s Pose").as_deref(), Ok("wide-childs-pose"));
        assert_eq!(id("90/90 Sit (Deer)").as_deref(), Ok("90-90-sit-deer"));
        assert!(id("भुजंगासन").is_err());
    }

    #[test]
    fn a_file_started_from_any_pose_is_one_that_can_be_read() {
        let poses = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/poses");
        let file = std::env::temp_dir().join(format!("started-{}.toml", std::process::id()));
        let mut count = 0;
        for from in fs::read_dir(poses).expect("the poses").flatten() {
            let text = fs::read_to_string(from.path()).expect("a pose");
            fs::write(&file, started(&text, "Another", "new-pose", "New \"Pose\""))
                .expect("written");
            let pose = data::pose(&file).unwrap_or_else(|p| panic!("{:?}: {p:?}", from.path()));
            assert_eq!((&*pose.id, &*pose.name), ("new-pose", "New 'Pose'"));
            assert!(
                pose.nicknames.is_empty() && pose.references.is_empty() && pose.sanskrit.is_empty()
            );
            count += 1;
        }
        fs::remove_file(&file).expect("removed");
        assert!(count > 100, "{count}");
    }

    #[test]
    fn each_hint_is_said_once_and_above_what_it_is_about() {
        let from = "#:schema x\nid = \"a\"\nname = \"A\"\n# Its own words.\n[[adjustments]]\nid = \"b\"\n[[adjustments]]\n";
        let text = started(from, "A", "c", "C");
        assert_eq!(text.matches("Changes within the pose").count(), 1, "{text}");
        assert!(!text.contains("Its own words"), "{text}");
        let [hint, about] = ["# What a teacher", "name = \"C\""].map(|part| text.find(part));
        assert!(hint.is_some() && hint < about, "{text}");
    }
}
