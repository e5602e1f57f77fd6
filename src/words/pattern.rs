//! The packed form of a sentence, written by `build/locale.rs`:
//!
//! ```text
//! plain text
//! VAR name END                                    a placeable
//! SELECT name END key END text OR key END text STOP  a choice; the first is the default
//! ```

/// Begins a placeable.
pub const VAR: char = '\u{1}';
/// Ends a name or a key.
pub const END: char = '\u{2}';
/// Begins a choice.
pub const SELECT: char = '\u{3}';
/// Between the variants of a choice.
pub const OR: char = '\u{4}';
/// Ends a choice.
pub const STOP: char = '\u{5}';

/// What fills a pattern.
pub trait Fill {
    /// Says an argument.
    fn say(&self, name: &str, out: &mut String);
    /// The variant key that an argument chooses: its own word, or a number's plural form.
    fn choose(&self, name: &str) -> String;
}

/// Fills a packed pattern.
pub fn fill(mut pattern: &str, with: &dyn Fill, out: &mut String) {
    while let Some(at) = pattern.find([VAR, SELECT]) {
        out.push_str(&pattern[..at]);
        let is_choice = pattern[at..].starts_with(SELECT);
        let Some((name, rest)) = pattern[at + 1..].split_once(END) else {
            return;
        };
        if is_choice {
            let Some((variants, after)) = rest.split_once(STOP) else {
                return;
            };
            fill(chosen(variants, &with.choose(name)), with, out);
            pattern = after;
        } else {
            with.say(name, out);
            pattern = rest;
        }
    }
    out.push_str(pattern);
}

fn chosen<'a>(variants: &'a str, key: &str) -> &'a str {
    let mut default = "";
    for (i, variant) in variants.split(OR).enumerate() {
        let Some((name, text)) = variant.split_once(END) else {
            continue;
        };
        if name == key {
            return text;
        }
        if i == 0 {
            default = text;
        }
    }
    default
}
