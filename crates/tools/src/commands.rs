//! Every tool with its options and its line of help: clap checks the words and prints the list.

use std::path::Path;

use clap::{Args, Parser, Subcommand};
use pose_format::Knowledge;
use pose_format::author::data;
use pose_model::Catalog;

use crate::{
    answers, cards, element, figures, first_views, names, new_pose, pages, physics, pictures,
    pose_loads, schema, snippet, sources, table, validate,
};

/// Native programs that use our crates; `cargo xtask` starts most of them.
#[derive(Debug, Parser)]
#[command(
    bin_name = "tools",
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Debug, Subcommand)]
enum Tool {
    /// Draw poses from data/ into target/figures, or all of them on one sheet
    Figures {
        #[command(flatten)]
        poses: Poses,
        /// Write every pose to docs/figures.html
        #[arg(long, conflicts_with = "ids")]
        sheet: bool,
        /// Fail if docs/figures.html is out of date
        #[arg(long, conflicts_with_all = ["ids", "sheet"])]
        check: bool,
    },
    /// Start a pose file from the nearest pose; draw it, and say what breaks a law, whenever it is saved
    New(new_pose::Options),
    /// What no real body does in a drawn pose, for four bodies
    Physics(Poses),
    /// The solved typical posture of each pose, for three mobilities, and its load
    Table(Poses),
    /// The loads of each pose at five depths and with each adjustment, for three mobilities
    Loads(Poses),
    /// The native answers for every pose, three mobilities and depths, as lines of JSON
    Answers,
    /// Cards as plain text: one, or the likeliest twenty for seven readers each
    Cards(cards::Options),
    /// The sharing law's fitted constants, found anew
    Fit,
    /// The body model beside published measurements
    Validate {
        /// Put the tables into docs/model-card.md
        #[arg(long)]
        write: bool,
        /// Fail if the tables there are out of date
        #[arg(long, conflicts_with = "write")]
        check: bool,
    },
    /// Citations and who says what, as JSON for readers who unfold them
    Sources {
        /// The file to write
        file: String,
    },
    /// Types and tables from www/element.json, into the files that hold them
    Element {
        /// Fail if one of those files is out of date
        #[arg(long)]
        check: bool,
        /// Write what editors and other tools read of the element into a folder instead
        #[arg(long, value_name = "FOLDER", conflicts_with = "check")]
        into: Option<String>,
    },
    /// Our search beside other matchers, on names as people write them
    Names {
        /// Write docs/names.md instead
        #[arg(long)]
        write: bool,
        /// Fail if docs/names.md is out of date
        #[arg(long, conflicts_with = "write")]
        check: bool,
    },
    /// A page for each pose that runs no script, and one for the list
    Pages {
        /// The folder to write to
        folder: String,
        /// What `tools sources` wrote
        sources: String,
        /// The address where pkg/ will be, so that the pages tell other sites how to embed them
        #[arg(long, value_name = "URL")]
        at: Option<String>,
    },
    /// The first view of each card, as JSON that the shell builds
    FirstViews {
        /// The folder to write to
        folder: String,
    },
    /// Each pose's picture as files: SVG, a small SVG, and PNG for shared links
    Pictures {
        /// The folder to write to
        folder: String,
    },
    /// The tags for a post, with words for wherever they cannot run
    Snippet(snippet::Options),
    /// The JSON schemas of pose and sequence files, into data/
    Schema {
        /// Fail if one of them is out of date
        #[arg(long)]
        check: bool,
        /// Write the schema of a catalogue that a site adds to a file instead
        #[arg(long, value_name = "FILE", conflicts_with = "check")]
        catalog: Option<String>,
    },
}

/// The poses to look at.
#[derive(Debug, Args)]
struct Poses {
    /// Ids of poses; all if there are none
    ids: Vec<String>,
}

/// Runs a tool.
///
/// # Errors
/// Whatever the tool reports.
pub fn run(cli: Cli) -> Result<(), String> {
    match cli.tool {
        Tool::Figures {
            poses,
            sheet,
            check,
        } => {
            let knowledge = knowledge()?;
            match sheet || check {
                true => figures::sheet(&knowledge, check),
                false => figures::run(&knowledge, &poses.ids),
            }
        }
        Tool::New(options) => new_pose::run(knowledge(), &options),
        Tool::Physics(poses) => physics::run(&knowledge()?, &poses.ids),
        Tool::Loads(poses) => pose_loads::run(&knowledge()?, &poses.ids),
        Tool::Table(poses) => table::run(&knowledge()?, &poses.ids),
        Tool::Answers => answers::run(),
        Tool::Cards(options) => cards::run(&options),
        Tool::Fit => validate::fit(&knowledge()?),
        Tool::Validate { write, check } => validate::run(&knowledge()?, write, check),
        Tool::Names { write, check } => names::run(&Catalog::ours(), write, check),
        Tool::Sources { file } => sources::write(&knowledge()?, &file),
        Tool::Element {
            into: Some(folder), ..
        } => element::write(&folder),
        Tool::Element { check, .. } => element::run(check),
        Tool::Pages {
            folder,
            sources,
            at,
        } => {
            let at = at.as_deref().map(snippet::folder);
            pages::write(&folder, &sources, &pages::At(at.as_deref()))
        }
        Tool::FirstViews { folder } => first_views::write(&folder),
        Tool::Pictures { folder } => pictures::write(&folder),
        Tool::Snippet(options) => snippet::run(&options),
        Tool::Schema {
            catalog: Some(file),
            ..
        } => schema::catalog(&file),
        Tool::Schema { check, .. } => schema::run(check),
    }
}

/// The data as it is on disk now: a new pose can be drawn before it is compiled in.
fn knowledge() -> Result<Knowledge, String> {
    data::load(Path::new("data")).map_err(|problems| problems.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_of_the_tools_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_sheet_of_chosen_poses_is_refused_rather_than_drawn_of_all() {
        let words = ["tools", "figures", "--sheet", "cobra"];
        assert!(Cli::try_parse_from(words).is_err());
        assert!(Cli::try_parse_from(["tools", "figures", "cobra"]).is_ok());
    }
}
