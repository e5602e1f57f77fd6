//! Native programs that use our crates. `cargo xtask` starts them.

mod answers;
mod cards;
mod commands;
mod element;
mod figures;
mod first_views;
mod names;
mod new_pose;
mod pages;
mod physics;
mod pictures;
mod pose_loads;
mod schema;
mod snippet;
mod sources;
mod svg;
mod table;
mod validate;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::run(commands::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
