//! `tools new NAME`: a pose file started from the nearest pose; then, each time it is saved, drawn and held to the laws.

mod near;
mod start;
mod watch;

use clap::Args;
use pose_format::Knowledge;
use std::{fs, path::PathBuf};

/// The name of the new pose, and where to start.
#[derive(Debug, Args)]
pub struct Options {
    /// The pose's English name, such as "Wide Child's Pose"
    name: String,
    /// The id of the pose to start from; the one with the nearest name if it is left out
    #[arg(long, value_name = "ID")]
    like: Option<String>,
    /// Look once, instead of each time the file is saved
    #[arg(long)]
    once: bool,
}

/// Starts the file, unless it is there already, and looks after it.
///
/// # Errors
/// No pose is near, or a file cannot be written.
pub fn run(knowledge: Result<Knowledge, String>, options: &Options) -> Result<(), String> {
    let id = start::id(&options.name)?;
    let file = file_of(&id);
    if !file.exists() {
        let knowledge = knowledge?;
        let near = near::near(&knowledge.poses, &options.name, options.like.as_deref())?;
        let text = fs::read_to_string(file_of(&near.id)).map_err(|e| e.to_string())?;
        let text = start::started(&text, &near.name, &id, &options.name);
        fs::write(&file, text).map_err(|e| format!("{}: {e}", file.display()))?;
        println!("started {} from {}", file.display(), near.name);
    }
    watch::look(&id);
    match options.once {
        true => Ok(()),
        false => watch::watch(&id, &file),
    }
}

fn file_of(id: &str) -> PathBuf {
    format!("data/poses/{id}.toml").into()
}
