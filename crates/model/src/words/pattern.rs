//! Filling the packed form of a sentence ([`pose_format::pattern`]).

use pose_format::pattern::{EXACT, Part, Variant, parts};
use pose_format::whole;

/// What fills a pattern.
pub trait Fill {
    /// Says an argument.
    fn say(&self, name: &str, out: &mut String);
    /// What an argument chooses by.
    fn chooses(&self, name: &str) -> Chooses<'_>;
}

/// What chooses among the variants of a sentence.
pub enum Chooses<'a> {
    /// A word: the variant of the same name.
    Word(&'a str),
    /// A number: the variant of exactly these tenths, or else that of its plural category.
    Number {
        /// Tenths of it.
        tenths: i64,
        /// Its category in the language.
        category: &'a str,
    },
    /// Nothing: the default.
    Nothing,
}

/// Fills a packed pattern.
pub fn fill(pattern: &str, with: &dyn Fill, out: &mut String) {
    for part in parts(pattern) {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => with.say(name, out),
            Part::Choice(name, variants) => fill(chosen(&variants, with.chooses(name)), with, out),
        }
    }
}

fn chosen<'a>(variants: &[Variant<'a>], by: Chooses) -> &'a str {
    let of = |key: &str| variants.iter().find(|variant| variant.key == key);
    let found = match by {
        Chooses::Word(word) => of(word),
        Chooses::Number { tenths, category } => {
            let exact = [String::from(EXACT), whole(tenths)].concat();
            of(&exact).or_else(|| of(category))
        }
        Chooses::Nothing => None,
    };
    let default = variants.first();
    found.or(default).map_or("", |variant| variant.pattern)
}
