//! Each row of the ranges names its studies and says how sure we are of it.
#![cfg(not(target_arch = "wasm32"))]

use std::fs;
use toml::{Table, Value};

/// Calls for each row: each table that holds a number of its own.
fn rows(table: &Table, path: &str, visit: &mut dyn FnMut(&str, &Table)) {
    if table.values().any(|v| v.is_integer() || v.is_float()) {
        visit(path, table);
    }
    for (key, value) in table {
        match value {
            Value::Table(inner) => rows(inner, &format!("{path}.{key}"), visit),
            Value::Array(list) => {
                for (at, inner) in list.iter().enumerate() {
                    if let Value::Table(inner) = inner {
                        rows(inner, &format!("{path}.{key}[{at}]"), visit);
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_range_names_its_studies_and_how_sure_we_are() {
    // Three regions of four movements, six hip rows and the hips' gains, five ages, 25 segments.
    assert_eq!(checked("data/ranges.toml"), 12 + 7 + 5 + 25);
    // Hip, knee, two of the ankle, four of the shoulder, elbow, two of the wrist.
    assert_eq!(checked("data/limbs.toml"), 11);
}

/// Checks each row of a file, and counts them.
fn checked(file: &str) -> usize {
    let ranges: Table = fs::read_to_string(file)
        .expect("the ranges are there")
        .parse()
        .expect("and are TOML");
    let references = fs::read_to_string("data/references.json").expect("so are the references");
    let mut count = 0;
    rows(&ranges, "ranges", &mut |path, row| {
        count += 1;
        let keys = row.get("references").and_then(Value::as_array);
        let keys = keys.unwrap_or_else(|| panic!("{path} names no study"));
        assert!(!keys.is_empty(), "{path} names no study");
        for key in keys {
            let record = format!("\"key\": {key}");
            assert!(
                references.contains(&record),
                "{path}: {key} is no reference"
            );
        }
        let sure = row.get("sure").and_then(Value::as_str).unwrap_or_default();
        assert!(sure.len() > 10, "{path} does not say how sure we are");
    });
    count
}
