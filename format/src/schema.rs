//! The JSON Schema of a record, from the same declaration that reads it.

use crate::{Fields, Record, Span};
use serde_json::{Map, Value, json};

/// The JSON Schema (draft 2020-12) of a record.
pub fn schema<R: Record>(title: &str) -> Value {
    let mut writer = Writer {
        tables: vec![Table::default()],
        names: vec![],
        required: false,
    };
    R::default().fields(&mut writer);
    let mut root = writer.tables.remove(0).schema("");
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(title);
    root
}

#[derive(Default)]
struct Table {
    properties: Map<String, Value>,
    required: Vec<&'static str>,
}

impl Table {
    fn schema(self, doc: &str) -> Value {
        let mut schema = json!({"type": "object", "additionalProperties": false});
        if !doc.is_empty() {
            schema["description"] = json!(doc);
        }
        schema["properties"] = Value::Object(self.properties);
        if !self.required.is_empty() {
            schema["required"] = json!(self.required);
        }
        schema
    }
}

/// What was entered, to know where its table goes on leaving.
enum Entered {
    Table(&'static str, &'static str, bool),
    List(&'static str, &'static str, bool),
    Item,
}

struct Writer {
    tables: Vec<Table>,
    names: Vec<Entered>,
    required: bool,
}

impl Writer {
    fn put(&mut self, name: &'static str, doc: &str, mut schema: Value, required: bool) {
        if !doc.is_empty() {
            schema["description"] = json!(doc);
        }
        if let Some(table) = self.tables.last_mut() {
            table.properties.insert(name.into(), schema);
            if required {
                table.required.push(name);
            }
        }
    }

    fn field(&mut self, name: &'static str, doc: &str, schema: Value) {
        let required = std::mem::take(&mut self.required);
        self.put(name, doc, schema, required);
    }
}

fn number(range: (f64, f64)) -> Value {
    json!({"type": "number", "minimum": range.0, "maximum": range.1})
}

impl Fields for Writer {
    fn required(&mut self) -> &mut dyn Fields {
        self.required = true;
        self
    }
    fn number(&mut self, name: &'static str, doc: &'static str, range: (f64, f64), _: &mut f64) {
        self.field(name, doc, number(range));
    }
    fn span(&mut self, name: &'static str, doc: &'static str, range: (f64, f64), _: &mut Span) {
        let ends = json!({"type": "array", "items": number(range), "minItems": 2, "maxItems": 2});
        self.field(name, doc, json!({"oneOf": [number(range), ends]}));
    }
    fn flag(&mut self, name: &'static str, doc: &'static str, _: &mut bool) {
        self.field(name, doc, json!({"type": "boolean"}));
    }
    fn text(&mut self, name: &'static str, doc: &'static str, most: usize, _: &mut String) {
        self.field(name, doc, json!({"type": "string", "maxLength": most}));
    }
    fn texts(&mut self, name: &'static str, doc: &'static str, most: usize, _: &mut Vec<String>) {
        self.field(
            name,
            doc,
            json!({"type": "array", "items": {"type": "string", "maxLength": most}}),
        );
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
        doc: &'static str,
        words: &'static [&'static str],
        _: &mut usize,
    ) {
        self.field(name, doc, json!({"enum": words}));
    }
    fn words(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: &'static [&'static str],
        _: &mut Vec<usize>,
    ) {
        self.field(
            name,
            doc,
            json!({"type": "array", "items": {"enum": words}}),
        );
    }
    fn enter(&mut self, name: &'static str, doc: &'static str, _: bool) -> bool {
        self.names.push(Entered::Table(
            name,
            doc,
            std::mem::take(&mut self.required),
        ));
        self.tables.push(Table::default());
        true
    }
    fn enter_list(&mut self, name: &'static str, doc: &'static str, _: usize) -> usize {
        self.names
            .push(Entered::List(name, doc, std::mem::take(&mut self.required)));
        self.tables.push(Table::default());
        1
    }
    fn item(&mut self, _: usize) {
        self.names.push(Entered::Item);
    }
    fn leave(&mut self) {
        let (list, name, doc, required) = match self.names.pop() {
            Some(Entered::Table(name, doc, required)) => (false, name, doc, required),
            Some(Entered::List(name, doc, required)) => (true, name, doc, required),
            _ => return,
        };
        let table = self.tables.pop().unwrap_or_default().schema("");
        let schema = if list {
            json!({"type": "array", "items": table})
        } else {
            table
        };
        self.put(name, doc, schema, required);
    }
}
