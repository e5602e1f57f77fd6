//! Names that may be meant: with the words that were typed, or nearly.

use super::index::{Hit, Index, forms};
use super::letters::{Typed, contains};
use super::spelling::{Role, Word, key};

/// The words by which is guessed: those that decide; else, so that each letter typed shows something, all.
fn deciding(words: &[Word]) -> Vec<&Word> {
    let decides = |word: &&Word| word.role == Role::Decides;
    let deciding: Vec<&Word> = words.iter().filter(decides).collect();
    match deciding.is_empty() {
        true => words.iter().collect(),
        false => deciding,
    }
}

/// Names in which every word stands that was typed, each at least in its beginning.
pub fn with_words(index: &Index, words: &[Word]) -> Vec<Hit> {
    let words = deciding(words);
    let mut met = vec![0_u8; index.names.len()];
    for (number, word) in words.iter().enumerate() {
        for form in forms(word) {
            for (_, at) in index.words.list.beginning(&form) {
                for name in &index.words.names[*at] {
                    let met = &mut met[*name];
                    *met += u8::from(usize::from(*met) == number);
                }
            }
        }
    }
    let all = met.iter().enumerate();
    let all = all.filter(|(_, met)| !words.is_empty() && usize::from(**met) == words.len());
    let hit = |(name, _): (usize, &u8)| {
        let others = index.names[name].deciding.saturating_sub(words.len());
        index.hit(name, others as u64)
    };
    let found: Vec<Hit> = all.map(hit).collect();
    match (found.is_empty(), words.as_slice()) {
        (true, [word]) if word.typed.len() >= 3 => within_words(index, &word.typed),
        _ => found,
    }
}

/// Names with a word in which a text stands.
fn within_words(index: &Index, typed: &str) -> Vec<Hit> {
    let typed = Typed::new(typed);
    let words = index.words.list.all();
    let names = words
        .filter(|(word, letters, _)| typed.is_within(*letters) && contains(word, typed.text))
        .flat_map(|(_, _, at)| &index.words.names[at]);
    names.map(|name| index.hit(*name, 0)).collect()
}

/// What a word counts for that is there as typed; half is enough for a name to be listed.
const WHOLE: u64 = 12;

/// Names near what was typed, slips of the finger counted; the nearest have the least penalty.
pub fn guessed(index: &Index, words: &[Word]) -> Vec<Hit> {
    let words = deciding(words);
    if words.is_empty() {
        return vec![];
    }
    let mut likeness = vec![0_u64; index.names.len()];
    for word in &words {
        let mut of_word = vec![0_u64; index.names.len()];
        for form in forms(word) {
            let form = Typed::new(&form);
            for (known, letters, at) in index.words.list.all() {
                let counts = counts(&form, known, letters);
                if counts > 0 {
                    for name in &index.words.names[at] {
                        of_word[*name] = of_word[*name].max(counts);
                    }
                }
            }
        }
        for (sum, of_word) in likeness.iter_mut().zip(of_word) {
            *sum += of_word;
        }
    }
    let most = WHOLE * words.len() as u64;
    let mut hits = vec![];
    for (name, counts) in likeness.into_iter().enumerate() {
        if 2 * counts >= most {
            let others = index.names[name].deciding.saturating_sub(words.len()) as u64;
            hits.push(index.hit(name, 10 * (most - counts) / words.len() as u64 + others));
        }
    }
    hits.extend(joined(index, &words));
    hits
}

/// What a typed word counts for in a name that has this word.
fn counts(form: &Typed, known: &str, letters: u32) -> u64 {
    match () {
        () if known == form.text => WHOLE,
        () if form.text.len() > 2 && known.starts_with(form.text) => WHOLE - 2,
        () => form
            .slips(known, letters)
            .map_or(0, |edits| WHOLE - 3 * edits as u64),
    }
}

/// Names that are the typed words but for slips, however the words are joined.
fn joined(index: &Index, words: &[&Word]) -> Vec<Hit> {
    let by_word = key(words.iter().map(|word| &*word.plain));
    let by_letter = key(words.iter().map(|word| &*word.typed));
    let ways = [Typed::new(&by_word), Typed::new(&by_letter)];
    let near = |(known, letters, name): (&str, u32, usize)| {
        let edits = ways
            .iter()
            .filter_map(|way| way.whole_slips(known, letters))
            .min()?;
        Some(index.hit(name, 15 * edits as u64))
    };
    index.keys.all().filter_map(near).collect()
}
