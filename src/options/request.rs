//! Options as callers write them, into a checked request. Every problem is kept: the API throws the
//! first, the element reports all and goes on with what is right.

use super::checker::Checker;
use super::mobility::{MOBILITIES, mobility_at};
use super::{Control, View, added_poses, declared};
use pose_format::{Pose, Problem, Sequence, Value, decimal, shown};
use pose_model::assessment::By;
use pose_model::catalog::{Meant, meant, named};
use pose_model::{Catalog, Error, Reader, Side};
use std::rc::Rc;

/// The console and the card name so many problems of a catalogue.
const MOST_PROBLEMS: usize = 100;

/// Checked options.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The pose's id, known to the catalogue.
    pub pose: Option<String>,
    /// The other pose of a comparison.
    pub compare: Option<String>,
    /// Whose body it is.
    pub reader: Reader,
    /// What a ranking is by; none said means what its caller begins with.
    pub by: Option<By>,
    /// How many rows a list begins with; none said means all.
    pub limit: Option<usize>,
    /// Poses in order: one of our sequences, or a list of the caller's.
    pub sequence: Option<Rc<Sequence>>,
    /// The view of a card.
    pub view: View,
    /// The controls of a card; none said means all.
    pub controls: Option<Vec<Control>>,
    /// Level of the card's heading, 2 to 6.
    pub heading_level: Option<u8>,
    /// Ours, with the caller's poses.
    pub catalog: Rc<Catalog>,
}

/// Reads options. The request is whole whatever the problems: a wrong field keeps its default.
pub fn parse(options: &Value) -> (Request, Vec<Error>) {
    let added = options
        .get("catalog")
        .filter(|value| **value != Value::Nothing);
    let (catalog, mut problems) = match added {
        Some(added) => catalog_with(added, vec![]),
        None => (Catalog::ours(), vec![]),
    };
    let (request, others) = parse_with(options, Rc::new(catalog));
    problems.extend(others);
    (request, problems)
}

/// Our catalogue with a caller's poses. Bad entries are left out, and named after what was left out before.
pub fn catalog_with(added: &Value, mut problems: Vec<Problem>) -> (Catalog, Vec<Error>) {
    let (poses, others) = added_poses(added);
    problems.extend(others);
    if problems.len() > MOST_PROBLEMS {
        let more = problems.len() - MOST_PROBLEMS;
        problems.truncate(MOST_PROBLEMS);
        let message = format!("has {more} more problems; check() names them");
        problems.push(Problem {
            path: "poses".into(),
            message,
        });
    }
    let said = |problem: &Problem| format!("{} {}", problem.path, problem.message);
    let said: Vec<String> = problems.iter().map(said).collect();
    let errors = said
        .iter()
        .map(|said| Error::new(format!("catalog.{said}")));
    let errors = errors.collect();
    (with_names_read(poses).lacking(said.join("\n")), errors)
}

/// Our catalogue with added poses, of which those done `instead` may be named in any way.
fn with_names_read(mut poses: Vec<Pose>) -> Catalog {
    let catalog = Catalog::with(poses.iter().cloned());
    let names = |pose: &Pose| pose.instead.iter().any(|id| catalog.find(id).is_none());
    if !poses.iter().any(names) {
        return catalog;
    }
    for name in poses.iter_mut().flat_map(|pose| &mut pose.instead) {
        if let Ok(found) = named(&catalog, name) {
            *name = found.pose.id.clone();
        }
    }
    Catalog::with(poses)
}

/// The same as [`parse`] with a catalogue that has been read; what the options say of a catalogue is not looked at.
pub fn parse_with(options: &Value, catalog: Rc<Catalog>) -> (Request, Vec<Error>) {
    let mut checker = Checker::new(options);
    checker.known_names();
    checker.of_page();
    let (pose, side) = checker.pose("pose", &catalog);
    let (compare, _) = checker.pose("compare", &catalog);
    let reader = Reader {
        worse_with: checker.words("worseWith").unwrap_or_default(),
        condition: checker.condition(&catalog),
        mobility: checker.mobility(),
        depth: checker.depth(),
        side: checker.word("side").or(side).unwrap_or_default(),
        age: checker.word("age"),
    };
    let view = checker.word("view").unwrap_or_default();
    let sequence = checker.sequence(view, &catalog);
    let request = Request {
        by: checker.word("by"),
        limit: checker.limit(),
        sequence: sequence.map(Rc::new),
        view,
        controls: checker.controls(),
        heading_level: checker.heading_level(),
        pose,
        compare,
        reader,
        catalog,
    };
    (request, checker.problems)
}

/// The options by name.
impl Checker<'_> {
    /// The id of a pose that is named in any way, and the side that is named with it.
    fn pose(&mut self, name: &str, catalog: &Catalog) -> (Option<String>, Option<Side>) {
        let Some(text) = self.text(name) else {
            return (None, None);
        };
        match named(catalog, text) {
            Ok(found) => (Some(found.pose.id.clone()), found.side),
            Err(near) => {
                self.problems.push(match meant(catalog, text) {
                    Ok(Meant::Sequence(Sequence { id, .. }, _)) => Error::new(format!(
                        "{name} is \"{}\", which is a sequence; use view \"sequence\" and sequence \"{id}\"",
                        shown(text)
                    )),
                    _ => Error::unknown(name, text, near),
                });
                (None, None)
            }
        }
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

    fn limit(&mut self) -> Option<usize> {
        let limit = self.number("limit", declared::LIMIT)?;
        let whole = limit.floor();
        if whole < limit {
            let [limit, whole] = [limit, whole].map(decimal);
            self.problems.push(Error::new(format!(
                "limit is {limit}; a whole number is wanted, and {whole} is taken"
            )));
        }
        Some(whole as usize)
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
