//! Every command with its line of help. The list a reader sees is this table.

use anyhow::{Result, bail};

use crate::arguments::Arguments;
use crate::{bench, build, figures, hosts, nearest, package, serve, test, tools};

struct Command {
    name: &'static str,
    options: &'static str,
    help: &'static str,
    run: fn(Arguments) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        options: "[--port N]",
        help: "build, then serve the demo post at http://localhost:8080/",
        run: serve::command,
    },
    Command {
        name: "test",
        options: "[--quick]",
        help: "format, lints, native, browser and end-to-end tests (--quick: no browser)",
        run: test::command,
    },
    Command {
        name: "build",
        options: "[--at URL]",
        help: "make the release pkg/, the folder a site owner uploads, and print its sizes",
        run: build::command,
    },
    Command {
        name: "package",
        options: "[--at URL]",
        help: "what a release carries: a zip, the npm package, checksums",
        run: package::command,
    },
    Command {
        name: "hosts",
        options: "[--write]",
        help: "WordPress, Hugo, Jekyll, Eleventy, three web servers: install, publish, read",
        run: hosts::command,
    },
    Command {
        name: "snippet",
        options: "POSE [--at URL]",
        help: "the tags for a post, with words for wherever the card cannot run",
        run: tools::snippet,
    },
    Command {
        name: "validate",
        options: "[--write|--check]",
        help: "the body model beside measurements (--write: into its card)",
        run: tools::validate,
    },
    Command {
        name: "fit",
        options: "",
        help: "the fitted constants of data/law.toml, found anew",
        run: tools::fit,
    },
    Command {
        name: "bench",
        options: "",
        help: "how long the model takes, natively and in Chromium",
        run: bench::command,
    },
    Command {
        name: "figures",
        options: "[ID…]",
        help: "draw poses into target/figures; without ids the sheet in docs/ too",
        run: figures::command,
    },
    Command {
        name: "element",
        options: "[--check]",
        help: "types and tables from www/element.json, or fail if out of date",
        run: tools::element,
    },
    Command {
        name: "schema",
        options: "[--check]",
        help: "write data/pose.schema.json, or fail if it is out of date",
        run: tools::schema,
    },
];

/// Runs the command that the first word names; no word at all prints the list.
///
/// # Errors
/// An unknown command, with the nearest one; or whatever the command reports.
pub fn dispatch(mut words: Vec<String>) -> Result<()> {
    if words.is_empty() || words.iter().any(|word| word == "--help" || word == "-h") {
        list();
        return Ok(());
    }
    let name = words.remove(0);
    match COMMANDS.iter().find(|command| command.name == name) {
        Some(command) => (command.run)(Arguments::new(command.name, words)),
        None if name == "list" || name == "help" => {
            list();
            Ok(())
        }
        None => {
            let nearest = nearest::of(&name, COMMANDS.iter().map(|command| command.name));
            bail!("there is no command `{name}`; the nearest is `cargo xtask {nearest}`")
        }
    }
}

fn list() {
    println!("cargo xtask …\n");
    for Command {
        name,
        options,
        help,
        ..
    } in COMMANDS
    {
        println!("  {:<20} {help}", format!("{name} {options}"));
    }
    println!("\nEach command first installs what it needs and says what it does.");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_named_with_the_nearest_one() {
        let message = dispatch(vec!["sevre".into()]).unwrap_err().to_string();
        assert_eq!(
            message,
            "there is no command `sevre`; the nearest is `cargo xtask serve`"
        );
    }

    #[test]
    fn every_command_has_a_line_of_help_that_fits_the_screen() {
        for Command { name, help, .. } in COMMANDS {
            assert!((20..80).contains(&help.len()), "{name}: {help}");
        }
    }
}
