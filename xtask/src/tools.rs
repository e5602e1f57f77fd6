//! Jobs of the native tools, which use our crates and are therefore started, not linked.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::run;

pub fn figures(arguments: Arguments) -> Result<()> {
    tool("figures", arguments)
}

pub fn fit(arguments: Arguments) -> Result<()> {
    tool("fit", arguments)
}

pub fn validate(arguments: Arguments) -> Result<()> {
    tool("validate", arguments)
}

pub fn element(arguments: Arguments) -> Result<()> {
    tool("element", arguments)
}

pub fn snippet(arguments: Arguments) -> Result<()> {
    tool("snippet", arguments)
}

pub fn schema(arguments: Arguments) -> Result<()> {
    tool("schema", arguments)
}

fn tool(name: &str, arguments: Arguments) -> Result<()> {
    let words = arguments.rest();
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
