//! Reading untrusted values into a record, naming every problem with its path.

use crate::{Field, Fields, Record, Span, Value, decimal, is_deceptive, nearest, shown};

/// The most entries of any list.
const MOST_ENTRIES: usize = 500;

/// One thing wrong with a file or a catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where: `fold.degrees[1]`.
    pub path: String,
    /// What, with the value and the nearest valid one.
    pub message: String,
}

/// Reads a record; the problems are empty exactly when it is as the declaration says.
pub fn read<R: Record + Default>(value: &Value) -> (R, Vec<Problem>) {
    let mut reader = Reader {
        places: vec![],
        problems: vec![],
    };
    let mut record = R::default();
    reader.places.push(Place::new(String::new(), value));
    record.fields(&mut reader);
    reader.leave();
    (record, reader.problems)
}

/// The path of an entry of a list.
fn at(list: &str, index: usize) -> String {
    [list, "[", &index.to_string(), "]"].concat()
}

/// A table or a list being read: its path, its value, and the field names the record asked for.
struct Place<'a> {
    path: String,
    value: &'a Value,
    asked: Vec<&'static str>,
    /// A table is wanted here and something else stands: one problem that names its fields.
    is_no_table: bool,
}

impl<'a> Place<'a> {
    fn new(path: String, value: &'a Value) -> Self {
        Self {
            path,
            value,
            asked: vec![],
            is_no_table: false,
        }
    }

    fn table(path: String, value: &'a Value) -> Self {
        Self {
            is_no_table: !matches!(value, Value::Table(_) | Value::Nothing),
            ..Self::new(path, value)
        }
    }
}

