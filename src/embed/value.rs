//! Between JavaScript and the core: values in, plain objects out.

use crate::options::{Foreign, Limits, Seen, read_foreign};
use js_sys::{Array, JsString, Object};
use pose_format::{Problem, Value};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// A JavaScript value of the page's as the format's own, with what is beyond the limits and was left out.
pub fn value(js: &JsValue) -> (Value, Vec<Problem>) {
    read_foreign(js, Limits::OF_A_PAGE)
}

/// A file of ours, read whole.
pub fn own_file(js: &JsValue) -> Value {
    read_foreign(js, Limits::NONE).0
}

impl Foreign for JsValue {
    fn seen(&self) -> Seen {
        if self.is_undefined() || self.is_null() {
            Seen::Nothing
        } else if let Some(text) = self.dyn_ref::<JsString>() {
            Seen::Text(text.length() as usize)
        } else if let Some(number) = self.as_f64() {
            Seen::Number(number)
        } else if let Some(flag) = self.as_bool() {
            Seen::Flag(flag)
        } else if let Some(array) = self.dyn_ref::<Array>() {
            Seen::List(array.length() as usize)
        } else if let Some(object) = self.dyn_ref::<Object>().filter(|_| !self.is_function()) {
            Seen::Table(Object::keys(object).length() as usize)
        } else {
            Seen::Other
        }
    }

    fn text(&self) -> String {
        self.as_string().unwrap_or_default()
    }

    fn items(&self) -> Vec<Self> {
        self.dyn_ref::<Array>()
            .map(Array::to_vec)
            .unwrap_or_default()
    }

    fn fields(&self) -> Vec<(String, Self)> {
        let object = self.dyn_ref::<Object>();
        let entries = object.map(Object::entries).unwrap_or_default();
        let field = |entry: JsValue| {
            let entry: Array = entry.dyn_into().ok()?;
            Some((entry.get(0).as_string()?, entry.get(1)))
        };
        entries.iter().filter_map(field).collect()
    }
}

/// A record as a plain JavaScript object.
pub fn object(record: &impl Serialize) -> JsValue {
    record
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}
