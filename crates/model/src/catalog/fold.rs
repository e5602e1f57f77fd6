//! Text as search compares it: small letters without marks, single spaces.

use super::packed::knowledge;
use std::collections::BinaryHeap;
use std::sync::LazyLock;

/// Letters beyond ASCII and what they are in plain ones, sorted.
static LETTERS: LazyLock<Vec<(char, &str)>> = LazyLock::new(|| {
    let groups = knowledge().spelling.letters.iter();
    let pairs = groups.filter_map(|group| group.split_once('='));
    let each = pairs.flat_map(|(those, these)| those.chars().map(move |c| (c, these)));
    each.collect::<BinaryHeap<_>>().into_sorted_vec()
});

/// Small letters without marks, of any script that `data/spelling.toml` knows; spaces, punctuation and pictures part
/// words; apostrophes and what has no width vanish. Other scripts stay as they are. (`char::to_lowercase` would bring 24 kB
/// of tables.)
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // A consonant of Devanagari is followed by an "a", unless a sign says otherwise.
    let mut is_open = false;
    for c in text.chars().map(narrow) {
        if std::mem::take(&mut is_open) {
            match c {
                NUKTA => is_open = true,
                '\u{93e}'..='\u{94d}' => {}
                _ => folded.push('a'),
            }
        }
        match c {
            '\'' | '’' | 'ʼ' | '‘' | '`' => {}
            // A combining mark belongs to the letter before it.
            '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => {}
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{20e3}' => {}
            c if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
            c if c > '\u{bf}' && c < '\u{2000}'
                || c > '\u{215f}' && c < '\u{2180}'
                || c > '\u{3000}' && c < '\u{1f000}' =>
            {
                match LETTERS.binary_search_by(|entry| entry.0.cmp(&c)) {
                    Ok(at) => folded.push_str(LETTERS[at].1),
                    Err(_) => folded.push(c),
                }
                is_open = ('\u{915}'..='\u{939}').contains(&c) || c == NUKTA;
            }
            _ if !folded.is_empty() && !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    if is_open {
        folded.push('a');
    }
    folded.truncate(folded.trim_end_matches(' ').len());
    folded
}

/// A dot below that makes another consonant of one.
const NUKTA: char = '\u{93c}';

/// A full-width letter, as keyboards of East Asia write it, in its usual width.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    }
}
