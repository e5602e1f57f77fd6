//! Whatever a stranger hands over: seconds of chance, and the kept corpus (`__fuzz__/`). `cargo xtask fuzz` goes on by coverage.

use bolero::check;
use fuzz::{Edit, edited, try_catalogue, try_options, try_text};
use pose_model::Catalog;
use std::sync::LazyLock;

static OURS: LazyLock<Catalog> = LazyLock::new(Catalog::ours);

#[test]
fn a_catalogue_of_any_bytes_is_read_or_refused_by_name() {
    check!().for_each(|bytes| {
        if let Ok(json) = serde_json::from_slice(bytes) {
            try_catalogue(&json);
        }
    });
}

#[test]
fn a_pose_that_is_almost_ours_is_judged_or_refused() {
    check!()
        .with_type::<(u16, Vec<(u16, u8, i16)>)>()
        .for_each(|(pose, edits)| {
            let edits = edits.iter().take(12);
            let edits: Vec<Edit> = edits
                .map(|&(at, how, number)| Edit { at, how, number })
                .collect();
            try_catalogue(&edited(*pose, &edits));
        });
}

#[test]
fn options_of_any_bytes_are_answered_or_named() {
    check!().for_each(|bytes| {
        if let Ok(json) = serde_json::from_slice(bytes) {
            try_options(&json);
        }
    });
}

#[test]
fn any_text_is_looked_for() {
    check!().for_each(|bytes| {
        let text: String = String::from_utf8_lossy(bytes).chars().take(200).collect();
        try_text(&OURS, &text);
    });
}

/// What may stand in an address that opens an answer: `pose=cobra&depth=0.5`.
#[test]
fn an_address_of_any_bytes_opens_an_answer_or_is_named() {
    check!().for_each(|bytes| {
        let text = String::from_utf8_lossy(bytes);
        let part = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = match name {
                "depth" => value
                    .parse()
                    .map_or(serde_json::Value::Null, |n: f64| n.into()),
                _ => value.replace('+', " ").into(),
            };
            (name.to_owned(), value)
        };
        try_options(&text.split('&').map(part).collect());
    });
}
