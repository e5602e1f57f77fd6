//! Finding a pose or a sequence by what readers type: every name of it in every spelling that `data/spelling.toml` knows,
//! names that are being typed, and guesses, which are marked as such.

use super::found::{Found, How, Meant, Ranking};
use super::halves::halves;
use super::names::{
    Index, Role, Word, begun, guessed, is_number, spelled, with_words, words_of, written,
};
use super::own::Catalog;
use super::topics::topics;
use crate::Side;
use pose_format::nearest;

/// Lists of names; with each the position of its first entry.
type Lists<'a> = &'a [(usize, &'a Index)];

/// Among what a name is looked for.
#[derive(Clone, Copy, PartialEq)]
enum Among {
    Poses,
    PosesAndSequences,
}

/// The poses that match, best first; all of them, in catalogue order, for an empty query. Near misses count only where
/// nothing matches as typed, and nothing else is said to it.
pub fn search<'a>(catalog: &'a Catalog, query: &str) -> Vec<Found<'a>> {
    let found = found(catalog, query, Among::Poses).into_iter();
    let poses = found.filter_map(|meant| match meant {
        Meant::Pose(found) => Some(found),
        Meant::Sequence(..) => None,
    });
    poses.collect()
}

/// The same of poses and sequences, in one order.
pub fn search_all<'a>(catalog: &'a Catalog, query: &str) -> Vec<Meant<'a>> {
    found(catalog, query, Among::PosesAndSequences)
}

/// The pose that a name means, however it is written, or its id.
///
/// # Errors
/// The name is that of no pose. The error is the id of the nearest one: but for a slip of one letter by meaning, else by
/// letters.
pub fn named<'a>(catalog: &'a Catalog, name: &str) -> Result<Found<'a>, Option<&'a str>> {
    match meant_of(catalog, name, Among::Poses)? {
        Meant::Pose(found) => Ok(found),
        Meant::Sequence(..) => Err(None),
    }
}

/// The pose or the sequence that a name means, or its id.
///
/// # Errors
/// As [`named`], of both.
pub fn meant<'a>(catalog: &'a Catalog, name: &str) -> Result<Meant<'a>, Option<&'a str>> {
    meant_of(catalog, name, Among::PosesAndSequences)
}

fn meant_of<'a>(
    catalog: &'a Catalog,
    name: &str,
    among: Among,
) -> Result<Meant<'a>, Option<&'a str>> {
    let all = || everything(catalog, among).into_iter();
    let is_it = |meant: &Meant| meant.id() == name;
    if let Some(meant) = all().find(is_it) {
        return Ok(meant);
    }
    let found = found(catalog, name, among);
    let first = found.first().filter(|found| found.how() != How::All);
    match first {
        Some(found) if matches!(found.how(), How::Name | How::Spelling) => Ok(*found),
        _ => {
            let near = nearest(name, &mut all().map(|meant| meant.id()));
            // A slip of one letter is nearer than what has it somewhere within: "kat" is no "utkatasana".
            let is_slip = |id: &&str| strsim::osa_distance(id, name) == 1;
            let slip = near.filter(is_slip);
            Err(slip.or(first.map(Meant::id)).or(near))
        }
    }
}

/// All that is looked among, in the order of its names.
fn everything(catalog: &Catalog, among: Among) -> Vec<Meant<'_>> {
    let (how, side) = (How::All, None);
    let poses = catalog.poses();
    let mut all: Vec<Meant> = poses
        .map(|pose| Meant::Pose(Found { pose, how, side }))
        .collect();
    if among == Among::PosesAndSequences {
        all.extend(catalog.sequences().map(|one| Meant::Sequence(one, how)));
    }
    all
}

