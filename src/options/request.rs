//! Options as callers write them, into a checked request. Every problem is kept: the API throws the
//! first, the element reports all and goes on with what is right.

use super::added_poses;
use super::{Control, View, declared};
use pose_format::{Choice, Problem, Value, decimal, nearest};
use pose_model::assessment::By;
use pose_model::{Catalog, Error, Reader};
use std::rc::Rc;

/// Checked options.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The pose's id, known to the catalogue.
    pub pose: Option<String>,
    /// The other pose of a comparison.
    pub compare: Option<String>,
    /// Whose body it is.
    pub reader: Reader,
    /// What a ranking is by.
    pub by: By,
    /// The view of a card.
    pub view: View,
    /// The controls of a card; none said means all.
    pub controls: Option<Vec<Control>>,
    /// Level of the card's heading, 2 to 6.
    pub heading_level: Option<u8>,
    /// Ours, with the caller's poses.
    pub catalog: Rc<Catalog>,
}

/// The names that options may have: those of the element, and what only the API takes.
fn names() -> Vec<&'static str> {
    [declared::OPTIONS, &["by"]].concat()
}

/// Reads options. The request is whole whatever the problems: a wrong field keeps its default.
pub fn parse(options: &Value) -> (Request, Vec<Error>) {
    let added = options
        .get("catalog")
        .filter(|value| **value != Value::Nothing);
    let (catalog, mut problems) = match added {
        Some(added) => catalog_with(added),
        None => (Catalog::ours(), vec![]),
    };
    let (request, others) = parse_with(options, Rc::new(catalog));
    problems.extend(others);
    (request, problems)
}

/// Our catalogue with a caller's poses. Bad entries are left out, and named.
pub fn catalog_with(added: &Value) -> (Catalog, Vec<Error>) {
    let (poses, problems) = added_poses(added);
    let said = |problem: &Problem| format!("{} {}", problem.path, problem.message);
    let said: Vec<String> = problems.iter().map(said).collect();
    let errors = said
        .iter()
        .map(|said| Error::new(format!("catalog.{said}")));
    let errors = errors.collect();
    (Catalog::with(poses).lacking(said.join("\n")), errors)
}

/// The same as [`parse`] with a catalogue that has been read; what the options say of a catalogue is not looked at.
pub fn parse_with(options: &Value, catalog: Rc<Catalog>) -> (Request, Vec<Error>) {
    let mut checker = Checker {
        options,
        problems: vec![],
    };
    checker.known_names();
    checker.of_page();
    let pose = checker.pose("pose", &catalog);
    let compare = checker.pose("compare", &catalog);
    let reader = Reader {
        worse_with: checker.words("worseWith").unwrap_or_default(),
        condition: checker.condition(&catalog),
        mobility: checker.mobility(),
        depth: checker.depth(),
        side: checker.word("side").unwrap_or_default(),
        age: checker.word("age"),
    };
    let request = Request {
        by: checker.word("by").unwrap_or_default(),
        view: checker.word("view").unwrap_or_default(),
        controls: checker.controls(),
        heading_level: checker.heading_level(),
        pose,
        compare,
        reader,
        catalog,
    };
    (request, checker.problems)
}

/// The words for a mobility, in the order of [`mobility_at`].
pub const MOBILITIES: &[&str] = declared::MOBILITY;

/// The mobility of a word's position: -1 stiff, 0 typical, 1 supple.
pub fn mobility_at(index: usize) -> f64 {
    index as f64 - 1.0
}

struct Checker<'a> {
    options: &'a Value,
    problems: Vec<Error>,
}

