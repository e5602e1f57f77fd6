//! One language's words.

use super::message::{Argument, Message};
use super::pattern::{Chooses, Fill, fill};
use pose_format::pattern::{ENTRY, KEY};
use pose_format::{plural, whole};
use std::sync::LazyLock;

/// The sentences of one language and its plural rules.
#[derive(Debug)]
pub struct Words {
    /// Which numbers have which plural category, for [`plural::category`].
    plurals: &'static str,
    /// Keys with their packed patterns, sorted by key.
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
        let (plurals, entries) = packed.split_once(ENTRY).unwrap_or_default();
        Self {
            plurals,
            entries: entries
                .split(ENTRY)
                .filter_map(|entry| entry.split_once(KEY))
                .collect(),
        }
    }

    /// The packed pattern of a key ([`pose_format::pattern`]), if the language has it.
    pub fn pattern(&self, key: &str) -> Option<&'static str> {
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
        let mut out = String::new();
        self.fill_into(key, &[], &mut out);
        out
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
        self.fill_into(&message.key, &message.arguments, out);
    }

    fn fill_into(&self, key: &str, arguments: &[(&'static str, Argument)], out: &mut String) {
        let words = self;
        match self.pattern(key) {
            Some(pattern) => fill(pattern, &Filling { words, arguments }, out),
            None => out.push_str(key),
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
    arguments: &'a [(&'static str, Argument)],
}

impl Filling<'_> {
    fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments
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
            // As Fluent does: the hole is seen, and says what is missing.
            None => {
                for piece in ["{$", name, "}"] {
                    out.push_str(piece);
                }
            }
        }
    }

    fn chooses(&self, name: &str) -> Chooses<'_> {
        let number = |tenths: i64, has_decimal| {
            let size = tenths.unsigned_abs().try_into().unwrap_or(u32::MAX);
            Chooses::Number {
                tenths,
                category: plural::category(self.words.plurals, size, has_decimal),
            }
        };
        match self.argument(name) {
            Some(Argument::Text(text)) => Chooses::Word(text),
            Some(Argument::Number(n)) => number(i64::from(*n) * 10, false),
            Some(Argument::Tenths(n)) => number(i64::from(*n), true),
            _ => Chooses::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "a pose", "no pose", with a choice within a choice, as the build packs it; one whole number has its own form.
    const PACKED: &str = "one 1,other 199\u{2}other 2000\u{7}\
        count\u{6}\u{3}count\u{2}other\u{2}\u{1}count\u{2} poses\u{4}=0\u{2}no pose\u{4}one\u{2}a form of 0\u{4}=15\u{2}one and a half\u{5} left\u{7}\
        nested\u{6}<\u{3}a\u{2}x\u{2}X\u{3}b\u{2}y\u{2}Y\u{4}z\u{2}Z\u{5}!\u{4}w\u{2}W\u{5}>\u{7}";

    fn say(message: Message) -> String {
        Words::unpack(PACKED).say(&message)
    }

    #[test]
    fn an_exact_number_wins_over_its_plural_category() {
        let count = |n| say(Message::new("count").number("count", n));
        assert_eq!(count(0.0), "no pose left");
        assert_eq!(count(7.0), "7 poses left");
        let tenths = |n| say(Message::new("count").tenths("count", n));
        assert_eq!(tenths(1.5), "one and a half left");
    }

    #[test]
    fn a_choice_may_stand_within_a_choice() {
        let nested = |a, b| say(Message::new("nested").text("a", a).text("b", b));
        assert_eq!(nested("x", "z"), "<XZ!>");
        assert_eq!(nested("x", "y"), "<XY!>");
        assert_eq!(nested("w", "z"), "<W>");
    }

    #[test]
    fn a_word_is_no_number_and_a_missing_argument_takes_the_default_and_is_seen() {
        let text = say(Message::new("count").text("count", "one"));
        assert_eq!(text, "a form of 0 left");
        assert_eq!(say(Message::new("count")), "{$count} poses left");
    }

    #[test]
    fn english_says_one_pose_no_pose_and_many() {
        let count = |n| Words::english().say(&Message::new("list-count").number("count", n));
        assert_eq!(
            [0.0, 1.0, 2.0, 101.0].map(count),
            ["No pose is left.", "One pose.", "2 poses.", "101 poses."]
        );
    }
}
