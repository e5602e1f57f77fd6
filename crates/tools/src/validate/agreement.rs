//! Our levels beside published verdicts on the same pose and condition.
//!
//! Only sources of tiers a and b that name the pose. Pairs on which these disagree are listed separately.

use std::collections::BTreeMap;
use std::fmt::Write;

use pose_format::{Change, Choice, Knowledge};
use pose_model::Reader;
use pose_model::advice::{Level, level_of};
use pose_model::demand::typical_demand;

use pose_format::author::verdicts::{LEFT_OUT, Says, Tier, Verdicts, Vote};

/// Right and wrong on both sides.
#[derive(Clone, Copy, Default)]
pub struct Score {
    /// Published and we restrict.
    both: usize,
    /// Published restrict, we permit.
    missed: usize,
    /// Published and we permit.
    neither: usize,
    /// Published permit, we restrict.
    extra: usize,
}

impl Score {
    fn add(&mut self, published: bool, ours: bool) {
        match (published, ours) {
            (true, true) => self.both += 1,
            (true, false) => self.missed += 1,
            (false, false) => self.neither += 1,
            (false, true) => self.extra += 1,
        }
    }

    fn restrict(self) -> usize {
        self.both + self.missed
    }

    fn permit(self) -> usize {
        self.neither + self.extra
    }

    /// Part of the published restrictions that we share.
    fn sensitivity(self) -> Option<f64> {
        part(self.both, self.restrict())
    }

    /// Part of the published permissions that we share.
    fn specificity(self) -> Option<f64> {
        part(self.neither, self.permit())
    }

    /// The mean of both.
    pub fn balanced(self) -> Option<f64> {
        Some((self.sensitivity()? + self.specificity()?) / 2.0)
    }

    fn right(self) -> Option<f64> {
        part(self.both + self.neither, self.restrict() + self.permit())
    }

    /// The agreement of always giving the most frequent verdict.
    fn majority(self) -> Option<f64> {
        part(
            self.restrict().max(self.permit()),
            self.restrict() + self.permit(),
        )
    }
}

fn part(of: usize, all: usize) -> Option<f64> {
    (all > 0).then(|| of as f64 / all as f64)
}

/// Votes by the four levels that we give, suits to avoid.
type ByLevel = [usize; 4];

/// The votes of one condition: those that say `avoid`, those that say `caution`, those that permit.
#[derive(Clone, Copy, Default)]
pub struct Votes {
    avoid: ByLevel,
    caution: ByLevel,
    permit: ByLevel,
}

impl Votes {
    fn add(&mut self, verdict: Says, ours: Level) {
        let votes = match verdict {
            Says::Avoid => &mut self.avoid,
            Says::Caution => &mut self.caution,
            _ => &mut self.permit,
        };
        votes[ours.index()] += 1;
    }
}

/// The result of the comparison.
#[derive(Default)]
pub struct Agreement {
    pub conditions: BTreeMap<String, (Score, Votes)>,
    pub all: Score,
    pub votes: Votes,
    /// The same for tier c: websites of unknown quality, so the model is not tuned to them.
    websites: Score,
    contested: Vec<String>,
    differ: Vec<String>,
    left_out: usize,
}

/// Our level for a reader with this condition and no other choice.
pub fn our_level(knowledge: &Knowledge, pose: &str, condition: &str) -> Option<Level> {
    let pose = knowledge.poses.iter().find(|p| p.id == pose)?;
    let reader = Reader {
        condition: Some(condition.into()),
        ..Reader::default()
    };
    let demand = typical_demand(knowledge, pose, &reader, &Change::default());
    Some(level_of(knowledge, pose, &reader, &demand))
}

