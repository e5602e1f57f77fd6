//! Finding a pose by what readers type: names in English or Sanskrit, with or without marks, nicknames, slips of the finger.

use super::Catalog;
use crate::order::in_order;
use pose_format::Pose;

/// The poses that match, best first; all of them, in catalogue order, for an empty query.
pub fn search<'a>(catalog: &'a Catalog, query: &str) -> Vec<&'a Pose> {
    let query = fold(query);
    if query.is_empty() {
        return catalog.poses().collect();
    }
    let words: Vec<&str> = query.split(' ').collect();
    let found: Vec<(u32, &Pose)> = catalog
        .poses()
        .filter_map(|pose| best(pose, &query, &words).map(|score| (score, pose)))
        .collect();
    let found = in_order(found, &|a, b| {
        b.0.cmp(&a.0)
            .then_with(|| a.1.name.len().cmp(&b.1.name.len()))
    });
    found.into_iter().map(|(_, pose)| pose).collect()
}

/// The best score over a pose's names. The name itself counts a little more than a nickname.
fn best(pose: &Pose, query: &str, words: &[&str]) -> Option<u32> {
    let named = [&pose.name, &pose.sanskrit_plain, &pose.sanskrit]
        .into_iter()
        .map(|name| (name, 1));
    let called = pose.nicknames.iter().map(|name| (name, 0));
    named
        .chain(called)
        .filter_map(|(name, bonus)| score(&fold(name), query, words).map(|s| s * 2 + bonus))
        .max()
}

/// How well a folded name matches: whole, beginning, every word beginning, contained, or with slips.
fn score(name: &str, query: &str, words: &[&str]) -> Option<u32> {
    if name.is_empty() {
        return None;
    }
    if letters(name).eq(letters(query)) {
        return Some(100);
    }
    if name.starts_with(query) {
        return Some(80);
    }
    let parts: Vec<&str> = name.split(' ').collect();
    if words
        .iter()
        .all(|word| parts.iter().any(|part| part.starts_with(word)))
    {
        return Some(60);
    }
    if query.len() >= 3 && contains(name.as_bytes(), query.as_bytes()) {
        return Some(40);
    }
    let slips: Option<usize> = words
        .iter()
        .map(|word| parts.iter().filter_map(|part| slip(word, part)).min())
        .sum();
    slips.map(|slips| 30u32.saturating_sub(5 * slips as u32))
}

/// All but the spaces.
fn letters(folded: &str) -> impl Iterator<Item = u8> {
    folded.bytes().filter(|byte| *byte != b' ')
}

/// `str::contains` without its two-way search, which is made for longer texts and weighs kilobytes.
fn contains(name: &[u8], query: &[u8]) -> bool {
    name.windows(query.len()).any(|part| part == query)
}

/// Edits between a typed word and the beginning of a name's word, if they are few for its length.
fn slip(typed: &str, part: &str) -> Option<usize> {
    let length = typed.chars().count();
    let allowed = match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    let beginning: String = part.chars().take(length).collect();
    let edits = pose_format::distance(typed, part).min(pose_format::distance(typed, &beginning));
    (edits <= allowed).then_some(edits)
}

/// Letters with marks, as the plain letter after them; capitals stand in the same group.
const PLAIN: &str =
    "āáàâäĀÁÀÂÄ=aīíîĪÍÎ=iūúûüŪÚÛÜ=uéèêëÉÈÊË=eóòôöÓÒÔÖ=oṛṝṚṜ=rḷḶ=lṃṁṂṀ=mḥḤ=hṅñṇṄÑṆ=nṭṬ=tḍḌ=dśṣŚṢ=s";

/// Small letters without marks; spaces and punctuation part words, apostrophes vanish. Other scripts
/// stay as they are. (`char::to_lowercase` would bring 24 kB of tables.)
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '’' | 'ʼ' => {}
            // A combining mark belongs to the letter before it.
            '\u{300}'..='\u{36f}' => {}
            c if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
            c if c > '\u{bf}' && c < '\u{2000}' || c > '\u{2fff}' => folded.push(plain(c)),
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}

fn plain(c: char) -> char {
    let after = PLAIN.find(c).and_then(|at| PLAIN[at..].split('=').nth(1));
    after.and_then(|rest| rest.chars().next()).unwrap_or(c)
}
