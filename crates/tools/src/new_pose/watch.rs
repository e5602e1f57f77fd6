//! Drawing a pose each time its file is saved, and saying what breaks a law.

use crate::{figures, physics};
use pose_format::author::data;
use std::path::Path;
use std::time::{Duration, SystemTime};
use std::{fs, thread};

/// A page that shows the drawings and loads itself anew.
const PAGE: &str = "target/figures/new.html";
const EVERY: Duration = Duration::from_millis(300);

/// Draws the pose and prints what breaks a law; or what is wrong with the data.
pub fn look(id: &str) {
    match looked(id) {
        Ok(faults) if faults.is_empty() => {
            println!("it keeps the laws of bodies; is it the pose you meant? {PAGE}");
        }
        Ok(faults) => {
            for fault in &faults {
                println!("  {fault}");
            }
            println!("{} to mend; the drawing: {PAGE}", faults.len());
        }
        Err(problem) => println!("{problem}"),
    }
}

fn looked(id: &str) -> Result<Vec<String>, String> {
    let knowledge = data::load(Path::new("data")).map_err(|problems| problems.join("\n"))?;
    let ids = [id.to_string()];
    let pose = figures::chosen(&knowledge, &ids)?[0];
    figures::run(&knowledge, &ids)?;
    let page = "<!doctype html>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"refresh\" content=\"1\">\n<title>The new pose</title>\n<iframe src=\"index.html\" style=\"border:0;width:100%;height:98vh\"></iframe>\n";
    fs::write(PAGE, page).map_err(|e| format!("{PAGE}: {e}"))?;
    physics::found(&knowledge, pose)
}

/// Looks again whenever the file is saved, until it is gone.
///
/// # Errors
/// The file is gone.
pub fn watch(id: &str, file: &Path) -> Result<(), String> {
    println!("watching {}; Ctrl-C ends it", file.display());
    let mut seen = saved(file);
    while seen.is_some() {
        thread::sleep(EVERY);
        let now = saved(file);
        if now != seen && now.is_some() {
            println!();
            look(id);
        }
        seen = now;
    }
    Err(format!("{} is gone", file.display()))
}

fn saved(file: &Path) -> Option<SystemTime> {
    // An editor may replace the file: for a moment there is none.
    for _ in 0..3 {
        if let Ok(time) = fs::metadata(file).and_then(|about| about.modified()) {
            return Some(time);
        }
        thread::sleep(EVERY);
    }
    None
}
