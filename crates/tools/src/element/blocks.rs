//! Generated blocks: the lines between a comment `begin NAME` and a comment `end NAME` of a committed file.

/// The name of a block and its text.
pub type Block = (&'static str, String);

/// The text of a file with the lines of one block replaced. None if the file has no such block.
pub fn replaced(text: &str, name: &str, block: &str) -> Option<String> {
    let (begin, end) = (format!("begin {name}"), format!("end {name}"));
    let start = text.find(&begin)?;
    let start = start + text[start..].find('\n')? + 1;
    let stop = start + text[start..].find(&end)?;
    let stop = text[..stop].rfind('\n')? + 1;
    Some([&text[..start], block, &text[stop..]].concat())
}

/// Words as string literals with commas between, as Rust, JavaScript and TypeScript write them.
pub fn quoted<T: std::fmt::Debug>(words: &[T]) -> String {
    joined(words, ", ")
}

/// Words as string literals with a separator between.
pub fn joined<T: std::fmt::Debug>(words: &[T], separator: &str) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
    words.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_replaced_and_what_is_around_it_stays() {
        let text = "a\n// begin x\nold\n// end x\nb\n";
        let new = replaced(text, "x", "new\n").expect("a block");
        assert_eq!(new, "a\n// begin x\nnew\n// end x\nb\n");
        assert_eq!(replaced(&new, "x", "new\n").as_deref(), Some(&*new));
        assert_eq!(replaced(text, "y", ""), None);
    }
}
