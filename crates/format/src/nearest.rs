//! "Did you mean …": the valid word nearest to a mistyped one.

/// Characters. A longer text is no mistyped word, and comparing takes as long as it is, for each candidate.
const LONGEST: usize = 100;

/// The candidate with the fewest edits to `word` (insert, delete, replace, swap of neighbours); none if all
/// are far away.
pub fn nearest<'a>(word: &str, candidates: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > LONGEST {
        return None;
    }
    let mut fewest = length.max(3) / 2 + 2;
    let mut nearest = None;
    for candidate in candidates {
        let edits = strsim::osa_distance(word, candidate);
        if edits < fewest {
            fewest = edits;
            nearest = Some(candidate);
        }
    }
    nearest
}
