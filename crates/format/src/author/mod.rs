//! Reading and checking what authors write: `data/` (TOML) and the locale (Fluent). For build scripts and native tools:
//! none of it is in the wasm.

pub mod data;
pub mod locale;
mod plurals;
mod references;
mod toml_value;
pub mod verdicts;
