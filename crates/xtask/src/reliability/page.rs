//! docs/reliability.md.

use std::fs;

use anyhow::{Context, Result};

use crate::places;
use crate::test::counts::Results;

const PAGE: &str = "docs/reliability.md";
/// What is known and not mended, by hand.
const LOG: &str = "docs/reliability-log.md";

const HEAD: &str = "# Reliability

What pages, lines, browsers and strangers do to cards. `cargo xtask reliability` tries it and writes this page, of each part what its last run
found; `cargo xtask test` has a sample of each. What is meant by each test stands in its name.
";

/// All that was tried, by kinds.
#[derive(Default)]
pub struct Page {
    kinds: Vec<(String, Vec<Row>)>,
}

impl Page {
    /// Adds a kind: its heading and what was tried of it.
    pub fn add(&mut self, heading: impl Into<String>, rows: Vec<Row>) {
        self.kinds.push((heading.into(), rows));
    }

    /// What fell short, a line each.
    pub fn fell_short(&self) -> Vec<String> {
        let rows = self.kinds.iter().flat_map(|(_, rows)| rows);
        let failed = rows.filter(|row| !row.failed.is_empty());
        failed
            .map(|row| format!("{}: {}", row.what, row.failed.join("; ")))
            .collect()
    }

    /// # Errors
    /// The page cannot be written.
    pub fn write(&self) -> Result<()> {
        let log = fs::read_to_string(places::root().join(LOG)).context(LOG)?;
        Ok(fs::write(places::root().join(PAGE), self.text(&log))?)
    }

    /// The page, with the sections of a log.
    fn text(&self, log: &str) -> String {
        let mut text = HEAD.to_owned();
        text += "\n## Where it falls short\n\n";
        match &self.fell_short()[..] {
            [] => text += "Nothing of what is below failed when it was last tried.\n",
            lines => lines.iter().for_each(|line| text += &format!("- {line}\n")),
        }
        if let Some((_, sections)) = log.split_once("\n## ") {
            text += "\n## ";
            text += sections;
        }
        for (heading, rows) in &self.kinds {
            text += &format!("\n## {heading}\n\n| tried | by | |\n|---|---|---|\n");
            for row in rows {
                text += &row.line();
                text.push('\n');
            }
        }
        text
    }
}

/// One thing that was tried.
pub struct Row {
    what: String,
    held_by: Vec<String>,
    tests: u64,
    failed: Vec<String>,
}

impl Row {
    /// What the tests of these files say of it. A file that ran no test has failed.
    pub fn of(what: String, held_by: &[String], results: &Results) -> Self {
        let (mut tests, mut failed) = (0, vec![]);
        for file in held_by {
            match results.files.get(file) {
                Some(of_file) => {
                    tests += u64::from(of_file.passed) + of_file.failed.len() as u64;
                    failed.extend(of_file.failed.iter().cloned());
                }
                None => failed.push(format!("{file} ran no test")),
            }
        }
        Self {
            what,
            held_by: held_by.to_vec(),
            tests,
            failed,
        }
    }

    /// Of what counts itself: how many of what was tried held, and the names of what did not.
    pub fn counted(what: String, file: &str, tests: u64, failed: Vec<String>) -> Self {
        Self {
            what,
            held_by: vec![file.to_owned()],
            tests,
            failed,
        }
    }

    fn line(&self) -> String {
        let files = self.held_by.iter().map(|file| {
            let name = file.trim_end_matches('/').rsplit('/').next();
            let name = name.unwrap_or(file);
            format!("[{name}](../{file})")
        });
        let held = match &self.failed[..] {
            [] => format!("{} of {} held", self.tests, self.tests),
            failed => format!(
                "{} of {} held; **not**: {}",
                self.tests.saturating_sub(failed.len() as u64),
                self.tests,
                failed.join("; ")
            ),
        };
        format!(
            "| {} | {} | {held} |",
            self.what,
            files.collect::<Vec<_>>().join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test::counts::OfFile;

    fn results() -> Results {
        let mut results = Results::default();
        let file = |passed, failed: &[&str]| OfFile {
            passed,
            failed: failed.iter().map(|name| (*name).to_owned()).collect(),
        };
        results.files.insert("tests/a".into(), file(3, &[]));
        results
            .files
            .insert("tests/b".into(), file(1, &["it grows"]));
        results
    }

    #[test]
    fn what_failed_and_what_did_not_run_stands_on_the_page_by_its_name() {
        let mut page = Page::default();
        let row = |files: &[&str]| {
            let files: Vec<String> = files.iter().map(|file| (*file).to_owned()).collect();
            Row::of("A card".into(), &files, &results())
        };
        page.add("Pages", vec![row(&["tests/a"])]);
        assert!(page.fell_short().is_empty());
        assert!(page.text("").contains("Nothing of what is below failed"));
        assert!(page.text("").contains("3 of 3 held"));
        page.add(
            "Frames",
            vec![row(&["tests/a", "tests/b"]), row(&["tests/c"])],
        );
        let text = page.text("# Log\n\nAdd a line.\n\n## Known\n\n- It creaks.\n");
        assert!(text.contains("\n## Known\n\n- It creaks.\n"), "{text}");
        assert!(!text.contains("Add a line"), "{text}");
        assert!(text.contains("4 of 5 held; **not**: it grows"), "{text}");
        assert!(text.contains("- A card: tests/c ran no test"), "{text}");
    }
}
