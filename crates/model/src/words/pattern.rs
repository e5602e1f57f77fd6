//! Filling the packed form of a sentence ([`pose_format::pattern`]).

use pose_format::pattern::{END, OR, SELECT, STOP, VAR};

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
