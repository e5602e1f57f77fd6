//! Reading untrusted values into a record, naming every problem with its path.

use crate::{Fields, Record, Span, Value, decimal, nearest};

/// One thing wrong with a file or a catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: `fold.degrees[1]`.
    pub path: String,
    /// What, with the value and the nearest valid one.
    pub message: String,
}

/// Reads a record; the problems are empty exactly when it is as the declaration says.
pub fn read<R: Record>(value: &Value) -> (R, Vec<Problem>) {
    let mut reader = Reader {
        places: vec![],
        problems: vec![],
        required: false,
    };
    let mut record = R::default();
    reader.places.push(Place::new(String::new(), value));
    record.fields(&mut reader);
    reader.leave();
    (record, reader.problems)
}

/// A table being read: its path, its value, and the field names the record asked for.
struct Place<'a> {
    path: String,
    value: &'a Value,
    asked: Vec<&'static str>,
    is_table: bool,
}

impl<'a> Place<'a> {
    fn new(path: String, value: &'a Value) -> Self {
        Self {
            path,
            value,
            asked: vec![],
            is_table: matches!(value, Value::Table(_)),
        }
    }
}

struct Reader<'a> {
    places: Vec<Place<'a>>,
    problems: Vec<Problem>,
    required: bool,
}

impl<'a> Reader<'a> {
    /// The value of a field of the current table, noting that it was asked for.
    fn take(&mut self, name: &'static str) -> Option<&'a Value> {
        let required = std::mem::take(&mut self.required);
        let place = self.places.last_mut()?;
        place.asked.push(name);
        let found = place.value.get(name).filter(|v| **v != Value::Nothing);
        if found.is_none() && required {
            self.problem(name, "is missing".into());
        }
        found
    }

    fn path(&self, name: &str) -> String {
        match self.places.last() {
            Some(place) if !place.path.is_empty() => [&place.path, ".", name].concat(),
            _ => name.into(),
        }
    }

    fn problem(&mut self, name: &str, message: String) {
        let path = self.path(name);
        self.problems.push(Problem { path, message });
    }

    fn wrong_kind(&mut self, name: &str, wanted: &str, found: &Value) {
        self.problem(
            name,
            ["is ", found.kind(), ", and ", wanted, " is wanted"].concat(),
        );
    }

    fn degrees(&mut self, name: &str, range: (f64, f64), value: &Value) -> Option<f64> {
        match value {
            Value::Number(n) if n.is_finite() && *n >= range.0 && *n <= range.1 => Some(*n),
            Value::Number(n) => {
                let near = if *n > range.1 { range.1 } else { range.0 };
                let [n, low, high, near] = [*n, range.0, range.1, near].map(decimal);
                let message = [
                    "is ",
                    &n,
                    "; it goes from ",
                    &low,
                    " to ",
                    &high,
                    ", and ",
                    &near,
                    " is the nearest",
                ]
                .concat();
                self.problem(name, message);
                None
            }
            other => {
                self.wrong_kind(name, "a number", other);
                None
            }
        }
    }

    fn short_text(&mut self, name: &str, most: usize, value: &Value) -> Option<String> {
        match value {
            Value::Text(t) if t.chars().count() > most => {
                self.problem(name, format!("is longer than {most} characters"));
                None
            }
            Value::Text(t) if t.chars().any(|c| c.is_control()) => {
                self.problem(name, "holds a control character".into());
                None
            }
            Value::Text(t) => Some(t.clone()),
            other => {
                self.wrong_kind(name, "a text", other);
                None
            }
        }
    }

    fn listed(
        &mut self,
        name: &str,
        words: &'static [&'static str],
        value: &Value,
    ) -> Option<usize> {
        let Value::Text(word) = value else {
            self.wrong_kind(name, "a word", value);
            return None;
        };
        let found = words.iter().position(|w| w == word);
        if found.is_none() {
            let mut message = format!("is \"{word}\"");
            match nearest(word, words.iter().copied()) {
                Some(near) => message += &format!("; did you mean \"{near}\"?"),
                None => message += &format!("; it is one of {}", words.join(", ")),
            }
            self.problem(name, message);
        }
        found
    }

    fn each(&mut self, name: &'static str) -> &'a [Value] {
        match self.take(name) {
            Some(Value::List(items)) if items.len() > 500 => {
                self.problem(name, "has more than 500 entries".into());
                &[]
            }
            Some(Value::List(items)) => items,
            Some(other) => {
                self.wrong_kind(name, "a list", other);
                &[]
            }
            None => &[],
        }
    }
}

impl Fields for Reader<'_> {
    fn required(&mut self) -> &mut dyn Fields {
        self.required = true;
        self
    }

    fn number(&mut self, name: &'static str, _: &'static str, range: (f64, f64), slot: &mut f64) {
        if let Some(value) = self.take(name)
            && let Some(n) = self.degrees(name, range, value)
        {
            *slot = n;
        }
    }

