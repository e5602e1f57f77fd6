//! The native tools (`crates/tools`). They use our crates, so they are started rather than linked:
//! xtask still runs when one of those crates does not compile.

use anyhow::Result;

use crate::run;

/// Runs one job of the native tools, optimised.
///
/// # Errors
/// It does not compile, or fails.
pub fn tool(name: &str, words: &[String]) -> Result<()> {
    start(&["--profile", "native"], name, words)
}

/// The same as compiled for development: less optimised, and compiled in a fraction of the time.
/// For jobs that compute little.
///
/// # Errors
/// It does not compile, or fails.
pub fn quickly_built_tool(name: &str, words: &[String]) -> Result<()> {
    start(&[], name, words)
}

fn start(profile: &[&str], name: &str, words: &[String]) -> Result<()> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let cargo = ["run", "--quiet", "-p", "tools"];
    run::shown(
        "cargo",
        &[&cargo[..], profile, &["--", name], &words].concat(),
    )
}
