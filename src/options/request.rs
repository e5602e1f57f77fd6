//! Options as callers write them, into a checked request. Every problem is kept: the API throws the
//! first, the element reports all and goes on with what is right.

use super::added_poses;
use super::{Control, View};
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

/// The names that options may have.
const NAMES: &[&str] = &[
    "pose",
    "worseWith",
    "condition",
    "mobility",
    "depth",
    "side",
    "age",
    "catalog",
    "by",
    "view",
    "compare",
    "controls",
    "headingLevel",
    "theme",
    "lang",
    "dir",
];

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
    let mut reading = OptionReader {
        options,
        problems: vec![],
    };
    reading.known_names();
    let pose = reading.pose("pose", &catalog);
    let compare = reading.pose("compare", &catalog);
    let reader = Reader {
        worse_with: reading.words("worseWith").unwrap_or_default(),
        condition: reading.condition(&catalog),
        mobility: reading.mobility(),
        depth: reading.depth(),
        side: reading.word("side").unwrap_or_default(),
        age: reading.word("age"),
    };
    let request = Request {
        by: reading.word("by").unwrap_or_default(),
        view: reading.word("view").unwrap_or_default(),
        controls: reading.controls(),
        heading_level: reading.heading_level(),
        pose,
        compare,
        reader,
        catalog,
    };
    (request, reading.problems)
}

struct OptionReader<'a> {
    options: &'a Value,
    problems: Vec<Error>,
}

impl<'a> OptionReader<'a> {
    fn get(&self, name: &str) -> Option<&'a Value> {
        self.options
            .get(name)
            .filter(|value| **value != Value::Nothing)
    }

    fn wrong(&mut self, name: &str, found: &Value, wanted: &str) {
        self.problems.push(Error::new(
            [name, " is ", found.kind(), "; ", wanted].concat(),
        ));
    }

    fn unknown(&mut self, name: &str, word: &str, known: &[&str], otherwise: Option<&str>) {
        let near = nearest(word, &mut known.iter().copied()).or(otherwise);
        self.problems.push(Error::unknown(name, word, near));
    }

    fn beyond(&mut self, depth: f64) {
        let near = if depth > 1.0 { "1" } else { "0" };
        let said = decimal(depth);
        let parts = [
            "depth is ",
            &said,
            "; it goes from 0 to 1, and ",
            near,
            " is the nearest",
        ];
        self.problems.push(Error::new(parts.concat()));
    }

    fn known_names(&mut self) {
        match self.options {
            Value::Table(fields) => {
                for (name, _) in fields
                    .iter()
                    .filter(|(name, _)| !NAMES.contains(&name.as_str()))
                {
                    self.unknown("option", name, NAMES, None);
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
        const WORDS: [&str; 3] = ["stiff", "typical", "supple"];
        let Some(word) = self.text("mobility") else {
            return 0.0;
        };
        let index = self.position("mobility", word, &WORDS, Some("typical"));
        index.map_or(0.0, |index| index as f64 - 1.0)
    }

    fn depth(&mut self) -> f64 {
        match self.get("depth") {
            None => 1.0,
            Some(Value::Number(n)) if (0.0..=1.0).contains(n) => *n,
            Some(Value::Number(n)) => {
                self.beyond(*n);
                1.0
            }
            Some(other) => {
                self.wrong("depth", other, "a number from 0 to 1 is wanted");
                1.0
            }
        }
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
        match self.get("headingLevel")? {
            Value::Number(n) if (2.0..=6.0).contains(n) => Some(*n as u8),
            other => {
                self.wrong(
                    "headingLevel",
                    other,
                    "a number from 2 to 6 is wanted, and 3 is used",
                );
                None
            }
        }
    }
}
