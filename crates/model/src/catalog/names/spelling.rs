//! The words of a name, and its key: what is left of its spelling once everything that people write differently is the same.

use super::super::fold::fold;
use super::super::packed::knowledge;
use super::sorted::Sorted;
use crate::Side;
use pose_format::{Choice, Spelling};
use std::collections::BinaryHeap;
use std::sync::LazyLock;

/// What a word does in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// It tells poses apart.
    Decides,
    /// It never does.
    Silent,
    /// Readers add it.
    Aside,
    /// It says the side; in few names it is part of the name.
    Side(Side),
    /// It ends the text and belongs to the side before it, as in "left leg". Before a name it may begin that.
    Sided,
    /// It stands between two names.
    Between,
}

/// A word of a name.
#[derive(Clone, Debug)]
pub struct Word {
    /// In small plain letters.
    pub letters: String,
    /// The same in the singular.
    pub typed: String,
    /// The word that stands for all that mean the same.
    pub plain: String,
    /// What it does.
    pub role: Role,
}

/// The rules of `data/spelling.toml`, ready to look up.
struct Rules {
    of: &'static Spelling,
    roles: Sorted<Role>,
    same: Sorted<&'static str>,
    sanskrit: Sorted<&'static str>,
    sounds: Vec<(&'static str, &'static str)>,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let of = &knowledge().spelling;
    let mut roles = BinaryHeap::new();
    for (words, role) in [
        (&of.silent, Role::Silent),
        (&of.asides, Role::Aside),
        (&of.between, Role::Between),
    ] {
        roles.extend(words.iter().map(|word| (word.clone(), role)));
    }
    roles.extend(Side::all().map(|side| (side.word().to_string(), Role::Side(side))));
    let sounds = of.sounds.iter().filter_map(|rule| rule.split_once('='));
    let sounds: Vec<_> = sounds.collect();
    let groups = |groups: &'static [String], spelled: &dyn Fn(&str) -> String| {
        let pairs = groups.iter().flat_map(|group| {
            let first = group.split('=').next().unwrap_or(group);
            group.split('=').map(move |word| (word, first))
        });
        Sorted::new(pairs.map(|(word, first)| (spelled(word), first)).collect())
    };
    Rules {
        roles: Sorted::new(roles),
        same: groups(&of.same, &str::to_string),
        sanskrit: groups(&of.sanskrit, &|word| sound(word, &sounds)),
        sounds,
        of,
    }
});

/// The words of a text, in order.
pub fn words_of(text: &str) -> Vec<Word> {
    let folded = fold(text);
    let mut words: Vec<Word> = vec![];
    for part in folded.split(' ').filter(|part| !part.is_empty()) {
        // "warrior2" is two words; "2nd" is one.
        let digits = part.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
        let (name, number) = part.split_at(digits);
        words.extend(
            [name, number]
                .into_iter()
                .filter(|w| !w.is_empty())
                .map(word),
        );
    }
    if let [.., before, last] = words.as_mut_slice()
        && matches!(before.role, Role::Side(_))
        && RULES.of.sided.contains(&last.letters)
    {
        last.role = Role::Sided;
    }
    // The "a" of "Sun Salutation A" is a number.
    if let [_, .., last] = words.as_mut_slice()
        && last.role == Role::Silent
        && last.letters.len() == 1
    {
        last.role = Role::Decides;
    }
    words
}

fn word(text: &str) -> Word {
    let rules = &*RULES;
    let typed = singular(text).to_string();
    let role = rules.roles.of(text).chain(rules.roles.of(&typed)).next();
    let role = role.unwrap_or(Role::Decides);
    let letters = text.to_string();
    let same = rules.same.of(text).chain(rules.same.of(&typed)).next();
    let heard = || rules.sanskrit.of(&sound(&typed, &rules.sounds)).next();
    let plain = same.or_else(heard).unwrap_or(&typed).to_string();
    // An English number is not told by how it sounds: "three" is no "tree", and "iii" no "i".
    let number = same.filter(|word| is_number(word));
    let typed = number.map_or(typed, &str::to_string);
    Word {
        letters,
        typed,
        plain,
        role,
    }
}

