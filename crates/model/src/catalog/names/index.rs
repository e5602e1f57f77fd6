//! The names of a list of poses, or of sequences, ready to be found.

use super::super::fold::fold;
use super::sorted::Sorted;
use super::spelling::{Role, Word, is_number, key, words_of};
use pose_format::{Pose, Sequence};
use std::collections::BinaryHeap;

/// What something is called.
#[derive(Clone, Copy, Debug)]
pub struct Called<'a> {
    /// Its name in English.
    pub name: &'a str,
    /// In Sanskrit, with its marks and without; both may be empty.
    pub sanskrit: [&'a str; 2],
    /// What else readers call it.
    pub nicknames: &'a [String],
}

impl<'a> From<&'a Pose> for Called<'a> {
    fn from(pose: &'a Pose) -> Self {
        Self {
            name: &pose.name,
            sanskrit: [&pose.sanskrit, &pose.sanskrit_plain],
            nicknames: &pose.nicknames,
        }
    }
}

impl<'a> From<&'a Sequence> for Called<'a> {
    fn from(sequence: &'a Sequence) -> Self {
        Self {
            name: &sequence.name,
            sanskrit: [&sequence.sanskrit, &sequence.sanskrit_plain],
            nicknames: &sequence.nicknames,
        }
    }
}

/// One name of a pose or a sequence; below, "pose" means either.
#[derive(Debug)]
pub struct Name {
    /// Position of its pose in the list.
    pub pose: usize,
    /// How long the pose's English name is, bytes.
    pub length: u64,
    /// 0 the English name, 1 the Sanskrit one, 2 a nickname.
    pub rank: u64,
    /// Folded.
    pub folded: String,
    /// Without silent words and spaces.
    pub bare: String,
    /// How many of its words decide.
    pub deciding: usize,
    /// Silent words without which only a number would be left: "3" is no "Big Three".
    pub needed: Vec<String>,
}

/// A name that is found, the best with the least penalty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// How far it is from what was typed: compared only with hits of the same kind.
    pub penalty: u64,
    /// 0 the English name, 1 the Sanskrit one, 2 a nickname.
    pub rank: u64,
    /// Of equals the pose with the shorter name comes first.
    pub length: u64,
    /// Position of the pose in the list.
    pub pose: usize,
}

/// The names of a list of poses.
#[derive(Debug, Default)]
pub struct Index {
    /// Every name.
    pub names: Vec<Name>,
    /// Positions of names by their folded letters without spaces.
    pub written: Sorted<usize>,
    /// Positions of names by their keys.
    pub keys: Sorted<usize>,
    /// Every word of every name, as typed and as its key, with the position of the name.
    pub words: Words,
}

/// Words, each once, and the names in which it stands.
#[derive(Debug, Default)]
pub struct Words {
    /// The words; the value is the position in `names`.
    pub list: Sorted<usize>,
    /// The positions of the names of each word.
    pub names: Vec<Vec<usize>>,
}

impl Index {
    /// The names of these poses or sequences.
    pub fn new<'a>(those: &mut dyn Iterator<Item = Called<'a>>) -> Self {
        let mut names = vec![];
        let (mut written, mut keys) = (BinaryHeap::new(), BinaryHeap::new());
        let mut words = BinaryHeap::new();
        for (pose, of) in those.enumerate() {
            for (rank, text) in names_of(of) {
                let at = names.len();
                let said = words_of(text);
                let folded = fold(text);
                written.push((spaceless(&folded), at));
                let (silent, deciding): (Vec<&Word>, Vec<&Word>) =
                    said.iter().partition(|word| word.role == Role::Silent);
                let needed = match deciding.iter().all(|word| is_number(&word.plain)) {
                    true => silent.iter().map(|word| word.letters.clone()).collect(),
                    false => vec![],
                };
                let typed = || deciding.iter().map(|word| &*word.typed);
                let by_word = key(deciding.iter().map(|word| &*word.plain));
                let by_letter = key(typed());
                if by_letter != by_word {
                    keys.push((by_letter, at));
                }
                keys.push((by_word, at));
                for word in &said {
                    words.extend(forms(word).into_iter().map(|form| (form, at)));
                }
                names.push(Name {
                    pose,
                    length: of.name.len() as u64,
                    rank,
                    bare: deciding.iter().map(|word| &*word.letters).collect(),
                    deciding: deciding.len(),
                    needed,
                    folded,
                });
            }
        }
        Self {
            names,
            written: Sorted::new(written),
            keys: Sorted::new(keys),
            words: Words::new(words.into_sorted_vec()),
        }
    }

    /// A hit of a name.
    pub fn hit(&self, name: usize, penalty: u64) -> Hit {
        let Name {
            pose, rank, length, ..
        } = self.names[name];
        Hit {
            penalty,
            rank,
            length,
            pose,
        }
    }
}

impl Words {
    /// From words in order, each with the position of a name.
    fn new(sorted: Vec<(String, usize)>) -> Self {
        let mut list: Vec<(String, usize)> = vec![];
        let mut names: Vec<Vec<usize>> = vec![];
        for (word, name) in sorted {
            if list.last().is_some_and(|(last, _)| *last == word) {
                if let Some(of_word) = names.last_mut().filter(|n| n.last() != Some(&name)) {
                    of_word.push(name);
                }
            } else {
                list.push((word, names.len()));
                names.push(vec![name]);
            }
        }
        Self {
            list: Sorted::in_order(list),
            names,
        }
    }
}

/// A word as it may be met: its own letters, in the singular too, and its key.
pub fn forms(word: &Word) -> Vec<String> {
    let mut forms = vec![word.typed.clone()];
    for other in [key([&*word.plain].into_iter()), word.letters.clone()] {
        if !forms.contains(&other) {
            forms.push(other);
        }
    }
    forms
}

/// A text without its spaces.
pub fn spaceless(folded: &str) -> String {
    folded.chars().filter(|c| *c != ' ').collect()
}

fn names_of(called: Called<'_>) -> impl Iterator<Item = (u64, &str)> {
    let [sanskrit, plain] = called.sanskrit;
    let own = [(0, called.name), (1, sanskrit), (1, plain)];
    let nicknames = called.nicknames.iter().map(|name| (2, &**name));
    own.into_iter()
        .chain(nicknames)
        .filter(|(_, name)| !name.is_empty())
}
