//! A text that somebody else wrote, as a message shows it.

use std::fmt::Write as _;

/// So many characters of it are shown.
const MOST: usize = 80;

/// The beginning of a text, with what cannot be seen written out (`\u{202e}`): a message is read where the text may have
/// been made to deceive, such as a console.
pub fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == MOST {
            shown.push('…');
            break;
        }
        if c.is_control() || is_deceptive(c) {
            let _ = write!(shown, "\\u{{{:x}}}", c as u32);
        } else {
            shown.push(c);
        }
    }
    shown
}

/// Whether a character turns the text around it, or cannot be seen and joins nothing. Marks of direction (U+200E, U+200F,
/// U+061C) and joiners (U+200C, U+200D) are no such: Arabic, Hebrew and Hindi are written with them.
pub fn is_deceptive(c: char) -> bool {
    matches!(c,
        '\u{200b}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        // Separators of lines and paragraphs, embeddings and overrides of direction.
        | '\u{2028}'..='\u{202e}'
        // Invisible operators, isolates, old controls of shaping.
        | '\u{2060}'..='\u{206f}'
        // Tags: a whole alphabet that nobody sees.
        | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_out_and_what_is_long_is_cut() {
        assert_eq!(shown("Bālāsana"), "Bālāsana");
        assert_eq!(shown("a\u{202e}b\u{200b}\0"), "a\\u{202e}b\\u{200b}\\u{0}");
        assert_eq!(shown(&"x".repeat(100)), "x".repeat(80) + "…");
    }

    #[test]
    fn what_languages_are_written_with_is_no_deception() {
        for text in ["נֵר\u{200f}", "می\u{200c}خواهم", "क्\u{200d}ष", "a\u{ad}b"] {
            assert!(!text.chars().any(is_deceptive), "{text}");
        }
    }
}
