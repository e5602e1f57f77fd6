//! The one direction: what stands where, and what may use what.

/// What each of our crates may use of the others.
pub const CRATES: [(&str, &[&str]); 7] = [
    ("pose-format", &[]),
    ("pose-model", &["pose-format"]),
    ("pose-risk", &["pose-format", "pose-model"]),
    ("pose-risk-wasm", &["pose-risk"]),
    ("tools", &["pose-format", "pose-model", "pose-risk"]),
    ("fuzz", &["pose-format", "pose-model", "pose-risk"]),
    // It must always be able to speak, also when our crates do not compile.
    ("xtask", &[]),
];

/// Crates that know no browser, so that tests, tools and other programs can use them.
pub const WITHOUT_BROWSER: [&str; 2] = ["pose-format", "pose-model"];

/// What would bring a browser, Yew or JavaScript.
pub const BROWSER: [&str; 6] = [
    "yew",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "gloo",
];

/// The folders and files below a crate's root, each after all that it may use. What is not named here fails
/// the test: say where it stands.
pub const ORDERS: [(&str, &[&str]); 2] = [
    (
        "pose-model",
        &[
            "order",
            "within",
            "error",
            "reader",
            "words",
            "catalog",
            "body",
            "demand",
            "advice",
            "figure",
            "assessment",
        ],
    ),
    (
        "pose-risk",
        &[
            "allocator",
            "message",
            "options",
            "state",
            "foreign_changes",
            "context",
            "pace",
            "markup",
            "picture",
            "picker",
            "sections",
            "views",
            "component",
            "embed",
        ],
    ),
];
