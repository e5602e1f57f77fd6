//! Which poses the picker lists, and in which groups. No Yew and no browser here.

use pose_format::{Choice, Support};
use pose_model::catalog::{Catalog, Pose, search};
use pose_model::sort_list;
use pose_model::words::Message;

/// Offered when nothing is found.
const SUGGESTED: usize = 3;

/// Options that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they have in common.
    pub label: Option<Message>,
    /// Ids of the poses.
    pub poses: Vec<String>,
}

impl Group {
    fn of(label: Option<Message>, poses: Vec<&Pose>) -> Self {
        let poses = poses.into_iter().map(|pose| pose.id.clone()).collect();
        Self { label, poses }
    }
}

/// All poses, by how they are done; before them those picked last, which stand in both places.
pub fn all(catalog: &Catalog, recent: &[String]) -> Vec<Group> {
    let again = recent.iter().filter_map(|id| catalog.find(id)).collect();
    let mut groups = vec![Group::of(Some(Message::new("picker-recent")), again)];
    for support in Support::all() {
        let mut poses: Vec<&Pose> = catalog
            .poses()
            .filter(|pose| pose.support == support)
            .collect();
        sort_list(&mut poses, &|a, b| a.name.cmp(&b.name));
        groups.push(Group::of(
            Some(Message::of("support-", support.word())),
            poses,
        ));
    }
    groups.retain(|group| !group.poses.is_empty());
    groups
}

/// The poses that match, best first.
pub fn matching(catalog: &Catalog, typed: &str) -> Group {
    Group::of(None, search(catalog, typed))
}

/// What is found when letters are taken from the end, or the first poses there are.
pub fn nearby(catalog: &Catalog, typed: &str) -> Group {
    let letters: Vec<char> = typed.trim().chars().collect();
    let shorter = (2..letters.len())
        .rev()
        .map(|n| letters[..n].iter().collect::<String>());
    let mut found = shorter
        .map(|text| search(catalog, &text))
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| catalog.poses().collect());
    found.truncate(SUGGESTED);
    Group::of(Some(Message::new("picker-perhaps")), found)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_there_still_gets_suggestions() {
        let catalog = &Catalog::ours();
        assert!(search(catalog, "cobrqqq").is_empty());
        assert!(
            nearby(catalog, "cobrqqq").poses.contains(&"cobra".into()),
            "cobra is nearest"
        );
        assert_eq!(nearby(catalog, "zzzz").poses.len(), SUGGESTED);
    }

    #[test]
    fn every_pose_stands_in_one_group_and_a_recent_one_also_first() {
        let catalog = &Catalog::ours();
        let recent = ["cobra".to_string(), "not-a-pose".into()];
        let groups = all(catalog, &recent);
        assert_eq!(groups[0].poses, ["cobra"]);
        let mut listed: Vec<&String> = groups[1..].iter().flat_map(|group| &group.poses).collect();
        assert_eq!(listed.len(), catalog.poses().count());
        listed.sort();
        listed.dedup();
        assert_eq!(listed.len(), catalog.poses().count());
        assert_ne!(
            all(catalog, &[])[0].label,
            groups[0].label,
            "without recent poses there is no such group"
        );
    }
}
