//! A catalogue from anywhere.

use crate::{Json, is_plain};
use pose_model::assessment::fallback;
use pose_model::words::Words;
use pose_model::{Catalog, Reader, assessed};
use pose_risk::options::{Limits, catalog_with, read_foreign};
use serde_json::Value;

/// Our catalogue with what a stranger adds, and what is said of that.
pub fn catalogue(added: &Value) -> (Catalog, Vec<String>) {
    let (value, left_out) = read_foreign(&Json(added), Limits::OF_A_PAGE);
    let (catalog, problems) = catalog_with(&value, left_out);
    let said = problems.iter().map(ToString::to_string).collect();
    (catalog, said)
}

/// Reads a stranger's catalogue, and judges what it adds for several readers.
///
/// # Panics
/// Something of it does not hold.
pub fn try_catalogue(added: &Value) {
    let (catalog, said) = catalogue(added);
    for message in &said {
        assert!(is_plain(message), "{message:?}");
    }
    assert!(said.len() <= 101, "{} messages", said.len());
    let ours = Catalog::ours().poses().count();
    for pose in catalog.poses().skip(ours) {
        assert!(
            is_plain(&pose.name) || pose.name.is_empty(),
            "{:?}",
            pose.name
        );
        let hinges = [-1.0, 0.0, 1.0].into_iter().zip([1.0, 0.4, 0.0]);
        for (mobility, depth) in hinges {
            let reader = Reader {
                mobility,
                depth,
                ..Reader::default()
            };
            let answer = assessed(&catalog, &reader, &pose.id).expect("it was added");
            let said = serde_json::to_value(answer.in_words(&catalog, Words::english()));
            all_finite(&said.expect("plain data"), &pose.id);
        }
        let words = fallback(&catalog, &pose.id, Words::english()).expect("it was added");
        assert_eq!(words.name, pose.name);
    }
}

/// JSON has no number that is not finite: serde writes such a one as null, and an answer has no null.
fn all_finite(value: &Value, path: &str) {
    match value {
        Value::Null => panic!("{path} is no finite number"),
        Value::Array(items) => items.iter().for_each(|item| all_finite(item, path)),
        Value::Object(fields) => {
            for (name, field) in fields {
                all_finite(field, &format!("{path}.{name}"));
            }
        }
        _ => {}
    }
}
