//! Names that are typed whole, as they are written or in another spelling, and names that are being typed.

use super::super::fold::fold;
use super::index::{Hit, Index, Name, spaceless};
use super::spelling::{Role, Word, key};

/// The names that a text is, letter by letter.
pub fn written(index: &Index, text: &str) -> impl Iterator<Item = Hit> {
    let typed = spaceless(&fold(text));
    let names: Vec<usize> = index.written.of(&typed).collect();
    names.into_iter().map(|name| index.hit(name, 0))
}

/// The names that words spell, those that are nearer by letters first: "knees to chest pose" is not "knee to chest".
pub fn spelled(index: &Index, words: &[&Word]) -> Vec<Hit> {
    let counts = |word: &&&Word| word.role != Role::Silent;
    let counted: Vec<&Word> = words.iter().filter(counts).copied().collect();
    if counted.is_empty() {
        return vec![];
    }
    let all: String = words.iter().map(|word| &*word.letters).collect();
    let letters: String = counted.iter().map(|word| &*word.letters).collect();
    let by_word = key(counted.iter().map(|word| &*word.plain));
    let by_letter = key(counted.iter().map(|word| &*word.typed));
    let mut names: Vec<usize> = index.keys.of(&by_word).collect();
    if by_letter != by_word {
        names.extend(index.keys.of(&by_letter));
    }
    let is_typed = |needed: &String| words.iter().any(|word| word.letters == *needed);
    names.retain(|name| index.names[*name].needed.iter().all(is_typed));
    let hit = |name: usize| {
        let Name { folded, bare, .. } = &index.names[name];
        let edits = match spaceless(folded) == all {
            true => 0,
            false => 1 + strsim::osa_distance(&letters, bare),
        };
        index.hit(name, edits as u64)
    };
    names.into_iter().map(hit).collect()
}

/// Names that begin with a text, and whether the text ends within a word of it: then it is still being typed.
pub fn begun(index: &Index, text: &str) -> Vec<(Hit, bool)> {
    let typed = spaceless(&fold(text));
    if typed.is_empty() {
        return vec![];
    }
    let names = index.written.beginning(&typed);
    let longer = names.filter(|(written, _)| written.len() > typed.len());
    let hit = |(_, name): &(String, usize)| {
        let hit = index.hit(*name, 0);
        (hit, is_within_word(&index.names[*name].folded, typed.len()))
    };
    longer.map(hit).collect()
}

/// Whether so many letters of a folded name end within a word.
fn is_within_word(folded: &str, letters: usize) -> bool {
    let mut left = letters;
    for (at, byte) in folded.bytes().enumerate() {
        if byte != b' ' {
            left -= 1;
        }
        if left == 0 {
            return folded
                .as_bytes()
                .get(at + 1)
                .is_some_and(|next| *next != b' ');
        }
    }
    false
}
