//! Every command with its options and its line of help: clap checks the words and prints the list.

use anyhow::Result;
use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::{
    bench, build, figures, fuzz, hosts, look, package, reliability, serve, supply, test, tools,
};

/// Each command first installs what it needs, and says what it does.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build, then serve the demo post at http://localhost:8080/
    Serve(serve::Options),
    /// Format, lints, native, browser and end-to-end tests (--quick: no browser)
    Test {
        /// Only what needs neither the wasm nor a browser
        #[arg(long)]
        quick: bool,
        /// Instead a reader's way, all pages and features taken away, in these browsers
        #[arg(long, value_name = "WHICH", conflicts_with = "quick")]
        engines: Option<test::Engines>,
    },
    /// Make the release pkg/, the folder a site owner uploads, and print its sizes
    Build(At),
    /// What a release carries: zips for sites and WordPress, the npm package, checksums
    Package(package::Options),
    /// WordPress, generators, web servers, bundlers, a release: install, publish, read
    Hosts {
        /// Put the table of results into docs/embedding.md
        #[arg(long)]
        write: bool,
    },
    /// POSE [--at URL]: the tags for a post, with words for wherever the card cannot run
    Snippet(Words),
    /// [--write|--check]: the body model beside measurements (--write: into its card)
    Validate(Words),
    /// The fitted constants of data/law.toml, found anew
    Fit(Words),
    /// How tall each card is, beside its limits (--write: into docs/heights.md)
    Heights {
        /// Put the table into docs/heights.md
        #[arg(long)]
        write: bool,
        /// Only these, with commas: a width, serif, sans or own, mouse or touch
        #[arg(long, value_name = "PARTS")]
        only: Option<String>,
    },
    /// Draw the pictures of the card in docs/screenshots anew
    Screenshots,
    /// Every look of the card: heights, pictures, axe, Lighthouse (--write: note anew)
    Gauntlet {
        /// Keep today's pictures, and what a screen reader meets, to compare with
        #[arg(long)]
        write: bool,
    },
    /// What strangers may hand over, made up to reach new code (--minutes N)
    Fuzz(fuzz::Options),
    /// Pages, lines, browsers, strangers: all that is tried, into docs/reliability.md
    Reliability(reliability::Options),
    /// Licences, advisories, list of parts; --twice: two builds, byte by byte
    Supply(supply::Options),
    /// What a reader waits for beside release 0.1 and others, into docs/performance.md
    Bench(bench::Options),
    /// [ID…]: draw poses into target/figures; without ids the sheet in docs/ too
    Figures {
        /// Ids of poses; all if there are none
        ids: Vec<String>,
    },
    /// NAME [--like ID]: start a pose file, drawn and held to the laws while you edit
    New(Words),
    /// [ID…]: what no real body does in a drawn pose, such as a foot below the floor
    Physics(Words),
    /// [POSE …] [--write]: cards as text; --write notes the likeliest in tests/golden
    Cards(Words),
    /// Our search beside other matchers (--write: what it finds, into docs/names.md)
    Names(Words),
    /// [--check]: types and tables from www/element.json, or fail if out of date
    Element(Words),
    /// [--check]: write data/*.schema.json, or fail if one is out of date
    Schema(Words),
    /// Print this list
    #[command(alias = "help", hide = true)]
    List,
}

/// Where `pkg/` will be.
#[derive(Debug, Args)]
struct At {
    /// The address where pkg/ will be, for pages that tell other sites how to embed them
    #[arg(long, value_name = "URL")]
    at: Option<String>,
}

/// Words for a program of `crates/tools`, which checks them and has help of its own.
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
struct Words {
    #[arg(allow_hyphen_values = true, trailing_var_arg = true, hide = true)]
    words: Vec<String>,
}

/// Runs a command; without one, prints the list.
///
/// # Errors
/// Whatever the command reports.
pub fn run(cli: Cli) -> Result<()> {
    match cli.command {
        None | Some(Command::List) => Ok(Cli::command().print_help()?),
        Some(Command::Serve(options)) => serve::command(&options),
        Some(Command::Test { quick, engines }) => test::command(quick, engines),
        Some(Command::Build(to)) => build::command(to.at.as_deref()),
        Some(Command::Package(options)) => package::command(&options),
        Some(Command::Hosts { write }) => hosts::command(write),
        Some(Command::Snippet(Words { words })) => tools::tool("snippet", &words),
        Some(Command::Validate(Words { words })) => tools::tool("validate", &words),
        Some(Command::Fit(Words { words })) => tools::tool("fit", &words),
        Some(Command::Heights { write, only }) => look::heights(write, only),
        Some(Command::Screenshots) => look::program("screenshots.mjs", &[]),
        Some(Command::Gauntlet { write }) => test::gauntlet(write),
        Some(Command::Fuzz(options)) => fuzz::command(&options),
        Some(Command::Reliability(options)) => reliability::command(&options),
        Some(Command::Supply(options)) => supply::command(&options),
        Some(Command::Bench(options)) => bench::command(&options),
        Some(Command::Figures { ids }) => figures::command(&ids),
        Some(Command::Cards(Words { words })) => tools::tool("cards", &words),
        Some(Command::New(Words { words })) => tools::quickly_built_tool("new", &words),
        Some(Command::Physics(Words { words })) => tools::tool("physics", &words),
        Some(Command::Element(Words { words })) => tools::tool("element", &words),
        Some(Command::Names(Words { words })) => tools::tool("names", &words),
        Some(Command::Schema(Words { words })) => tools::tool("schema", &words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(["xtask"].into_iter().chain(line.split_whitespace()))
    }

    #[test]
    fn the_definition_of_the_commands_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn an_unknown_command_is_named_with_the_nearest_one() {
        let message = parsed("sevre").unwrap_err().to_string();
        assert!(message.contains("'sevre'"), "{message}");
        assert!(message.contains("'serve'"), "{message}");
    }

    #[test]
    fn an_unknown_option_is_named_with_the_nearest_one() {
        let message = parsed("serve --prot 81").unwrap_err().to_string();
        assert!(message.contains("'--prot'"), "{message}");
        assert!(message.contains("'--port'"), "{message}");
    }

    #[test]
    fn engines_are_named_and_an_unknown_one_with_the_nearest() {
        let cli = parsed("test --engines all").unwrap();
        assert!(matches!(
            cli.command,
            Some(Command::Test {
                quick: false,
                engines: Some(test::Engines::All)
            })
        ));
        let message = parsed("test --engines firefix").unwrap_err().to_string();
        assert!(message.contains("'firefox'"), "{message}");
        assert!(parsed("test --quick --engines all").is_err());
    }

    #[test]
    fn words_for_a_tool_are_handed_on_as_they_stand() {
        let cli = parsed("snippet happy-baby --at https://example.org/pkg --help").unwrap();
        let Some(Command::Snippet(Words { words })) = cli.command else {
            panic!("{cli:?}");
        };
        let wanted = ["happy-baby", "--at", "https://example.org/pkg", "--help"];
        assert_eq!(words, wanted);
    }

    #[test]
    fn every_command_has_a_line_of_help_that_fits_the_screen() {
        for command in Cli::command().get_subcommands() {
            let help = command.get_about().map(ToString::to_string);
            let length = help.unwrap_or_default().len();
            assert!(
                (10..85).contains(&length),
                "{}: {length}",
                command.get_name()
            );
        }
    }
}
