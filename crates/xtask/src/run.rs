//! Starting other programs. The ones that we installed come first on their PATH.

use std::env;
use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::places;

/// A program by name, in the repository's root, with our PATH.
///
/// # Errors
/// There is no such program.
pub fn command(program: &str) -> Result<Command> {
    let path = find(program).with_context(|| format!("`{program}` is not installed"))?;
    let mut command = Command::new(path);
    command
        .current_dir(places::root())
        .env("PATH", search_path());
    Ok(command)
}

/// Where a program is, if it is anywhere.
pub fn find(program: impl AsRef<Path>) -> Option<PathBuf> {
    which::which_in(program.as_ref(), Some(search_path()), places::root()).ok()
}

/// Runs a program that shows its own progress.
///
/// # Errors
/// It cannot be started, or says that it failed.
pub fn shown(program: &str, arguments: &[&str]) -> Result<()> {
    let status = command(program)?.args(arguments).status()?;
    if !status.success() {
        bail!("`{program} {}` failed ({status})", arguments.join(" "));
    }
    Ok(())
}

/// What a program prints, without the white space around it. None if it is absent or fails.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).ok()?.args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Runs a program, shows what it prints as it comes, and captures a copy.
/// Returns whether it succeeded, and the copy.
///
/// # Errors
/// It cannot be started or read.
pub fn captured(mut command: Command) -> Result<(bool, String)> {
    // One pipe for both outputs, or their lines would mix in the middle.
    let (mut output, input) = std::io::pipe()?;
    command.stdout(input.try_clone()?).stderr(input);
    if std::io::stdout().is_terminal() {
        // Cargo does not see the terminal behind the pipe, so it is told.
        command.env("CARGO_TERM_COLOR", "always");
        command.env("CARGO_TERM_PROGRESS_WHEN", "always");
        command.env("CARGO_TERM_PROGRESS_WIDTH", "80");
    }
    let mut child = command.spawn()?;
    // `command` holds our ends of the pipe, which would keep it open for ever.
    drop(command);
    let mut copy = Vec::new();
    let mut piece = [0; 8192];
    loop {
        let length = output.read(&mut piece)?;
        if length == 0 {
            break;
        }
        copy.extend_from_slice(&piece[..length]);
        let mut shown = std::io::stdout();
        shown.write_all(&piece[..length])?;
        shown.flush()?;
    }
    let status = child.wait()?;
    Ok((
        status.success(),
        String::from_utf8_lossy(&copy).into_owned(),
    ))
}

fn search_path() -> OsString {
    let mut folders = vec![places::root().join("node_modules").join(".bin")];
    folders.extend(places::wasm_bindgen());
    folders.extend(cargo_bin());
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    // Debian's servers stand here, where only the administrator's PATH leads.
    folders.push("/usr/sbin".into());
    env::join_paths(folders).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
}

/// Where `cargo install` puts programs, which need not be on PATH.
fn cargo_bin() -> Option<PathBuf> {
    Some(places::cargo_home()?.join("bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_outputs_are_captured_in_their_order_and_the_failure_is_told() {
        let mut shell = command("sh").unwrap();
        shell.args(["-c", "echo one; echo two >&2; echo three; exit 3"]);
        let (succeeded, copy) = captured(shell).unwrap();
        assert!(!succeeded);
        assert_eq!(copy, "one\ntwo\nthree\n");
    }

    #[test]
    fn a_missing_program_is_named() {
        let problem = command("no-such-program").unwrap_err().to_string();
        assert_eq!(problem, "`no-such-program` is not installed");
    }
}