struct Reader<'a> {
    places: Vec<Place<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// The value of a field of the current table, noting that it was asked for.
    fn take(&mut self, field: &'static Field) -> Option<&'a Value> {
        let place = self.places.last_mut()?;
        place.asked.push(field.name);
        let found = place
            .value
            .get(field.name)
            .filter(|v| !matches!(v, Value::Nothing));
        if found.is_none() && field.required && !place.is_no_table {
            self.problem(field.name, "is missing".into());
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

    fn short_text(&mut self, name: &str, field: &Field, value: &Value) -> Option<String> {
        let most = field.range.1 as usize;
        match value {
            Value::Text(t) if t.chars().count() > most => {
                let message = [
                    "has ",
                    &t.chars().count().to_string(),
                    " characters, more than ",
                    &most.to_string(),
                ]
                .concat();
                self.problem(name, message);
                None
            }
            Value::Text(t) => match t.chars().find(|c| c.is_control() || is_deceptive(*c)) {
                Some(c) => {
                    let c = shown(c.encode_utf8(&mut [0; 4]));
                    let message = ["holds ", &c, ", which cannot be seen; leave it out"];
                    self.problem(name, message.concat());
                    None
                }
                None => Some(t.clone()),
            },
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
            let advice = match nearest(word, &mut words.iter().copied()) {
                Some(near) => ["did you mean \"", near, "\"?"].concat(),
                None => {
                    let mut list = String::from("it is one of ");
                    for (i, word) in words.iter().enumerate() {
                        list += if i == 0 { "" } else { ", " };
                        list += word;
                    }
                    list
                }
            };
            self.problem(name, ["is \"", &shown(word), "\"; ", &advice].concat());
        }
        found
    }

    fn each(&mut self, field: &'static Field) -> &'a [Value] {
        match self.take(field) {
            Some(Value::List(items)) if items.len() > MOST_ENTRIES => {
                let [has, most] = [items.len(), MOST_ENTRIES].map(|count| count.to_string());
                self.problem(
                    field.name,
                    ["has ", &has, " entries, more than ", &most].concat(),
                );
                &[]
            }
            Some(Value::List(items)) => items,
            Some(other) => {
                self.wrong_kind(field.name, "a list", other);
                &[]
            }
            None => &[],
        }
    }
}

impl Fields for Reader<'_> {
    fn number(&mut self, field: &'static Field, slot: &mut f64) {
        if let Some(value) = self.take(field)
            && let Some(n) = self.degrees(field.name, field.range, value)
        {
            *slot = n;
        }
    }

    fn span(&mut self, field: &'static Field, slot: &mut Span) {
        match self.take(field) {
            None => {}
            Some(Value::List(ends)) if ends.len() == 2 => {
                let from = self.degrees(&at(field.name, 0), field.range, &ends[0]);
                let to = self.degrees(&at(field.name, 1), field.range, &ends[1]);
                if let (Some(from), Some(to)) = (from, to) {
                    *slot = Span { from, to };
                }
            }
            Some(value @ Value::Number(_)) => {
                if let Some(n) = self.degrees(field.name, field.range, value) {
                    *slot = Span::still(n);
                }
            }
            Some(other) => self.wrong_kind(field.name, "a number or [from, to]", other),
        }
    }

    fn flag(&mut self, field: &'static Field, slot: &mut bool) {
        match self.take(field) {
            None => {}
            Some(Value::Flag(flag)) => *slot = *flag,
            Some(other) => self.wrong_kind(field.name, "true or false", other),
        }
    }

    fn text(&mut self, field: &'static Field, slot: &mut String) {
        if let Some(value) = self.take(field)
            && let Some(text) = self.short_text(field.name, field, value)
        {
            *slot = text;
        }
    }

    fn texts(&mut self, field: &'static Field, slot: &mut Vec<String>) {
        for (i, value) in self.each(field).iter().enumerate() {
            if let Some(text) = self.short_text(&at(field.name, i), field, value) {
                slot.push(text);
            }
        }
    }

    fn author_texts(&mut self, field: &'static Field, slot: &mut Vec<String>) {
        self.texts(field, slot);
    }

    fn author_text(&mut self, field: &'static Field) {
        self.text(field, &mut String::new());
    }

    fn word(&mut self, field: &'static Field, words: &'static [&'static str], slot: &mut usize) {
        if let Some(value) = self.take(field)
            && let Some(index) = self.listed(field.name, words, value)
        {
            *slot = index;
        }
    }

    fn words(
        &mut self,
        field: &'static Field,
        words: &'static [&'static str],
        slot: &mut Vec<usize>,
    ) {
        let items = self.each(field);
        if !items.is_empty() {
            slot.clear();
        }
        for (i, value) in items.iter().enumerate() {
            if let Some(index) = self.listed(&at(field.name, i), words, value) {
                slot.push(index);
            }
        }
    }

    fn enter(&mut self, field: &'static Field, _: bool) -> bool {
        const ABSENT: &Value = &Value::Nothing;
        let value = self.take(field);
        let path = self.path(field.name);
        self.places
            .push(Place::table(path, value.unwrap_or(ABSENT)));
        value.is_some()
    }

    fn enter_list(&mut self, field: &'static Field, _: usize) -> usize {
        const EMPTY: &Value = &Value::Nothing;
        let items = self.each(field);
        let list = self
            .places
            .last()
            .and_then(|p| p.value.get(field.name))
            .filter(|value| matches!(value, Value::List(_)))
            .unwrap_or(EMPTY);
        let path = self.path(field.name);
        self.places.push(Place::new(path, list));
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
        self.places
            .push(Place::table(at(path, index), &items[index]));
    }

    fn leave(&mut self) {
        let Some(place) = self.places.pop() else {
            return;
        };
        if place.is_no_table {
            let (kind, fields) = (place.value.kind(), place.asked.join(", "));
            self.problems.push(Problem {
                path: place.path,
                message: ["is ", kind, ", and a table is wanted: ", &fields].concat(),
            });
        } else if let Value::Table(fields) = place.value {
            let unknown = fields
                .iter()
                .filter(|(n, _)| !place.asked.contains(&n.as_str()));
            for (name, _) in unknown {
                let path = if place.path.is_empty() {
                    shown(name)
                } else {
                    [&place.path, ".", &shown(name)].concat()
                };
                let mut message = String::from("is no field here");
                if let Some(near) = nearest(name, &mut place.asked.iter().copied()) {
                    message += &["; did you mean \"", near, "\"?"].concat();
                }
                self.problems.push(Problem { path, message });
            }
        }
    }
}
