//! The one entry to every job: `cargo xtask` lists them, `cargo xtask NAME` does one.

mod arguments;
mod bench;
mod build;
mod commands;
mod figures;
mod fingerprint;
mod hosts;
mod nearest;
mod package;
mod places;
mod run;
mod serve;
mod setup;
mod sizes;
mod test;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match commands::dispatch(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
