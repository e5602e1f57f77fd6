//! Our search beside what libraries for fuzzy matching do with the same names.

use super::lists::List;
use super::page::LISTS;
use ngrammatic::{CorpusBuilder, Pad};
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};
use pose_model::Catalog;
use pose_model::catalog::{How, fold, search};
use std::fmt::Write;
use std::time::Instant;

/// Ids of poses for a text, best first, and whether the first is given for sure.
type Answer = (Vec<String>, bool);

/// A way to find poses by names.
type Way<'a> = (&'static str, Box<dyn FnMut(&str) -> Answer + 'a>);

/// How each way does on the list of queries and on the labels, as a table in Markdown.
///
/// # Errors
/// A list cannot be read.
pub fn table(catalog: &Catalog) -> Result<String, String> {
    let mut table = String::from(
        "| list | way | first | among three | lacking, given for sure | a query, µs |\n|---|---|--:|--:|--:|--:|\n",
    );
    for name in ["search-queries.txt"].into_iter().chain(LISTS) {
        let list = List::read(name)?;
        for (way, mut find) in ways(catalog) {
            find("warm up");
            let (mut there, mut first, mut three, mut lacking, mut sure) = (0, 0, 0, 0, 0);
            let start = Instant::now();
            for entry in &list.entries {
                let meant = entry.poses(catalog);
                let (found, is_sure) = find(&entry.written);
                let is_meant = |id: &String| meant.iter().any(|pose| pose.id == *id);
                if meant.is_empty() {
                    lacking += 1;
                    sure += usize::from(is_sure && !found.is_empty());
                } else {
                    there += 1;
                    first += usize::from(found.first().is_some_and(is_meant));
                    three += usize::from(found.iter().take(3).any(is_meant));
                }
            }
            let micros = start.elapsed().as_micros() / list.entries.len() as u128;
            let part = |n: usize| format!("{:.1} %", 100.0 * n as f64 / there as f64);
            let (first, three) = (part(first), part(three));
            let _ = writeln!(
                table,
                "| {name} | {way} | {first} | {three} | {sure} of {lacking} | {micros} |"
            );
        }
    }
    Ok(table)
}

fn ways(catalog: &Catalog) -> Vec<Way<'_>> {
    let names = names_of(catalog);
    let other = names.clone();
    let ours = |text: &str| {
        let found = search(catalog, text);
        let is_sure = found
            .first()
            .is_some_and(|f| f.how != How::All && !f.how.is_guess());
        (found.iter().map(|f| f.pose.id.clone()).collect(), is_sure)
    };
    let mut corpus = CorpusBuilder::default()
        .arity(3)
        .pad_full(Pad::Auto)
        .finish();
    names.iter().for_each(|(name, _)| corpus.add_text(name));
    let trigrams = move |text: &str| {
        let found = corpus.search(&fold(text), 0.25, 10);
        let hits = found
            .iter()
            .map(|hit| (f64::from(hit.similarity), hit.text.clone()));
        best(hits, &names)
    };
    let mut matcher = Matcher::new(Config::DEFAULT);
    let texts: Vec<String> = other.iter().map(|(name, _)| name.clone()).collect();
    let by_nucleo = other.clone();
    let nucleo = move |text: &str| {
        let pattern = Pattern::parse(&fold(text), CaseMatching::Ignore, Normalization::Smart);
        let hits = pattern.match_list(texts.iter().cloned(), &mut matcher);
        // Of equal scores the shorter name is nearer.
        let score =
            |(name, score): (String, u32)| (f64::from(score) - name.len() as f64 / 1e3, name);
        best(hits.into_iter().map(score), &by_nucleo)
    };
    let dice = move |text: &str| {
        let text = fold(text);
        let hits = other
            .iter()
            .map(|(name, _)| (strsim::sorensen_dice(&text, name), name.clone()));
        best(hits.filter(|(likeness, _)| *likeness > 0.25), &other)
    };
    vec![
        ("ours", Box::new(ours)),
        ("ngrammatic (trigrams)", Box::new(trigrams)),
        ("nucleo-matcher (fuzzy)", Box::new(nucleo)),
        ("strsim (Sørensen–Dice)", Box::new(dice)),
    ]
}

/// Every name of every pose, folded, with the pose's id. The libraries get the same folded letters as ours.
fn names_of(catalog: &Catalog) -> Vec<(String, String)> {
    let names = catalog.poses().flat_map(|pose| {
        let own = [&pose.name, &pose.sanskrit_plain].into_iter();
        let names = own.chain(&pose.nicknames).filter(|name| !name.is_empty());
        names.map(|name| (fold(name), pose.id.clone()))
    });
    names.collect()
}

/// Ids by the best score of a name. None of the libraries says what is sure: what it lists counts as given.
fn best(hits: impl Iterator<Item = (f64, String)>, names: &[(String, String)]) -> Answer {
    let mut hits: Vec<(f64, String)> = hits.collect();
    hits.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut ids: Vec<String> = vec![];
    for (_, name) in hits {
        let of_name = names.iter().filter(|(other, _)| *other == name);
        for (_, id) in of_name {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
    }
    (ids, true)
}
