//! JSON for the widget.

use pose_format::Value;

/// JSON in the form in which the widget takes it from a browser.
pub fn plain(json: serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(is_so) => Value::Flag(is_so),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or_default()),
        Json::String(text) => Value::Text(text),
        Json::Array(items) => Value::List(items.into_iter().map(plain).collect()),
        Json::Object(fields) => {
            let fields = fields.into_iter();
            Value::Table(fields.map(|(name, value)| (name, plain(value))).collect())
        }
    }
}
