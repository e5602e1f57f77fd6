//! "Did you mean …": the valid word nearest to a mistyped one.

/// The candidate with the fewest edits to `word`; none if all are far away.
pub fn nearest<'a>(word: &str, candidates: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut fewest = word.chars().count().max(3) / 2 + 2;
    let mut nearest = None;
    for candidate in candidates {
        let edits = distance(word, candidate);
        if edits < fewest {
            fewest = edits;
            nearest = Some(candidate);
        }
    }
    nearest
}

/// Edits between two words: insert, delete, replace, or swap of neighbours
/// (optimal string alignment).
pub fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let mut edits = (last[j] + usize::from(a[i] != b[j]))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                edits = edits.min(before[j - 1] + 1);
            }
            row.push(edits);
        }
        before = last;
        last = row;
    }
    last[b.len()]
}