/// What of it matches, best first.
fn found<'a>(catalog: &'a Catalog, query: &str, among: Among) -> Vec<Meant<'a>> {
    let words = words_of(query);
    let all = everything(catalog, among);
    if words.is_empty() {
        return all;
    }
    let lists = match among {
        Among::Poses => catalog.names().to_vec(),
        Among::PosesAndSequences => catalog.all_names().to_vec(),
    };
    let (whole, side) = whole(&lists, query, &words);
    let mut others = typed(&lists, query, &words);
    if whole.is_empty() && others.is_empty() && topics(query).is_empty() {
        for (first, index) in &lists {
            for hit in guessed(index, &words) {
                others.add(*first, How::Near, hit);
            }
        }
    }
    others.without(&whole);
    let mut found = vec![];
    for (ranking, side) in [(whole, side), (others, side_in(&words))] {
        found.extend(ranking.in_order().map(|(at, how)| match all[at] {
            Meant::Pose(Found { pose, .. }) => {
                let side = side.filter(|_| pose.is_one_sided());
                Meant::Pose(Found { pose, how, side })
            }
            Meant::Sequence(sequence, _) => Meant::Sequence(sequence, how),
        }));
    }
    found
}

/// What begins with a text, and what has its words.
fn typed(lists: Lists, query: &str, words: &[Word]) -> Ranking {
    let mut ranking = Ranking::default();
    for (first, index) in lists {
        for (hit, is_within_word) in begun(index, query) {
            // A number is whole as it stands: "warrior i" does not go on to "warrior iii".
            let how = match is_within_word && !ends_with_number(words) {
                true => How::Beginning,
                false => How::Words,
            };
            ranking.add(*first, how, hit);
        }
        for mut hit in with_words(index, words) {
            // After what begins with it.
            hit.penalty += 1;
            ranking.add(*first, How::Words, hit);
        }
    }
    ranking
}

/// That of which a text is a whole name, or "one name or another", and the side typed beside it.
fn whole(lists: Lists, text: &str, words: &[Word]) -> (Ranking, Option<Side>) {
    let (found, side) = of_one_name(lists, text, words);
    if !found.is_empty() {
        return (found, side);
    }
    let (mut all, mut side) = (Ranking::default(), None);
    for half in halves(text) {
        let (found, its_side) = of_one_name(lists, &half, &words_of(&half));
        all.add_part(&found);
        side = side.or(its_side);
    }
    (all, side)
}

/// The same of one name: with every word that was typed, else with as many as have an answer of those that readers add,
/// such as the side. "Prayer stretch left" is the "prayer stretch".
fn of_one_name(lists: Lists, text: &str, words: &[Word]) -> (Ranking, Option<Side>) {
    let mut ranking = Ranking::default();
    for (first, index) in lists {
        for hit in written(index, text) {
            ranking.add(*first, How::Name, hit);
        }
    }
    let is_added = |word: &Word| matches!(word.role, Role::Aside | Role::Side(_));
    let added = words.iter().filter(|word| is_added(word));
    let added = added.count().min(MOST_ADDED) as u32;
    // Each set of added words is a number, a bit for each word that is left out.
    for left_out in 0..=added {
        let sets = (0..1_u32 << added).filter(|set| set.count_ones() == left_out);
        let mut side = None;
        for set in sets {
            let (mut number, mut kept) = (0, vec![]);
            for word in words {
                number += u32::from(is_added(word));
                // "Left leg" is left out as one.
                let may_go = is_added(word) || word.role == Role::Sided;
                let is_out = may_go && number <= added && set << 1 >> number & 1 == 1;
                match (is_out, word.role) {
                    (false, _) => kept.push(word),
                    (true, Role::Side(of_word)) => side = side.or(Some(of_word)),
                    (true, _) => {}
                }
            }
            for (first, index) in lists {
                for hit in spelled(index, &kept) {
                    ranking.add(*first, How::Spelling, hit);
                }
            }
        }
        if !ranking.is_empty() {
            return (ranking, side);
        }
    }
    (ranking, None)
}

/// Words that readers add to one name, at most; in longer texts the later ones count as part of it.
const MOST_ADDED: usize = 5;

fn ends_with_number(words: &[Word]) -> bool {
    let last = words.last();
    last.is_some_and(|word| is_number(&word.plain))
}

fn side_in(words: &[Word]) -> Option<Side> {
    words.iter().find_map(|word| match word.role {
        Role::Side(side) => Some(side),
        _ => None,
    })
}