/// Compares the votes of named sources with our levels.
///
/// # Errors
/// A vote is on a pose or a condition that we do not have.
pub fn compare(knowledge: &Knowledge, verdicts: &Verdicts) -> Result<Agreement, String> {
    let mut agreement = Agreement::default();
    for vote in &verdicts.votes {
        let tier = verdicts.tier(vote);
        if tier > Tier::C {
            continue;
        }
        if LEFT_OUT.contains(&vote.condition.as_str()) {
            agreement.left_out += usize::from(tier <= Tier::B);
            continue;
        }
        if !knowledge.conditions.iter().any(|c| c.id == vote.condition) {
            return Err(format!("no condition is called {}", vote.condition));
        }
        let ours = our_level(knowledge, &vote.pose, &vote.condition)
            .ok_or_else(|| format!("no pose is called {}", vote.pose))?;
        if verdicts.is_contested(&vote.pose, &vote.condition) {
            let pair = said(verdicts, vote, ours);
            if tier <= Tier::B && !agreement.contested.contains(&pair) {
                agreement.contested.push(pair);
            }
            continue;
        }
        let (published, ours_restricts) = (vote.verdict.restricts(), ours >= Level::Caution);
        if tier == Tier::C {
            agreement.websites.add(published, ours_restricts);
            continue;
        }
        agreement.all.add(published, ours_restricts);
        agreement.votes.add(vote.verdict, ours);
        let (score, votes) = agreement
            .conditions
            .entry(vote.condition.clone())
            .or_default();
        score.add(published, ours_restricts);
        votes.add(vote.verdict, ours);
        if published != ours_restricts {
            agreement.differ.push(format!(
                "{}, {}: {} says {}, we say {}",
                vote.pose,
                vote.condition,
                verdicts.sources[vote.source].name,
                vote.verdict.word(),
                word(ours)
            ));
        }
    }
    agreement.contested.sort();
    agreement.differ.sort();
    Ok(agreement)
}

fn said(verdicts: &Verdicts, vote: &Vote, ours: Level) -> String {
    let restrict = verdicts
        .on(&vote.pose, &vote.condition)
        .filter(|v| v.verdict.restricts())
        .count();
    let permit = verdicts.on(&vote.pose, &vote.condition).count() - restrict;
    format!(
        "{}, {}: {restrict} restrict, {permit} permit; we say {}",
        vote.pose,
        vote.condition,
        word(ours)
    )
}

fn word(level: Level) -> &'static str {
    level.word()
}

/// The agreement as tables for the model card.
pub fn table(agreement: &Agreement, verdicts: &Verdicts) -> String {
    let mut text = String::from(
        "Restrict is `avoid` or `caution`; permit is the rest. One source is one vote on a pair.\n\n\
         | condition | restrict | permit | sensitivity | specificity | balanced | right | always the majority |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    let rows = agreement
        .conditions
        .iter()
        .map(|(name, (score, _))| (name.as_str(), score));
    let sums = [
        ("**all**", &agreement.all),
        ("websites (tier c)", &agreement.websites),
    ];
    for (name, score) in rows.chain(sums) {
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {} | {} | {} | {} | {} |",
            score.restrict(),
            score.permit(),
            number(score.sensitivity()),
            number(score.specificity()),
            number(score.balanced()),
            number(score.right()),
            number(score.majority())
        );
    }
    votes_table(&mut text, agreement);
    let _ = writeln!(
        text,
        "\nLeft out: {} votes of named sources on `back-injury` or `hyperlordosis`, {} statements on whole families of poses, {} on poses that we do not have.",
        agreement.left_out, verdicts.families, verdicts.unmapped
    );
    list(
        &mut text,
        "Contested, apart from the table",
        &agreement.contested,
    );
    list(&mut text, "Where we differ", &agreement.differ);
    text
}

/// What published votes say, and what we say, without taking `avoid` and `caution` for one.
fn votes_table(text: &mut String, agreement: &Agreement) {
    text.push_str(
        "\nPublished votes by our level, as `avoid / caution / fine / suits`:\n\n\
         | condition | they say avoid | they say caution | they permit |\n|---|---|---|---|\n",
    );
    let cell =
        |[suits, fine, caution, avoid]: ByLevel| format!("{avoid} / {caution} / {fine} / {suits}");
    let rows = agreement
        .conditions
        .iter()
        .map(|(name, (_, votes))| (name.as_str(), votes));
    for (name, votes) in rows.chain([("**all**", &agreement.votes)]) {
        let [avoid, caution, permit] = [votes.avoid, votes.caution, votes.permit].map(cell);
        let _ = writeln!(text, "| {name} | {avoid} | {caution} | {permit} |");
    }
}

fn list(text: &mut String, title: &str, rows: &[String]) {
    let _ = writeln!(text, "\n**{title}**: {}.\n", rows.len());
    for row in rows {
        let _ = writeln!(text, "- {row}");
    }
}

fn number(part: Option<f64>) -> String {
    part.map_or("–".into(), |part| format!("{part:.2}"))
}
