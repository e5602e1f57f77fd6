//! Values of options by their kind: words, lists of words, numbers.

use super::declared;
use pose_format::{Choice, Value, decimal, nearest};
use pose_model::Error;

/// Characters of what names something. The longest name of a pose has 40.
pub const MOST_TYPED: usize = 200;

/// The longest list that an option takes has 9.
const MOST_WORDS: usize = 50;

/// Reads fields of options and keeps what is wrong with them.
pub(super) struct Checker<'a> {
    options: &'a Value,
    /// What was wrong so far.
    pub problems: Vec<Error>,
}

impl<'a> Checker<'a> {
    pub fn new(options: &'a Value) -> Self {
        Self {
            options,
            problems: vec![],
        }
    }

    pub fn get(&self, name: &str) -> Option<&'a Value> {
        self.options
            .get(name)
            .filter(|value| **value != Value::Nothing)
    }

    fn wrong(&mut self, name: &str, found: &Value, wanted: &str) {
        let message = format!("{name} is {}; {wanted}", found.kind());
        self.problems.push(Error::new(message));
    }

    pub fn unknown(&mut self, name: &str, word: &str, known: &[&str], otherwise: Option<&str>) {
        let near = nearest(word, &mut known.iter().copied()).or(otherwise);
        self.problems.push(Error::unknown(name, word, near));
    }

    fn beyond(&mut self, name: &str, number: f64, [least, greatest]: [f64; 2]) {
        let near = if number > greatest { greatest } else { least };
        let [number, least, greatest, near] = [number, least, greatest, near].map(decimal);
        self.problems.push(Error::new(format!(
            "{name} is {number}; it goes from {least} to {greatest}, and {near} is the nearest"
        )));
    }

    pub fn known_names(&mut self) {
        let known = declared::OPTIONS;
        match self.options {
            Value::Table(fields) => {
                for (name, _) in fields
                    .iter()
                    .filter(|(name, _)| !known.contains(&name.as_str()))
                {
                    self.unknown("option", name, known, None);
                }
            }
            Value::Nothing => {}
            other => self.wrong("options", other, "an object is wanted"),
        }
    }

    /// A text that names something, so it is short.
    pub fn text(&mut self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            Value::Text(text) if text.chars().count() > MOST_TYPED => {
                let count = text.chars().count();
                let message = format!("{name} has {count} characters, more than {MOST_TYPED}");
                self.problems.push(Error::new(message));
                None
            }
            Value::Text(text) => Some(text),
            other => {
                self.wrong(name, other, "a text is wanted");
                None
            }
        }
    }

    /// The position of a word among those that are known.
    pub fn position(
        &mut self,
        name: &str,
        word: &str,
        known: &[&str],
        otherwise: Option<&str>,
    ) -> Option<usize> {
        let found = known.iter().position(|k| *k == word);
        if found.is_none() {
            self.unknown(name, word, known, otherwise);
        }
        found
    }

    pub fn index(&mut self, name: &str, known: &[&str]) -> Option<usize> {
        let word = self.text(name)?;
        self.position(name, word, known, known.first().copied())
    }

    pub fn word<C: Choice>(&mut self, name: &str) -> Option<C> {
        self.index(name, C::WORDS).map(C::at)
    }

    /// A list of words, or one text of words parted by spaces.
    pub fn words<C: Choice>(&mut self, name: &str) -> Option<Vec<C>> {
        let chosen = self.indices(name, C::WORDS)?;
        Some(chosen.into_iter().map(C::at).collect())
    }

    fn indices(&mut self, name: &str, known: &[&str]) -> Option<Vec<usize>> {
        const WANTED: &str = "a list of words is wanted";
        let mut words: Vec<&str> = vec![];
        match self.get(name)? {
            Value::Text(text) => words = text.split_ascii_whitespace().collect(),
            Value::List(items) => {
                for item in items {
                    match item {
                        Value::Text(word) => words.push(word),
                        other => self.wrong(name, other, WANTED),
                    }
                }
            }
            other => {
                self.wrong(name, other, WANTED);
                return None;
            }
        }
        if words.len() > MOST_WORDS {
            let count = words.len();
            let message = format!("{name} has {count} words, more than {MOST_WORDS}");
            self.problems.push(Error::new(message));
            words.truncate(MOST_WORDS);
        }
        let mut chosen = vec![];
        for word in words {
            let first = known.first().copied();
            if let Some(at) = self.position(name, word, known, first)
                && !chosen.contains(&at)
            {
                chosen.push(at);
            }
        }
        Some(chosen)
    }

    /// A number within its range, ends included.
    pub fn number(&mut self, name: &str, range: [f64; 2]) -> Option<f64> {
        let [least, greatest] = range;
        match self.get(name)? {
            Value::Number(n) if (least..=greatest).contains(n) => return Some(*n),
            Value::Number(n) => self.beyond(name, *n, range),
            other => {
                let (least, greatest) = (decimal(least), decimal(greatest));
                let wanted = format!("a number from {least} to {greatest} is wanted");
                self.wrong(name, other, &wanted);
            }
        }
        None
    }
}
