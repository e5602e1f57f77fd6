//! Native tools that use the crate itself. `cargo xtask` starts them.

mod answers;
mod element;
mod figures;
mod pages;
mod physics;
mod schema;
mod snippet;
mod sources;
mod svg;
mod table;
mod validate;

use pose_format::author::data;
use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
tools figures [ID…]   draw poses from data/ into target/figures (all without ids)
tools figures --sheet|--check   every pose on docs/figures.html, or fail if it is out of date
tools physics [ID…]   the laws of bodies that a drawn pose breaks, for four bodies
tools table [ID…]     the solved typical posture of each pose, for three mobilities, and its load
tools answers         the native answers for every pose, three mobilities and depths, as lines of JSON
tools fit             the sharing law's fitted constants, found anew
tools validate [--write|--check]   the body model beside published measurements
tools sources FILE    citations and who says what, as JSON for readers who unfold them
tools element [--check]   write what is generated from www/element.json, or fail if it is out of date
tools element --into FOLDER   what editors and other tools read of the element
tools pages FOLDER SOURCES [--at URL]   a page for each pose that runs no script
tools snippet POSE [--at URL]   the tags for a post, with words for wherever they cannot run
tools schema [--check]   write data/pose.schema.json, or fail if it is out of date
tools schema --catalog FILE   the schema of a catalogue that a site adds";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.split_first() {
        Some((&"schema", ["--catalog", file])) => schema::catalog(file),
        Some((&"schema", rest)) => schema::run(rest.contains(&"--check")),
        Some((&"figures", ["--sheet"])) => with_data(|k| figures::sheet(k, false)),
        Some((&"figures", ["--check"])) => with_data(|k| figures::sheet(k, true)),
        Some((&"figures", ids)) => with_data(|knowledge| figures::run(knowledge, ids)),
        Some((&"validate", rest)) => with_data(|knowledge| validate::run(knowledge, rest)),
        Some((&"answers", _)) => answers::run(),
        Some((&"fit", _)) => with_data(validate::fit),
        Some((&"sources", [file])) => with_data(|knowledge| sources::write(knowledge, file)),
        Some((&"pages", [folder, sources])) => pages::write(folder, sources, &pages::At(None)),
        Some((&"pages", [folder, sources, "--at", at])) => {
            let at = snippet::folder(at);
            pages::write(folder, sources, &pages::At(Some(&at)))
        }
        Some((&"element", ["--into", folder])) => element::write(folder),
        Some((&"element", rest)) => element::run(rest.contains(&"--check")),
        Some((&"snippet", rest)) => snippet::run(rest),
        Some((&"physics", ids)) => with_data(|knowledge| physics::run(knowledge, ids)),
        Some((&"table", ids)) => with_data(|knowledge| table::run(knowledge, ids)),
        _ => Err(HELP.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The data as it is on disk now, so that a pose can be drawn without compiling it in.
fn with_data(
    job: impl FnOnce(&pose_format::Knowledge) -> Result<(), String>,
) -> Result<(), String> {
    let knowledge = data::load(Path::new("data")).map_err(|problems| problems.join("\n"))?;
    job(&knowledge)
}
