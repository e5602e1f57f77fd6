//! `docs/names.md`: what the search makes of the labels of three public lists.

use super::lists::{Entry, List};
use pose_model::Catalog;
use pose_model::catalog::{How, search};
use std::fmt::Write;

/// The lists on the page, with the share of found names that is promised of each.
pub const LISTS: [&str; 3] = ["yoga-82.txt", "3dyoga90.txt", "yoga-api.txt"];

/// What became of a name.
pub enum Outcome {
    /// The pose that is meant came first, and this is how.
    Found(String, How),
    /// It came later, or as a guess where another was sure.
    Missed(Option<String>),
    /// No pose of ours is meant, and none is given for sure.
    Lacking,
    /// No pose of ours is meant, and this one is given for sure.
    Wrong(String),
}

/// What the search makes of a name.
pub fn outcome(catalog: &Catalog, entry: &Entry) -> Outcome {
    let meant = entry.poses(catalog);
    let found = search(catalog, &entry.written);
    let first = found.first();
    let id = |found: &pose_model::catalog::Found| found.pose.id.clone();
    match first {
        Some(first) if meant.iter().any(|pose| pose.id == first.pose.id) => {
            Outcome::Found(id(first), first.how)
        }
        Some(first) if meant.is_empty() && !first.how.is_guess() => Outcome::Wrong(id(first)),
        _ if meant.is_empty() => Outcome::Lacking,
        first => Outcome::Missed(first.map(id)),
    }
}

/// The whole page.
///
/// # Errors
/// A list cannot be read.
pub fn page(catalog: &Catalog) -> Result<String, String> {
    let mut page = String::from(HEAD);
    for name in LISTS {
        let list = List::read(name)?;
        let rows = list.entries.iter();
        let rows: Vec<(&Entry, Outcome)> = rows.map(|e| (e, outcome(catalog, e))).collect();
        let count = |is: &dyn Fn(&Outcome) -> bool| rows.iter().filter(|(_, o)| is(o)).count();
        let found = count(&|o| matches!(o, Outcome::Found(..)));
        let there = count(&|o| matches!(o, Outcome::Found(..) | Outcome::Missed(_)));
        let wrong = count(&|o| matches!(o, Outcome::Wrong(_)));
        let all = rows.len();
        let _ = write!(
            page,
            "\n## {}\n\nOf {all} names, {there} are of poses that we have. {found} of these find theirs first. Of the other {}, {} \
             are given a pose that is not a guess.\n\n| written | found | how |\n|---|---|---|\n",
            list.title,
            all - there,
            if wrong == 0 {
                "none".into()
            } else {
                wrong.to_string()
            },
        );
        for (entry, outcome) in rows {
            let _ = writeln!(page, "| {} | {} |", entry.written, cells(entry, &outcome));
        }
    }
    Ok(page)
}

fn cells(entry: &Entry, outcome: &Outcome) -> String {
    let lacking = match &*entry.why {
        "" => format!("we have no {}", entry.best_name()),
        why => why.to_string(),
    };
    match outcome {
        Outcome::Found(id, how) => format!("`{id}` | {}", said(*how)),
        Outcome::Missed(Some(id)) => format!("no | `{id}` comes first"),
        Outcome::Missed(None) => "no | nothing is found".into(),
        Outcome::Lacking => format!("no | {lacking}"),
        Outcome::Wrong(id) => format!("no | {lacking}, and `{id}` is found"),
    }
}

fn said(how: How) -> &'static str {
    match how {
        How::All => "nothing was typed",
        How::Name => "as it is written",
        How::Spelling => "another spelling",
        How::Beginning => "the beginning of a name",
        How::Words => "a guess: the same words",
        How::Near => "a guess: nearly the same",
    }
}

const HEAD: &str = "# Names of poses in public lists\n\n\
    Whoever comes with a label from one of these lists should find its pose. `cargo xtask names --write` wrote this page; \
    `cargo xtask names` lays our search beside other matchers. The lists, and what each label means, stand in `tests/names/`; \
    names in other spellings are held by `tests/names_are_found.rs`.\n";