    fn span(&mut self, name: &'static str, _: &'static str, range: (f64, f64), slot: &mut Span) {
        match self.take(name) {
            None => {}
            Some(Value::List(ends)) if ends.len() == 2 => {
                let from = self.degrees(&[name, "[0]"].concat(), range, &ends[0]);
                let to = self.degrees(&[name, "[1]"].concat(), range, &ends[1]);
                if let (Some(from), Some(to)) = (from, to) {
                    *slot = Span { from, to };
                }
            }
            Some(value @ Value::Number(_)) => {
                if let Some(n) = self.degrees(name, range, value) {
                    *slot = Span::still(n);
                }
            }
            Some(other) => self.wrong_kind(name, "a number or [from, to]", other),
        }
    }

    fn flag(&mut self, name: &'static str, _: &'static str, slot: &mut bool) {
        match self.take(name) {
            None => {}
            Some(Value::Flag(flag)) => *slot = *flag,
            Some(other) => self.wrong_kind(name, "true or false", other),
        }
    }

    fn text(&mut self, name: &'static str, _: &'static str, most: usize, slot: &mut String) {
        if let Some(value) = self.take(name)
            && let Some(text) = self.short_text(name, most, value)
        {
            *slot = text;
        }
    }

    fn texts(&mut self, name: &'static str, _: &'static str, most: usize, slot: &mut Vec<String>) {
        for (i, value) in self.each(name).iter().enumerate() {
            if let Some(text) = self.short_text(&format!("{name}[{i}]"), most, value) {
                slot.push(text);
            }
        }
    }

    fn asides(
        &mut self,
        name: &'static str,
        doc: &'static str,
        most: usize,
        slot: &mut Vec<String>,
    ) {
        self.texts(name, doc, most, slot);
    }

    fn aside(&mut self, name: &'static str, doc: &'static str, most: usize) {
        self.text(name, doc, most, &mut String::new());
    }
    fn word(
        &mut self,
        name: &'static str,
        _: &'static str,
        words: &'static [&'static str],
        slot: &mut usize,
    ) {
        if let Some(value) = self.take(name)
            && let Some(index) = self.listed(name, words, value)
        {
            *slot = index;
        }
    }

    fn words(
        &mut self,
        name: &'static str,
        _: &'static str,
        words: &'static [&'static str],
        slot: &mut Vec<usize>,
    ) {
        let items = self.each(name);
        if !items.is_empty() {
            slot.clear();
        }
        for (i, value) in items.iter().enumerate() {
            if let Some(index) = self.listed(&format!("{name}[{i}]"), words, value) {
                slot.push(index);
            }
        }
    }

    fn enter(&mut self, name: &'static str, _: &'static str, _: bool) -> bool {
        const EMPTY: &Value = &Value::Nothing;
        let value = self.take(name);
        if let Some(other) = value
            && !matches!(other, Value::Table(_))
        {
            self.wrong_kind(name, "a table", other);
        }
        let table = value.filter(|v| matches!(v, Value::Table(_)));
        let path = self.path(name);
        self.places.push(Place::new(path, table.unwrap_or(EMPTY)));
        table.is_some()
    }

    fn enter_list(&mut self, name: &'static str, _: &'static str, _: usize) -> usize {
        const EMPTY: &Value = &Value::Nothing;
        let items = self.each(name);
        let list = self
            .places
            .last()
            .and_then(|p| p.value.get(name))
            .unwrap_or(EMPTY);
        let path = self.path(name);
        self.places.push(Place {
            path,
            value: list,
            asked: vec![],
            is_table: false,
        });
        items.len()
    }

    fn item(&mut self, index: usize) {
        let Some(Place {
            path,
            value: Value::List(items),
            ..
        }) = self.places.last()
        else {
            return;
        };
        let place = Place::new(format!("{path}[{index}]"), &items[index]);
        let wrong = (!place.is_table).then(|| items[index].kind());
        self.places.push(place);
        if let Some(kind) = wrong {
            let path = self
                .places
                .last()
                .map(|p| p.path.clone())
                .unwrap_or_default();
            self.problems.push(Problem {
                path,
                message: format!("is {kind}, and a table is wanted"),
            });
        }
    }

    fn leave(&mut self) {
        let Some(place) = self.places.pop() else {
            return;
        };
        if let Value::Table(fields) = place.value
            && place.is_table
        {
            let unknown = fields
                .iter()
                .filter(|(n, _)| !place.asked.contains(&n.as_str()));
            for (name, _) in unknown {
                let path = if place.path.is_empty() {
                    name.clone()
                } else {
                    format!("{}.{name}", place.path)
                };
                let mut message = String::from("is no field here");
                if let Some(near) = nearest(name, place.asked.iter().copied()) {
                    message += &format!("; did you mean \"{near}\"?");
                }
                self.problems.push(Problem { path, message });
            }
        }
    }
}
