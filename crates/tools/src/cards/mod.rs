//! Cards as plain text, to be read as a whole: everything that a reader reads, in the card's order.
//!
//! The twenty poses that readers most likely open, for seven readers each, are kept in `tests/golden/cards.txt`. A test
//! compares, so that a change of advice is a change that somebody has seen.

mod golden;
mod likeliest;
mod text;

use clap::Args;
use pose_format::Value;
use pose_model::Catalog;
use pose_risk::options::parse;

#[derive(Debug, Args)]
pub struct Options {
    /// One pose, such as happy-baby; without it the likeliest twenty for seven readers each
    pose: Option<String>,
    /// What makes the reader's back feel worse, such as bending (several: with commas)
    #[arg(long, value_delimiter = ',', requires = "pose")]
    worse_with: Vec<String>,
    /// What the reader was told they have, such as spinal-stenosis
    #[arg(long, requires = "pose")]
    condition: Option<String>,
    /// stiff, typical or supple
    #[arg(long, requires = "pose")]
    mobility: Option<String>,
    /// How far into the pose, 0 to 1
    #[arg(long, requires = "pose")]
    depth: Option<f64>,
    /// right or left
    #[arg(long, requires = "pose")]
    side: Option<String>,
    /// Such as under-18
    #[arg(long, requires = "pose")]
    age: Option<String>,
    /// Note the likeliest cards anew, in tests/golden/cards.txt
    #[arg(long, conflicts_with = "pose")]
    write: bool,
}

/// Prints one card, or the likeliest ones, or writes those to their file.
///
/// # Errors
/// A word that is not known, with the nearest; or the file cannot be written.
pub fn run(options: &Options) -> Result<(), String> {
    if options.write {
        return golden::write();
    }
    let Some(pose) = &options.pose else {
        print!("{}", golden::whole(&Catalog::ours()));
        return Ok(());
    };
    let text = |word: &String| Value::Text(word.clone());
    let worse_with = options.worse_with.iter().map(text).collect::<Vec<_>>();
    let said = [
        ("pose", Some(text(pose))),
        ("worseWith", Some(Value::List(worse_with))),
        ("condition", options.condition.as_ref().map(text)),
        ("mobility", options.mobility.as_ref().map(text)),
        ("depth", options.depth.map(Value::Number)),
        ("side", options.side.as_ref().map(text)),
        ("age", options.age.as_ref().map(text)),
    ];
    let said = said.into_iter();
    let said = said.filter_map(|(name, value)| Some((name.to_owned(), value?)));
    // Checked as the API checks them, so a wrong word is named with the nearest right one.
    let (request, problems) = parse(&Value::Table(said.collect()));
    if let Some(problem) = problems.first() {
        return Err(problem.to_string());
    }
    let pose = request.pose.unwrap_or_default();
    print!("{}", text::card(&request.catalog, &pose, &request.reader)?);
    Ok(())
}
