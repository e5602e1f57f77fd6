//! Debian's package manager.

use anyhow::{Context, Result, bail};

use super::say::say;
use crate::run;

/// Whether packages come by apt here.
pub fn is_here() -> bool {
    cfg!(target_os = "linux") && run::find("apt-get").is_some()
}

/// Installs packages; prints what needs them.
///
/// # Errors
/// There is no right to install, or apt fails. The message is the line to run by hand.
pub fn install(packages: &[&str], wanted_by: &str) -> Result<()> {
    let names = packages.join(" ");
    let how = format!("{wanted_by} need {names}: run `sudo apt-get install {names}`");
    let root = run::answer("id", &["-u"]).as_deref() == Some("0");
    if !root && run::answer("sudo", &["-n", "true"]).is_none() {
        bail!("{how} (no right to install it from here)");
    }
    say(&format!("installing {names} by apt-get"));
    let apt = |words: &[&str]| {
        let words = [&["DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
        match root {
            true => run::shown("env", &words),
            false => run::shown("sudo", &[&["-n", "env"], &words[..]].concat()),
        }
    };
    let install = &["install", "--yes", "--no-install-recommends"];
    apt(&["update"])
        .and_then(|()| apt(&[install, packages].concat()))
        .context(how)
}