impl<'a> Checker<'a> {
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.options
            .get(name)
            .filter(|value| **value != Value::Nothing)
    }

    fn wrong(&mut self, name: &str, found: &Value, wanted: &str) {
        let message = format!("{name} is {}; {wanted}", found.kind());
        self.problems.push(Error::new(message));
    }

    fn unknown(&mut self, name: &str, word: &str, known: &[&str], otherwise: Option<&str>) {
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

    fn known_names(&mut self) {
        let known = names();
        match self.options {
            Value::Table(fields) => {
                for (name, _) in fields
                    .iter()
                    .filter(|(name, _)| !known.contains(&name.as_str()))
                {
                    self.unknown("option", name, &known, None);
                }
            }
            Value::Nothing => {}
            other => self.wrong("options", other, "an object is wanted"),
        }
    }

    fn text(&mut self, name: &str) -> Option<&'a str> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            other => {
                self.wrong(name, other, "a text is wanted");
                None
            }
        }
    }

    /// The position of a word among those that are known.
    fn position(
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

    fn index(&mut self, name: &str, known: &[&str]) -> Option<usize> {
        let word = self.text(name)?;
        self.position(name, word, known, known.first().copied())
    }

    fn word<C: Choice>(&mut self, name: &str) -> Option<C> {
        self.index(name, C::WORDS).map(C::at)
    }

    /// A list of words, or one text of words parted by spaces.
    fn words<C: Choice>(&mut self, name: &str) -> Option<Vec<C>> {
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

    fn pose(&mut self, name: &str, catalog: &Catalog) -> Option<String> {
        let id = self.text(name)?;
        if catalog.find(id).is_none() {
            let known = catalog.poses().map(|p| p.id.as_str()).collect::<Vec<_>>();
            self.unknown(name, id, &known, None);
            return None;
        }
        Some(id.to_string())
    }

    fn condition(&mut self, catalog: &Catalog) -> Option<String> {
        let id = self.text("condition")?;
        let known = catalog.knowledge().conditions.iter();
        let known = known.map(|c| c.id.as_str()).collect::<Vec<_>>();
        self.position("condition", id, &known, None)
            .map(|_| id.to_string())
    }

    fn mobility(&mut self) -> f64 {
        let Some(word) = self.text("mobility") else {
            return 0.0;
        };
        let index = self.position("mobility", word, MOBILITIES, Some("typical"));
        index.map_or(0.0, mobility_at)
    }

    fn depth(&mut self) -> f64 {
        self.number("depth", declared::DEPTH).unwrap_or(1.0)
    }

    /// A number within its range, ends included.
    fn number(&mut self, name: &str, range: [f64; 2]) -> Option<f64> {
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

    fn controls(&mut self) -> Option<Vec<Control>> {
        match self.get("controls")? {
            Value::Text(word) if word == "none" => Some(vec![]),
            Value::List(items) if matches!(items.as_slice(), [Value::Text(word)] if word == "none") => {
                Some(vec![])
            }
            _ => self.words("controls"),
        }
    }

    fn heading_level(&mut self) -> Option<u8> {
        let level = self.number("headingLevel", declared::HEADING_LEVEL)?;
        Some(level as u8)
    }

    /// Checks options on which only the shell, the stylesheet and the browser act.
    fn of_page(&mut self) {
        self.index("theme", declared::THEME);
        self.index("loading", declared::LOADING);
        // In HTML an empty `lang` or `dir` is right, and the case of `dir` does not matter.
        if let Some(word) = self.text("dir").filter(|word| !word.is_empty()) {
            let word = word.to_ascii_lowercase();
            self.position("dir", &word, declared::DIR, Some("ltr"));
        }
        if let Some(tag) = self.text("lang")
            && !tag.is_empty()
            && !is_language_tag(tag)
        {
            let near = tag.trim().replace('_', "-");
            let near = if is_language_tag(&near) { &near } else { "en" };
            self.problems.push(Error::unknown("lang", tag, Some(near)));
        }
    }
}

/// Whether a text has the form of a language tag (BCP 47): letters first, then parts of letters and digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    first.bytes().all(|byte| byte.is_ascii_alphabetic()) && is_part(first) && parts.all(is_part)
}
