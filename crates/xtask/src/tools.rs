//! Jobs of the native tools, which use our crates and are therefore started, not linked.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::run;

pub fn fit(arguments: Arguments) -> Result<()> {
    tool("fit", &arguments.rest())
}

pub fn validate(arguments: Arguments) -> Result<()> {
    tool("validate", &arguments.rest())
}

pub fn element(arguments: Arguments) -> Result<()> {
    tool("element", &arguments.rest())
}

pub fn snippet(arguments: Arguments) -> Result<()> {
    tool("snippet", &arguments.rest())
}

pub fn schema(arguments: Arguments) -> Result<()> {
    tool("schema", &arguments.rest())
}

/// Runs one job of the native tools.
pub fn tool(name: &str, words: &[String]) -> Result<()> {
    let mut all = vec![
        "run",
        "--quiet",
        "--profile",
        "native",
        "-p",
        "tools",
        "--",
        name,
    ];
    all.extend(words.iter().map(String::as_str));
    run::shown("cargo", &all)
}
