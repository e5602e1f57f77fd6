//! One language's words.

use super::message::{Argument, Message};
use super::pattern::{Fill, fill};
use pose_format::pattern::{ENTRY, KEY};
use pose_format::whole;
use std::sync::LazyLock;

/// The sentences of one language, sorted by key.
#[derive(Debug)]
pub struct Words {
    entries: Vec<(&'static str, &'static str)>,
}

impl Words {
    /// English, compiled in.
    pub fn english() -> &'static Self {
        static ENGLISH: LazyLock<Words> =
            LazyLock::new(|| Words::unpack(include_str!(concat!(env!("OUT_DIR"), "/en.packed"))));
        &ENGLISH
    }

    fn unpack(packed: &'static str) -> Self {
        Self {
            entries: packed
                .split(ENTRY)
                .filter_map(|entry| entry.split_once(KEY))
                .collect(),
        }
    }

    fn pattern(&self, key: &str) -> Option<&'static str> {
        self.entries
            .binary_search_by_key(&key, |entry| entry.0)
            .ok()
            .map(|i| self.entries[i].1)
    }

    /// Whether there are words for a key.
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// Every key.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|entry| entry.0)
    }

    /// The words of a key without arguments; the key itself where a language lacks it.
    pub fn word(&self, key: &str) -> String {
        self.pattern(key)
            .map_or_else(|| key.to_string(), str::to_string)
    }

    /// The words of a family's member, such as `level-` and `fine`.
    pub fn word_of(&self, family: &str, member: &str) -> String {
        self.word(&format!("{family}{member}"))
    }

    /// The words of a message.
    pub fn say(&self, message: &Message) -> String {
        let mut out = String::new();
        self.say_into(message, &mut out);
        out
    }

    fn say_into(&self, message: &Message, out: &mut String) {
        match self.pattern(&message.key) {
            Some(pattern) => fill(
                pattern,
                &Filling {
                    words: self,
                    message,
                },
                out,
            ),
            None => out.push_str(&message.key),
        }
    }

    /// Several messages as a list: "a", "a and b", "a, b and c".
    fn list_into(&self, messages: &[Message], last: &str, out: &mut String) {
        for (i, message) in messages.iter().enumerate() {
            if i > 0 {
                let key = if i + 1 == messages.len() {
                    last
                } else {
                    "list-between"
                };
                out.push_str(&self.word(key));
            }
            self.say_into(message, out);
        }
    }
}

struct Filling<'a> {
    words: &'a Words,
    message: &'a Message,
}

impl Filling<'_> {
    fn argument(&self, name: &str) -> Option<&Argument> {
        self.message
            .arguments
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, argument)| argument)
    }
}

impl Fill for Filling<'_> {
    fn say(&self, name: &str, out: &mut String) {
        match self.argument(name) {
            Some(Argument::Text(text)) => out.push_str(text),
            Some(Argument::Number(n)) => out.push_str(&whole((*n).into())),
            Some(Argument::Tenths(n)) => {
                out.push_str(&whole((n / 10).into()));
                out.push_str(&self.words.word("decimal-mark"));
                out.push_str(&whole((n % 10).abs().into()));
            }
            Some(Argument::Message(message)) => self.words.say_into(message, out),
            Some(Argument::List(messages)) => self.words.list_into(messages, "list-and", out),
            Some(Argument::AnyOf(messages)) => self.words.list_into(messages, "list-or", out),
            None => {}
        }
    }

    fn choose(&self, name: &str) -> String {
        match self.argument(name) {
            // English; other languages bring their rule with their file.
            Some(Argument::Number(1)) => "one".into(),
            Some(Argument::Text(text)) => text.clone(),
            _ => "other".into(),
        }
    }
}