/// Whether a word is a number in digits.
pub fn is_number(plain: &str) -> bool {
    plain.bytes().all(|byte| byte.is_ascii_digit())
}

/// A word without the ending of the plural, or of the possessive, whose apostrophe is gone.
fn singular(word: &str) -> &str {
    let shorter = |ending: &str| word.strip_suffix(ending).filter(|rest| rest.len() >= 2);
    if ["shes", "ches", "sses", "xes"]
        .iter()
        .any(|ending| word.ends_with(ending))
    {
        return shorter("es").unwrap_or(word);
    }
    if word.ends_with("ss") {
        return word;
    }
    shorter("s").unwrap_or(word)
}

/// The key of words, by what each typed or by what stands for it. Spaces do not count.
pub fn key<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let rules = &*RULES;
    let joined: String = words.collect();
    let heard = sound(&joined, &rules.sounds);
    let name = heard.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = &heard[name.len()..];
    let mut endings = rules.of.endings.iter();
    let stem = endings.find_map(|ending| {
        let stem = name.strip_suffix(&**ending)?;
        (stem.len() >= 2).then_some(stem)
    });
    let Some(stem) = stem else {
        // English is not written by ear: "hapy" is a slip.
        let heard = by_sounds(&joined, &rules.sounds, false);
        let name = heard.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = &heard[name.len()..];
        // "bandh" is "bandha".
        return match name.strip_suffix('a').filter(|rest| rest.len() > 3) {
            Some(rest) => [rest, number].concat(),
            None => heard.clone(),
        };
    };
    let mut key = String::with_capacity(heard.len());
    for (at, c) in stem.char_indices() {
        if c != 'a' || at == 0 {
            push_heard(&mut key, c, true);
        }
    }
    // What was "-asana" is never a word of its own.
    key.push('~');
    key.push_str(number);
    key
}

/// A text by its sounds: one spelling for each, doubled letters once, and a vocalic r without its vowel.
fn sound(text: &str, sounds: &[(&str, &str)]) -> String {
    by_sounds(text, sounds, true)
}

/// The same; doubled letters stay where they are not heard once.
fn by_sounds(text: &str, sounds: &[(&str, &str)], is_once: bool) -> String {
    let mut heard = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let rule = sounds.iter().find(|(written, _)| rest.starts_with(written));
        let length = rule.map_or(c.len_utf8(), |(written, _)| written.len());
        match rule {
            Some((_, to)) => to.chars().for_each(|c| push_heard(&mut heard, c, is_once)),
            None => push_heard(&mut heard, c, is_once),
        }
        rest = &rest[length..];
    }
    without_vowels_of_r(&heard)
}

fn push_heard(heard: &mut String, c: char, is_once: bool) {
    if !is_once || c.is_ascii_digit() || !heard.ends_with(c) {
        heard.push(c);
    }
}

/// "vrik", "vruk" and "vrk" are one: between consonants an r is a vowel, and what is written after it is of it.
fn without_vowels_of_r(heard: &str) -> String {
    let is_vowel = |c: &u8| b"aeiou".contains(c);
    let bytes = heard.as_bytes();
    let is_of_r = |at: usize| {
        let before = at.checked_sub(2).and_then(|before| bytes.get(before));
        let after = bytes.get(at + 1);
        matches!(bytes[at], b'i' | b'u')
            && bytes.get(at.wrapping_sub(1)) == Some(&b'r')
            && before.is_some_and(|c| c.is_ascii_alphabetic() && !is_vowel(c))
            && after.is_some_and(|c| c.is_ascii_alphabetic() && !is_vowel(c))
    };
    let kept = heard.char_indices().filter(|(at, _)| !is_of_r(*at));
    kept.map(|(_, c)| c).collect()
}
