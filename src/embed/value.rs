//! Between JavaScript and the core: values in, plain objects out.

use js_sys::{Array, Object};
use pose_format::Value;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// Deeper nesting than any catalogue has; it also ends a value that contains itself.
const DEEPEST: usize = 12;

/// A JavaScript value as the format's own. Functions and symbols become a text that no field takes.
pub fn value(js: &JsValue) -> Value {
    at_depth(js, 0)
}

fn at_depth(js: &JsValue, depth: usize) -> Value {
    if js.is_undefined() || js.is_null() || depth > DEEPEST {
        Value::Nothing
    } else if let Some(text) = js.as_string() {
        Value::Text(text)
    } else if let Some(number) = js.as_f64() {
        Value::Number(number)
    } else if let Some(flag) = js.as_bool() {
        Value::Flag(flag)
    } else if let Some(array) = js.dyn_ref::<Array>() {
        Value::List(
            array
                .iter()
                .map(|item| at_depth(&item, depth + 1))
                .collect(),
        )
    } else if let Some(object) = js.dyn_ref::<Object>().filter(|_| !js.is_function()) {
        let entries = Object::entries(object);
        let field = |entry: JsValue| {
            let entry: Array = entry.dyn_into().ok()?;
            Some((
                entry.get(0).as_string()?,
                at_depth(&entry.get(1), depth + 1),
            ))
        };
        Value::Table(entries.iter().filter_map(field).collect())
    } else {
        Value::Text("a value that is not data".into())
    }
}

/// A record as a plain JavaScript object.
pub fn object(record: &impl Serialize) -> JsValue {
    record
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}
