//! What the commands need. Each need looks first, says what it is about to install, and lets
//! the installer show its progress; what cannot be had gets one sentence saying what and how.

pub mod apt;
mod browser;
pub mod node;
pub mod rust;
pub mod wasm_pack;

use anyhow::Result;

pub use browser::Browser;

/// All that a release build needs.
///
/// # Errors
/// Something is missing and cannot be installed.
pub fn for_building() -> Result<()> {
    rust::wasm_target()?;
    node::packages()?;
    wasm_pack::program()
}

/// All that the tests need besides.
///
/// # Errors
/// Something is missing and cannot be installed.
pub fn for_checking() -> Result<()> {
    rust::components()?;
    for_building()
}

fn say(what: &str) {
    println!("Set-up: {what}");
}
