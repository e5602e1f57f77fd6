//! The file of the likeliest cards.

use std::fs;
use std::path::PathBuf;

use pose_model::Catalog;
use pose_model::words::Words;

use super::likeliest::{POSES, readers};
use super::text;

/// The file, wherever the program was started from.
fn file() -> PathBuf {
    PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/golden/cards.txt"
    ))
}

/// What a card says of the pose and not of its reader.
const OF_THE_POSE: [&str; 7] = [
    "picture: ",
    "if it hurts: ",
    "asks: ",
    "also asks: ",
    "also: ",
    "good for: ",
    "dose: ",
];

/// What stands on every card, then each card. What a pose's later cards only repeat from its first is left out there.
///
/// # Panics
/// If the catalogue lacks one of the poses.
pub fn whole(catalog: &Catalog) -> String {
    let mut all = text::on_every_card(Words::english());
    for pose in POSES {
        let mut first = String::new();
        for reader in readers() {
            let card = text::card(catalog, pose, &reader).expect("a pose of ours");
            all.push('\n');
            all += &without_repeats(&card, &first);
            if first.is_empty() {
                first = card;
            }
        }
    }
    all
}

/// A card without what it says of the pose in the same words as the first.
fn without_repeats(card: &str, first: &str) -> String {
    let is_repeated = |line: &str| {
        let is_of_pose = OF_THE_POSE.iter().any(|begin| line.starts_with(begin));
        is_of_pose && first.lines().any(|other| other == line)
    };
    let lines = card.lines().filter(|line| !is_repeated(line));
    lines.map(|line| [line, "\n"].concat()).collect()
}

/// Writes the file.
///
/// # Errors
/// It cannot be written.
pub fn write() -> Result<(), String> {
    let said = |error: std::io::Error| format!("{}: {error}", file().display());
    fs::create_dir_all(file().with_file_name("")).map_err(said)?;
    fs::write(file(), whole(&Catalog::ours())).map_err(said)
}

/// The first line of each card that one text has and the other has not.
#[cfg(test)]
fn differ(before: &str, now: &str) -> Vec<String> {
    use std::collections::{BTreeMap, BTreeSet};
    let cards = |text: &str| -> BTreeMap<String, String> {
        let cards = text.split("\n\n").map(str::trim);
        let named = cards.map(|card| (card.lines().next().unwrap_or_default(), card));
        named
            .map(|(name, card)| (name.into(), card.into()))
            .collect()
    };
    let (before, now) = (cards(before), cards(now));
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let names = names
        .into_iter()
        .filter(|name| before.get(*name) != now.get(*name));
    names.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_cards_say_what_somebody_has_read() {
        let now = whole(&Catalog::ours());
        let before = fs::read_to_string(file()).unwrap_or_default();
        let differ = differ(&before, &now);
        assert!(
            before == now,
            "{} cards are not as they were read last:\n  {}\nLook: `cargo xtask cards --write`, then `git diff tests/golden`. \
             Read each card that changed as a whole, as its reader would. Commit the file with the change that made it so.",
            differ.len(),
            differ.join("\n  "),
        );
    }

    #[test]
    fn there_are_twenty_poses_for_seven_readers_each() {
        let all = whole(&Catalog::ours());
        let cards = all.lines().filter(|line| line.starts_with("== ")).count();
        assert_eq!(cards, POSES.len() * readers().len());
        assert_eq!(cards, 140);
    }

    #[test]
    fn a_later_card_leaves_out_only_what_the_first_says_in_the_same_words() {
        let first = "== A\nasks: much\nwhy: so\n";
        let other = "== B\nasks: much\nalso: wrists\nwhy: so\n";
        assert_eq!(
            without_repeats(other, first),
            "== B\nalso: wrists\nwhy: so\n"
        );
        assert_eq!(without_repeats(first, ""), first);
    }

    #[test]
    fn a_changed_card_is_named() {
        let before = "== A\nfine\n\n== B\nfine\n";
        assert!(differ(before, before).is_empty());
        assert_eq!(differ(before, "== A\nfine\n\n== B\ngo easy\n"), ["== B"]);
        assert_eq!(differ(before, "== A\nfine\n"), ["== B"]);
    }
}
