//! A sentence before it has a language.

use pose_format::Choice;
use std::borrow::Cow;

/// A key of `www/locales/en.ftl` with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The key.
    pub key: Cow<'static, str>,
    /// Named arguments.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What a message says about something.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A name that is the same in every language, or a pose's own word.
    Text(String),
    /// A whole number; it also chooses the plural form.
    Number(i32),
    /// Tenths of a number: 14 is said as 1.4.
    Tenths(i32),
    /// Another message.
    Message(Message),
    /// Several messages, said as a list that ends in "and".
    List(Vec<Message>),
    /// Several messages, said as a list that ends in "or".
    AnyOf(Vec<Message>),
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self {
            key: key.into(),
            arguments: vec![],
        }
    }

    /// The message of a family, such as `target-` and `hamstrings`.
    pub fn of(family: &str, word: &str) -> Self {
        Self::new([family, word].concat())
    }

    /// With a text.
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// With the word of a closed list, which chooses a variant.
    pub fn choice(self, name: &'static str, word: impl Choice) -> Self {
        self.text(name, word.word())
    }

    /// With a whole number, rounded.
    pub fn number(self, name: &'static str, number: f64) -> Self {
        self.with(name, Argument::Number(number.round_ties_even() as i32))
    }

    /// With a number of one decimal.
    pub fn tenths(self, name: &'static str, number: f64) -> Self {
        self.with(
            name,
            Argument::Tenths((number * 10.0).round_ties_even() as i32),
        )
    }

    /// With another message.
    pub fn message(self, name: &'static str, message: Self) -> Self {
        self.with(name, Argument::Message(message))
    }

    /// With several messages.
    pub fn list(self, name: &'static str, messages: Vec<Self>) -> Self {
        self.with(name, Argument::List(messages))
    }

    /// With several messages of which any one counts.
    pub fn any_of(self, name: &'static str, messages: Vec<Self>) -> Self {
        self.with(name, Argument::AnyOf(messages))
    }

    fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }
}
