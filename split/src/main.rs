//! Divides a wasm module in two, by what a first use was seen to run.
//!
//! `split mark IN OUT` writes a module that reports each function it enters.
//! `split orders IN FOLDER` writes the module with its functions in orders that compress well, 0, 1, 2 …
//! `split divide IN RAN.json MAP FIRST REST NAMES.json` puts the functions whose numbers `RAN.json` lists
//! into `FIRST` and the others into `REST`, each asking the other for what it lacks. The two share
//! one memory. `NAMES.json` says what in the glue has a short name now. Why there are two files, and
//! what it costs, is in `docs/decisions/0005-the-wasm-in-two-parts.md`.

mod data;
mod divide;
mod mark;
mod names;
mod order;

use std::collections::HashSet;
use std::fs;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["mark", from, to] => fs::write(to, mark::mark(&fs::read(from)?)?)?,
        ["orders", from, to] => {
            for (number, ordered) in order::orders(&fs::read(from)?)?.iter().enumerate() {
                fs::write(std::path::Path::new(to).join(number.to_string()), ordered)?;
            }
        }
        ["divide", from, ran, map, first, rest, names] => {
            let ran: HashSet<usize> = serde_json::from_slice(&fs::read(ran)?)?;
            let parts = divide::divide(&fs::read(from)?, &ran, &fs::read_to_string(map)?)?;
            fs::write(first, parts.first)?;
            fs::write(rest, parts.rest)?;
            fs::write(names, serde_json::to_vec_pretty(&parts.names)?)?;
        }
        _ => bail!(
            "split mark IN OUT | split orders IN FOLDER | split divide IN RAN.json MAP FIRST REST NAMES.json"
        ),
    }
    Ok(())
}
