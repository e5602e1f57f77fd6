//! Finding a pose by what readers type: names in English or Sanskrit, with or without marks, nicknames, slips of the finger.

use super::Catalog;
use pose_format::Pose;

/// The poses that match, best first; all of them, in catalogue order, for an empty query.
pub fn search<'a>(catalog: &'a Catalog, query: &str) -> Vec<&'a Pose> {
    let query = fold(query);
    if query.is_empty() {
        return catalog.poses().collect();
    }
    let words: Vec<&str> = query.split(' ').collect();
    let mut found: Vec<(u32, &Pose)> = catalog
        .poses()
        .filter_map(|pose| best(pose, &query, &words).map(|score| (score, pose)))
        .collect();
    found.sort_by(|a, b| {
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
    if name == query || name.replace(' ', "") == query.replace(' ', "") {
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
    if query.len() >= 3 && name.contains(query) {
        return Some(40);
    }
    let slips: Option<usize> = words
        .iter()
        .map(|word| parts.iter().filter_map(|part| slip(word, part)).min())
        .sum();
    slips.map(|slips| 30u32.saturating_sub(5 * slips as u32))
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

/// Small letters without marks; anything but letters and digits parts words, apostrophes vanish.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | 'ʼ' => {}
            'a'..='z' | '0'..='9' => folded.push(c),
            'ā' | 'á' | 'à' | 'â' | 'ä' => folded.push('a'),
            'ī' | 'í' | 'î' => folded.push('i'),
            'ū' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ṛ' | 'ṝ' => folded.push_str("r"),
            'ḷ' => folded.push('l'),
            'ṃ' | 'ṁ' => folded.push('m'),
            'ḥ' => folded.push('h'),
            'ṅ' | 'ñ' | 'ṇ' => folded.push('n'),
            'ṭ' => folded.push('t'),
            'ḍ' => folded.push('d'),
            // Plain spellings write the two soft s as s or sh; both fold to s (see below).
            'ś' | 'ṣ' => folded.push('s'),
            // A combining mark belongs to the letter before it.
            '\u{300}'..='\u{36f}' => {}
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    folded.trim_end().to_string()
}
