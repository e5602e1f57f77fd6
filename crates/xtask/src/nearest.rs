//! The known word a mistyped one most likely meant.

/// The candidate fewest edits away; the first of equals. Empty without candidates.
pub fn of<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> &'a str {
    candidates
        .min_by_key(|candidate| strsim::damerau_levenshtein(word, candidate))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_swapped_letter_still_finds_the_word() {
        assert_eq!(of("biuld", ["build", "serve", "test"].into_iter()), "build");
        assert_eq!(of("tset", ["build", "serve", "test"].into_iter()), "test");
    }
}
