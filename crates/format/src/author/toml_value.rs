//! TOML as the format's own value tree.

use crate::Value;

/// The value of a TOML text, or the parser's message with line and column.
pub fn parse(text: &str) -> Result<Value, String> {
    text.parse::<toml::Table>()
        .map(|table| value(toml::Value::Table(table)))
        .map_err(|e| e.to_string())
}

fn value(toml: toml::Value) -> Value {
    match toml {
        toml::Value::String(s) => Value::Text(s),
        toml::Value::Integer(n) => Value::Number(n as f64),
        toml::Value::Float(n) => Value::Number(n),
        toml::Value::Boolean(b) => Value::Flag(b),
        toml::Value::Datetime(d) => Value::Text(d.to_string()),
        toml::Value::Array(items) => Value::List(items.into_iter().map(value).collect()),
        toml::Value::Table(fields) => {
            Value::Table(fields.into_iter().map(|(k, v)| (k, value(v))).collect())
        }
    }
}
