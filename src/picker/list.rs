//! Which poses and sequences the picker lists, and in which groups. No Yew and no browser here.

use pose_format::{Choice, Support};
use pose_model::catalog::{Catalog, Meant, Pose, search_all, topics};
use pose_model::words::Message;
use pose_model::{Side, sort_list};

/// Offered when nothing is found.
const SUGGESTED: usize = 3;

/// Options that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub label: Option<Message>,
    /// Ids of the poses and sequences.
    pub ids: Vec<String>,
}

impl Group {
    fn of<'a>(label: Option<Message>, ids: impl Iterator<Item = &'a str>) -> Self {
        let ids = ids.map(str::to_owned).collect();
        Self { label, ids }
    }
}

/// What the list shows for a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// The poses and sequences: those found, then those that are only guesses, each in their group.
    pub groups: Vec<Group>,
    /// How many were found.
    pub found: usize,
    /// How many of these are sequences.
    pub sequences: usize,
    /// How many are guesses: of what may be meant.
    pub guessed: usize,
    /// The side that was typed with a name.
    pub side: Option<Side>,
    /// What is said of the typed text itself, such as of the popping of joints.
    pub about: Vec<Message>,
}

impl List {
    /// Everything, where nothing but spaces was typed. `recent` are the poses picked last.
    pub fn of(catalog: &Catalog, recent: &[String], typed: &str) -> Self {
        if typed.trim().is_empty() {
            return Self {
                groups: all(catalog, recent),
                found: catalog.poses().count(),
                ..Self::default()
            };
        }
        let (sure, guesses, side) = matching(catalog, typed);
        let (found, guessed) = (sure.ids.len(), guesses.ids.len());
        let are_sequences = sure.ids.iter().filter(|id| catalog.sequence(id).is_some());
        let sequences = are_sequences.count();
        let about = topics(typed);
        let mut groups = match (found + guessed, about.is_empty()) {
            (0, true) => vec![nearby(catalog, typed)],
            // It was no pose that was looked for, so none is near.
            (0, false) => all(catalog, recent),
            _ => vec![sure, guesses],
        };
        groups.retain(|group| !group.ids.is_empty());
        Self {
            groups,
            found,
            sequences,
            guessed,
            side,
            about,
        }
    }
}

/// All poses, by how they are done, and the sequences; before them those picked last, which stand in both places.
fn all(catalog: &Catalog, recent: &[String]) -> Vec<Group> {
    let is_known = |id: &&str| catalog.find(id).is_some() || catalog.sequence(id).is_some();
    let again = recent.iter().map(|id| &**id).filter(is_known);
    let mut groups = vec![Group::of(Some(Message::new("picker-recent")), again)];
    for support in Support::all() {
        let mut poses: Vec<&Pose> = catalog
            .poses()
            .filter(|pose| pose.support == support)
            .collect();
        sort_list(&mut poses, &|a, b| a.name.cmp(&b.name));
        groups.push(Group::of(
            Some(Message::of("support-", support.word())),
            poses.into_iter().map(|pose| &*pose.id),
        ));
    }
    let sequences = catalog.sequences().map(|sequence| &*sequence.id);
    let label = Message::new("picker-sequences");
    groups.push(Group::of(Some(label), sequences));
    groups.retain(|group| !group.ids.is_empty());
    groups
}

/// What matches, best first, and what may be meant; and the side that was typed with a pose's name.
fn matching(catalog: &Catalog, typed: &str) -> (Group, Group, Option<Side>) {
    let found = search_all(catalog, typed);
    let side = found.iter().find_map(|found| match found {
        Meant::Pose(found) => found.side,
        Meant::Sequence(..) => None,
    });
    let those = |are_guesses: bool| {
        let those = found.iter();
        let those = those.filter(move |found| found.how().is_guess() == are_guesses);
        those.map(Meant::id)
    };
    let (sure, guesses) = (those(false), those(true));
    let label = match found.iter().all(|found| found.how().is_guess()) {
        true => Message::new("picker-perhaps"),
        false => Message::new("picker-similar"),
    };
    (Group::of(None, sure), Group::of(Some(label), guesses), side)
}

/// What is found when letters are taken from the end, or the first poses there are.
fn nearby(catalog: &Catalog, typed: &str) -> Group {
    let letters: Vec<char> = typed.trim().chars().collect();
    let shorter = (2..letters.len())
        .rev()
        .map(|n| letters[..n].iter().collect::<String>());
    let found = shorter
        .map(|text| search_all(catalog, &text))
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| search_all(catalog, ""));
    let ids = found.iter().map(Meant::id).take(SUGGESTED);
    Group::of(Some(Message::new("picker-perhaps")), ids)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_there_still_gets_suggestions() {
        let catalog = &Catalog::ours();
        assert!(search_all(catalog, "cobrqqq").is_empty());
        assert!(
            nearby(catalog, "cobrqqq").ids.contains(&"cobra".into()),
            "cobra is nearest"
        );
        assert_eq!(nearby(catalog, "zzzz").ids.len(), SUGGESTED);
    }

    #[test]
    fn every_pose_and_sequence_stands_in_one_group_and_a_recent_one_also_first() {
        let catalog = &Catalog::ours();
        let recent = [
            "cobra".to_string(),
            "not-a-pose".into(),
            "desk-break".into(),
        ];
        let groups = all(catalog, &recent);
        assert_eq!(groups[0].ids, ["cobra", "desk-break"]);
        let mut listed: Vec<&String> = groups[1..].iter().flat_map(|group| &group.ids).collect();
        let count = catalog.poses().count() + catalog.sequences().count();
        assert_eq!(listed.len(), count);
        listed.sort();
        listed.dedup();
        assert_eq!(listed.len(), count);
        assert_ne!(
            all(catalog, &[])[0].label,
            groups[0].label,
            "without recent poses there is no such group"
        );
    }
}
