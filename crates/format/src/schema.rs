//! The JSON Schema of a record, from the same declaration that reads it.

use crate::{Field, Fields, Record, Span};
use serde_json::{Map, Value, json};

/// The JSON Schema (draft 2020-12) of a record.
pub fn schema<R: Record + Default>(title: &str) -> Value {
    let mut writer = Writer {
        tables: vec![Table::default()],
        names: vec![],
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
    Table(&'static Field),
    List(&'static Field),
    Item,
}

struct Writer {
    tables: Vec<Table>,
    names: Vec<Entered>,
}

impl Writer {
    fn field(&mut self, field: &'static Field, mut schema: Value) {
        if !field.doc.is_empty() {
            schema["description"] = json!(field.doc);
        }
        if let Some(table) = self.tables.last_mut() {
            table.properties.insert(field.name.into(), schema);
            if field.required {
                table.required.push(field.name);
            }
        }
    }
}

fn number(field: &Field) -> Value {
    json!({"type": "number", "minimum": field.range.0, "maximum": field.range.1})
}

fn text(field: &Field) -> Value {
    json!({"type": "string", "maxLength": field.range.1 as usize})
}

impl Fields for Writer {
    fn number(&mut self, field: &'static Field, _: &mut f64) {
        self.field(field, number(field));
    }
    fn span(&mut self, field: &'static Field, _: &mut Span) {
        let ends = json!({"type": "array", "items": number(field), "minItems": 2, "maxItems": 2});
        self.field(field, json!({"oneOf": [number(field), ends]}));
    }
    fn flag(&mut self, field: &'static Field, _: &mut bool) {
        self.field(field, json!({"type": "boolean"}));
    }
    fn text(&mut self, field: &'static Field, _: &mut String) {
        self.field(field, text(field));
    }
    fn texts(&mut self, field: &'static Field, _: &mut Vec<String>) {
        self.field(field, json!({"type": "array", "items": text(field)}));
    }
    fn author_texts(&mut self, field: &'static Field, slot: &mut Vec<String>) {
        self.texts(field, slot);
    }
    fn author_text(&mut self, field: &'static Field) {
        self.text(field, &mut String::new());
    }
    fn word(&mut self, field: &'static Field, words: &'static [&'static str], _: &mut usize) {
        self.field(field, json!({"enum": words}));
    }
    fn words(&mut self, field: &'static Field, words: &'static [&'static str], _: &mut Vec<usize>) {
        self.field(field, json!({"type": "array", "items": {"enum": words}}));
    }
    fn enter(&mut self, field: &'static Field, _: bool) -> bool {
        self.names.push(Entered::Table(field));
        self.tables.push(Table::default());
        true
    }
    fn enter_list(&mut self, field: &'static Field, _: usize) -> usize {
        self.names.push(Entered::List(field));
        self.tables.push(Table::default());
        1
    }
    fn item(&mut self, _: usize) {
        self.names.push(Entered::Item);
    }
    fn leave(&mut self) {
        let (list, field) = match self.names.pop() {
            Some(Entered::Table(field)) => (false, field),
            Some(Entered::List(field)) => (true, field),
            _ => return,
        };
        let table = self.tables.pop().unwrap_or_default().schema("");
        let schema = if list {
            json!({"type": "array", "items": table})
        } else {
            table
        };
        self.field(field, schema);
    }
}
