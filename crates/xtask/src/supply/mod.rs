//! `cargo xtask supply`: where what ships comes from. Licences and advisories of crates, npm's advisories, the list of parts in
//! `pkg/`, and with `--twice` whether two builds give the same bytes.

mod bill;
mod crates;
mod npm;
mod paths;
mod twice;

use anyhow::Result;
use clap::Args;

use crate::{build, places};

pub use bill::write as write_bill;

#[derive(Debug, Args)]
pub struct Options {
    /// Also build a second time, in another folder, and compare
    #[arg(long)]
    twice: bool,
}

pub fn command(options: &Options) -> Result<()> {
    build::run(None)?;
    if options.twice {
        twice::compare()?;
    }
    check()?;
    crates::advisories()?;
    npm::advisories()
}

/// What takes seconds, on a `pkg/` that is built: licences and sources of crates, the list of parts, nothing of npm's in
/// the package, no folder of this machine in it.
///
/// # Errors
/// One of it does not hold.
pub fn check() -> Result<()> {
    let pkg = places::pkg();
    crates::licences()?;
    write_bill(&pkg)?;
    npm::ships_nothing(&pkg)?;
    paths::are_not_named(&pkg)
}
