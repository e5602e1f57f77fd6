//! What the commands need. Each function first looks whether its program is there, says what it is about to
//! install, and lets the installer show its progress. What cannot be installed gets one sentence: what, and how.

pub mod apt;
mod browser;
pub mod cargo_tool;
pub mod engines;
pub mod node;
pub mod rust;
mod say;
pub mod wasm_pack;

use anyhow::Result;

pub use browser::Browser;
pub use say::say;

/// All that a release build needs.
///
/// # Errors
/// Something is missing and cannot be installed.
pub fn for_building() -> Result<()> {
    rust::warn_of_another_version();
    rust::wasm_target()?;
    node::packages()?;
    wasm_pack::program()?;
    wasm_pack::wasm_bindgen()?;
    wasm_pack::clear()
}

/// All that the tests need besides.
///
/// # Errors
/// Something is missing and cannot be installed.
pub fn for_checking() -> Result<()> {
    rust::components()?;
    for_building()
}
