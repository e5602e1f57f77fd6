//! The one entry to every job: `cargo xtask` lists them, `cargo xtask NAME` does one.

mod bench;
mod build;
mod commands;
mod figures;
mod files;
mod fingerprint;
mod fuzz;
mod hosts;
mod look;
mod package;
mod places;
mod reliability;
mod run;
mod serve;
mod setup;
mod sizes;
mod supply;
mod test;
mod tools;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::run(commands::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem:#}");
            ExitCode::FAILURE
        }
    }
}
