//! Published judgements of others (`verdicts.toml`), read and joined to our poses.
//!
//! One source is one vote on a pair of pose and condition. Where one source says both, the stricter counts.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// Notes at each condition the poses on which readers may be shown a published judgement, and which way it falls.
///
/// # Errors
/// As [`read`].
pub fn join(data: &Path, knowledge: &mut crate::Knowledge) -> Result<(), String> {
    let verdicts = read(data, &knowledge.poses)?;
    for condition in &mut knowledge.conditions {
        let on = |restricts: bool| -> Vec<String> {
            let votes = verdicts.votes.iter().filter(|vote| {
                vote.condition == condition.id
                    && vote.verdict.restricts() == restricts
                    && verdicts.tier(vote) < Tier::D
            });
            let poses: BTreeSet<&String> = votes.map(|vote| &vote.pose).collect();
            poses.into_iter().cloned().collect()
        };
        (condition.restrict, condition.permit) = (on(true), on(false));
    }
    Ok(())
}

/// Conditions too broad to compare with a mechanism: any hurt back, and a shape rather than a complaint.
pub const LEFT_OUT: [&str; 2] = ["back-injury", "hyperlordosis"];

/// A publisher.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its key in the file.
    pub id: String,
    /// How much it counts.
    pub tier: Tier,
    /// The name that readers see; empty where the source is only counted.
    #[serde(default)]
    pub name: String,
    /// Who they are, in a few words.
    #[serde(default)]
    pub about: String,
    /// The address of what they published.
    #[serde(default)]
    pub link: String,
}

/// How much a source counts.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Charities, clinicians.
    A,
    /// Teachers, schools, health magazines.
    B,
    /// Websites of unknown care: counted, not named.
    C,
    /// One person's story: not shown.
    D,
}

/// A judgement.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// Often chosen for this.
    Recommended,
    /// Fine.
    Ok,
    /// With care.
    Caution,
    /// Better left out.
    Avoid,
}

impl Says {
    /// Whether it restricts, rather than permits.
    pub fn restricts(self) -> bool {
        self >= Self::Caution
    }

    /// Its word in the file.
    pub fn word(self) -> &'static str {
        ["recommended", "ok", "caution", "avoid"][self as usize]
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    source: String,
    condition: String,
    verdict: Says,
    #[serde(default)]
    poses: Vec<String>,
    #[serde(default)]
    families: Vec<String>,
    #[serde(default)]
    says: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    names: BTreeMap<String, String>,
    source: Vec<Source>,
    verdict: Vec<Row>,
}

/// The judgement of one source on one pair of pose and condition.
#[derive(Clone, Debug)]
pub struct Vote {
    /// Position in [`Verdicts::sources`].
    pub source: usize,
    /// Id of the pose.
    pub pose: String,
    /// Id of the condition.
    pub condition: String,
    /// The judgement.
    pub verdict: Says,
    /// In our own words; empty where the source is only counted.
    pub text: String,
}

/// All published judgements in our data.
#[derive(Debug)]
pub struct Verdicts {
    /// The sources.
    pub sources: Vec<Source>,
    /// One for each source and pair.
    pub votes: Vec<Vote>,
    /// Statements on whole families of poses.
    pub families: usize,
    /// Statements on poses that we do not have.
    pub unmapped: usize,
}

impl Verdicts {
    /// The tier of a vote's source.
    pub fn tier(&self, vote: &Vote) -> Tier {
        self.sources[vote.source].tier
    }

    /// The votes on a pair that readers may be shown.
    pub fn on<'a>(&'a self, pose: &'a str, condition: &'a str) -> impl Iterator<Item = &'a Vote> {
        self.votes.iter().filter(move |vote| {
            vote.pose == pose && vote.condition == condition && self.tier(vote) < Tier::D
        })
    }

    /// Whether sources fall on both sides of restrict and permit.
    pub fn is_contested(&self, pose: &str, condition: &str) -> bool {
        let restricts = |vote: &Vote| vote.verdict.restricts();
        self.on(pose, condition).any(restricts) && !self.on(pose, condition).all(restricts)
    }
}

/// What the folder of data holds of them.
///
/// # Errors
/// The file cannot be read, or names a source, a pose or a name that there is not.
pub fn read(data: &Path, poses: &[crate::Pose]) -> Result<Verdicts, String> {
    let path = data.join("verdicts.toml");
    let in_file = |problem: String| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| in_file(error.to_string()))?;
    let file: File = toml::from_str(&text).map_err(|error| in_file(error.to_string()))?;
    joined(file, poses).map_err(in_file)
}

fn joined(file: File, poses: &[crate::Pose]) -> Result<Verdicts, String> {
    let mut verdicts = Verdicts {
        sources: file.source,
        votes: vec![],
        families: 0,
        unmapped: 0,
    };
    for row in &file.verdict {
        let source = verdicts
            .sources
            .iter()
            .position(|source| source.id == row.source)
            .ok_or_else(|| format!("no source is called {}", row.source))?;
        if verdicts.sources[source].tier <= Tier::B && row.says.is_empty() {
            return Err(format!("{} is named and says nothing", row.source));
        }
        verdicts.families += row.families.len();
        for name in &row.poses {
            let pose = file
                .names
                .get(name)
                .ok_or_else(|| format!("no name is {name}"))?;
            if pose.is_empty() {
                verdicts.unmapped += 1;
                continue;
            }
            if !poses.iter().any(|known| known.id == *pose) {
                return Err(format!("no pose of ours is called {pose}"));
            }
            let vote = Vote {
                source,
                pose: pose.clone(),
                condition: row.condition.clone(),
                verdict: row.verdict,
                text: row.says.clone(),
            };
            cast(&mut verdicts.votes, vote);
        }
    }
    Ok(verdicts)
}

/// Adds a vote, or makes the one of the same source on the same pair stricter.
fn cast(votes: &mut Vec<Vote>, vote: Vote) {
    let same = |other: &&mut Vote| {
        other.source == vote.source && other.pose == vote.pose && other.condition == vote.condition
    };
    match votes.iter_mut().find(same) {
        Some(other) if other.verdict < vote.verdict => *other = vote,
        Some(_) => {}
        None => votes.push(vote),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts() -> Verdicts {
        let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data"));
        let text = fs::read_to_string(data.join("verdicts.toml")).unwrap();
        let file: File = toml::from_str(&text).unwrap();
        let named = file.names.values().cloned();
        let pose = |id| crate::Pose {
            id,
            ..Default::default()
        };
        read(data, &named.map(pose).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn one_source_has_one_vote_on_a_pair() {
        let verdicts = verdicts();
        let mut pairs: Vec<_> = verdicts
            .votes
            .iter()
            .map(|v| (v.source, &v.pose, &v.condition))
            .collect();
        let all = pairs.len();
        pairs.sort_unstable();
        pairs.dedup();
        assert_eq!(pairs.len(), all);
    }

    #[test]
    fn who_is_named_has_a_name_and_a_link_and_who_is_counted_has_neither() {
        for source in verdicts().sources {
            let is_named = source.tier <= Tier::B;
            assert_eq!(!source.name.is_empty(), is_named, "{}", source.id);
            assert_eq!(source.link.starts_with("http"), is_named, "{}", source.id);
        }
    }
}
