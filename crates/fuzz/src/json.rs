//! JSON as a foreign value: with the same limits as a value of JavaScript's.

use pose_risk::options::{Foreign, Seen};
use serde_json::Value;

/// A value of JSON.
#[derive(Debug)]
pub struct Json<'a>(pub &'a Value);

impl Foreign for Json<'_> {
    fn seen(&self) -> Seen {
        match self.0 {
            Value::Null => Seen::Nothing,
            Value::Bool(flag) => Seen::Flag(*flag),
            Value::Number(number) => Seen::Number(number.as_f64().unwrap_or(f64::NAN)),
            Value::String(text) => Seen::Text(text.encode_utf16().count()),
            Value::Array(items) => Seen::List(items.len()),
            Value::Object(fields) => Seen::Table(fields.len()),
        }
    }

    fn text(&self) -> String {
        self.0.as_str().unwrap_or_default().into()
    }

    fn items(&self) -> Vec<Self> {
        self.0.as_array().into_iter().flatten().map(Json).collect()
    }

    fn fields(&self) -> Vec<(String, Self)> {
        let fields = self.0.as_object().into_iter().flatten();
        fields
            .map(|(name, value)| (name.clone(), Json(value)))
            .collect()
    }
}
