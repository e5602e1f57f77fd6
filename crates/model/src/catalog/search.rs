//! Finding a pose by what readers type: names in English or Sanskrit, with or without marks, nicknames, slips of the finger.

use super::fold::fold;
use super::own::Catalog;
use super::packed::knowledge;
use super::topics::topics;
use crate::sort_list;
use pose_format::Pose;
use std::sync::LazyLock;

/// The poses that match, best first; all of them, in catalogue order, for an empty query. Slips of
/// the finger count only where nothing matches as typed, and nothing else is said to it.
pub fn search<'a>(catalog: &'a Catalog, query: &str) -> Vec<&'a Pose> {
    let query = fold(query);
    if query.is_empty() {
        return catalog.poses().collect();
    }
    let words: Vec<&str> = query.split(' ').collect();
    let as_typed = matches(catalog, &|name| score(name, &query, &words));
    // A word that has an answer of its own is no slip of a pose's name.
    if !as_typed.is_empty() || !topics(&query).is_empty() {
        return as_typed;
    }
    matches(catalog, &|name| {
        words
            .iter()
            .map(|word| name.split(' ').filter_map(|part| slips(word, part)).min())
            .sum::<Option<u32>>()
            .map(|slips| 100 - slips)
    })
}

/// The poses of which a name has a score, best first. The name itself counts a little more than a nickname.
fn matches<'a>(catalog: &'a Catalog, score: &dyn Fn(&str) -> Option<u32>) -> Vec<&'a Pose> {
    let is_ours = std::ptr::eq(catalog.knowledge(), knowledge());
    let ours: &[Names] = if is_ours { &FOLDED_NAMES } else { &[] };
    let mut found: Vec<(u32, &Pose)> = vec![];
    for (i, pose) in catalog.poses().enumerate() {
        let made;
        let names = match ours.get(i) {
            Some(names) => names,
            None => {
                made = names_of(pose);
                &made
            }
        };
        let mut best = None;
        for (name, bonus) in names {
            best = best.max(score(name).map(|score| score * 2 + bonus));
        }
        found.extend(best.map(|score| (score, pose)));
    }
    sort_list(&mut found, &|a, b| {
        b.0.cmp(&a.0)
            .then_with(|| a.1.name.len().cmp(&b.1.name.len()))
    });
    found.into_iter().map(|(_, pose)| pose).collect()
}

/// A pose's folded names, each with its bonus.
type Names = Vec<(String, u32)>;

/// Those of our own poses, in catalogue order, folded once.
static FOLDED_NAMES: LazyLock<Vec<Names>> =
    LazyLock::new(|| knowledge().poses.iter().map(names_of).collect());

fn names_of(pose: &Pose) -> Names {
    let mut names = vec![];
    for name in [&*pose.name, &*pose.sanskrit_plain, &*pose.sanskrit] {
        if !name.is_empty() {
            names.push((fold(name), 1));
        }
    }
    names.extend(pose.nicknames.iter().map(|name| (fold(name), 0)));
    names
}

/// How well a folded name matches: whole, whole but for spaces, beginning, every word beginning, contained.
fn score(name: &str, query: &str, words: &[&str]) -> Option<u32> {
    let spaceless = |text: &str, other: &str| {
        text.chars()
            .filter(|c| *c != ' ')
            .eq(other.chars().filter(|c| *c != ' '))
    };
    if name == query || spaceless(name, query) {
        Some(100)
    } else if name.starts_with(query) {
        Some(80)
    } else if words
        .iter()
        .all(|word| name.split(' ').any(|part| part.starts_with(word)))
    {
        Some(60)
    } else if query.len() >= 3 && contains(name, query) {
        Some(40)
    } else {
        None
    }
}

/// Whether a part, which is not empty, stands in a text. (`str::contains` is made for long texts, and weighs 0.5 kB.)
fn contains(text: &str, part: &str) -> bool {
    let mut windows = text.as_bytes().windows(part.len());
    windows.any(|window| window == part.as_bytes())
}

/// Edits between a typed word and the beginning of a name's word, if they are few for its length. The rest of the
/// name's word need not be typed.
fn slips(typed: &str, part: &str) -> Option<u32> {
    let letters_typed = typed.chars().count();
    let allowed = match letters_typed {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    // Every typed letter that the part lacks is an edit: most parts are out at a glance.
    if (letters(typed.as_bytes()) & !letters(part.as_bytes())).count_ones() > allowed {
        return None;
    }
    // Each letter more or less is an edit too, so only beginnings of about the same length can be near.
    let slack = allowed as usize;
    let ends = part.char_indices().map(|(at, _)| at).chain([part.len()]);
    ends.skip(letters_typed.saturating_sub(slack))
        .take(2 * slack + 1)
        .map(|end| strsim::osa_distance(typed, &part[..end]) as u32)
        .min()
        .filter(|edits| *edits <= allowed)
}

/// The letters of a word, one bit each.
fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |set, letter| set | 1 << (letter & 31))
}
