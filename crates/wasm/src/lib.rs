//! The wasm that readers load: the widget, and what it shows to JavaScript (`pose_risk::embed`).

pub use pose_risk::*;
