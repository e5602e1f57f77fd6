//! What another program hands over, read with limits: no more of it is copied than a catalogue or an option can need.

use pose_format::{Problem, Value};

/// A value that is not ours yet, such as one of JavaScript's. It is asked for its size before it is copied.
pub trait Foreign: Sized {
    /// What it is, and how much.
    fn seen(&self) -> Seen;
    /// The text that it is.
    fn text(&self) -> String;
    /// The entries of the list that it is.
    fn items(&self) -> Vec<Self>;
    /// The named values of the table that it is.
    fn fields(&self) -> Vec<(String, Self)>;
}

/// The kind of a value, with its size.
#[derive(Clone, Copy, Debug)]
pub enum Seen {
    /// Absent, `null` or `undefined`.
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text of so many characters.
    Text(usize),
    /// A list of so many entries.
    List(usize),
    /// A table of so many fields.
    Table(usize),
    /// A function or a symbol: no data.
    Other,
}

/// How much of a value is read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Lists and tables within each other. It also ends a value that contains itself.
    pub levels: usize,
    /// Entries of one list.
    pub entries: usize,
    /// Fields of one table.
    pub fields: usize,
    /// Characters of one text.
    pub characters: usize,
    /// Values in all.
    pub values: usize,
}

impl Limits {
    /// For what a page says. A catalogue of our own poses has at most 8 levels, 25 fields in a table and 124 values for a
    /// pose (crates/fuzz/tests/injection.rs prints them); 500 poses may be added.
    pub const OF_A_PAGE: Self = Self {
        levels: 12,
        entries: super::MOST_POSES,
        fields: 200,
        characters: 10_000,
        values: 100_000,
    };
    /// For our own files, which the page has checked by their hashes.
    pub const NONE: Self = Self {
        levels: usize::MAX,
        entries: usize::MAX,
        fields: usize::MAX,
        characters: usize::MAX,
        values: usize::MAX,
    };
}

/// So many problems are named; a hostile value could have one at each of its values.
const MOST_PROBLEMS: usize = 20;

/// A foreign value as the format's own. What is beyond a limit is left out, and named with its path, its size and the
/// limit.
pub fn read_foreign(value: &impl Foreign, limits: Limits) -> (Value, Vec<Problem>) {
    let mut reading = Reading {
        limits,
        values: 0,
        path: vec![],
        problems: vec![],
    };
    let value = reading.value(value);
    (value, reading.problems)
}

/// A step on the way from the whole value to a part of it.
enum Step {
    Field(String),
    Entry(usize),
}

struct Reading {
    limits: Limits,
    values: usize,
    path: Vec<Step>,
    problems: Vec<Problem>,
}

impl Reading {
    fn value(&mut self, foreign: &impl Foreign) -> Value {
        self.values = self.values.saturating_add(1);
        if self.values > self.limits.values {
            // Said of the first that is left out.
            if self.values == self.limits.values + 1 {
                self.beyond("comes after the first", "values", self.limits.values);
            }
            return Value::Nothing;
        }
        let Limits {
            levels,
            entries,
            fields,
            characters,
            ..
        } = self.limits;
        match foreign.seen() {
            Seen::Nothing => Value::Nothing,
            Seen::Flag(flag) => Value::Flag(flag),
            Seen::Number(number) => Value::Number(number),
            Seen::Other => Value::Text("a value that is not data".into()),
            Seen::Text(count) if count > characters => {
                self.too_many(count, "characters", characters);
                Value::Nothing
            }
            Seen::Text(_) => Value::Text(foreign.text()),
            Seen::List(_) | Seen::Table(_) if self.path.len() >= levels => {
                self.beyond("lies deeper than", "levels", levels);
                Value::Nothing
            }
            Seen::List(count) if count > entries => {
                self.too_many(count, "entries", entries);
                Value::List(vec![])
            }
            Seen::Table(count) if count > fields => {
                self.too_many(count, "fields", fields);
                Value::Nothing
            }
            Seen::List(_) => {
                let items = foreign.items().into_iter().enumerate();
                let read = |(at, item)| self.at(Step::Entry(at), &item);
                Value::List(items.map(read).collect())
            }
            Seen::Table(_) => {
                let fields = foreign.fields().into_iter();
                let read = |(name, field): (String, _)| {
                    let value = self.at(Step::Field(name.clone()), &field);
                    (name, value)
                };
                Value::Table(fields.map(read).collect())
            }
        }
    }

    fn at(&mut self, step: Step, foreign: &impl Foreign) -> Value {
        self.path.push(step);
        let value = self.value(foreign);
        self.path.pop();
        value
    }

    fn too_many(&mut self, count: usize, what: &str, limit: usize) {
        self.problem(format!("has {count} {what}, more than {limit}"));
    }

    fn beyond(&mut self, how: &str, what: &str, limit: usize) {
        self.problem(format!("{how} {limit} {what}, and is left out"));
    }

    fn problem(&mut self, message: String) {
        if self.problems.len() < MOST_PROBLEMS {
            let path = self.path_in_words();
            self.problems.push(Problem { path, message });
        }
    }

    /// `poses[3].fold`
    fn path_in_words(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Entry(at) => path += &format!("[{at}]"),
                Step::Field(name) if path.is_empty() => path += &pose_format::shown(name),
                Step::Field(name) => path += &format!(".{}", pose_format::shown(name)),
            }
        }
        path
    }
}
