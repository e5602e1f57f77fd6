//! `cargo xtask hosts`: real hosts, not imitations. Installs them, publishes a post with our snippet in each,
//! and uses it in Chromium as a reader would. Then the sites that are built by bundlers or change without loading.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::serve::Server;
use crate::setup::{self, Browser, apt};
use crate::{package, places, run};

const GUIDE: &str = "docs/embedding.md";
const FOLDER: &str = "tests/hosts";
/// Sites that are no hosts, but on which a run shows as much: built by bundlers, or changed without loading.
const SITES: [&str; 3] = [
    "tests/e2e/the-package-is-used-by-sites.test.mjs",
    "tests/e2e/servers-and-test-rooms-import-the-package.test.mjs",
    "tests/e2e/sites-that-change-without-loading.test.mjs",
];

/// A program, and the package that has it. WordPress has none of its own.
const WANTED: [(&str, &str); 7] = [
    ("nginx", "nginx-light"),
    ("apache2", "apache2-bin"),
    ("caddy", "caddy"),
    ("mariadbd", "mariadb-server"),
    ("php", "php-cli"),
    ("hugo", "hugo"),
    ("jekyll", "jekyll"),
];

pub fn command(write: bool) -> Result<()> {
    setup::for_building()?;
    ready()?;
    let browser = Browser::ready()?;
    // With the files of a release, which a test puts up.
    package::make(None)?;
    let results = places::scratch().join("hosts.tsv");
    fs::write(&results, "")?;
    let mut tests: Vec<String> = fs::read_dir(places::root().join(FOLDER))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| name.ends_with(".test.mjs"))
        .map(|name| format!("{FOLDER}/{name}"))
        .collect();
    tests.sort();
    tests.extend(SITES.map(str::to_owned));
    let server = Server::on_free_port()?;
    let status = run::command("node")?
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(&tests)
        .env("CHROMIUM", &browser.program)
        .env("POSE_RISK_BASE", server.address())
        .env("POSE_RISK_HOSTS", &results)
        .status()?;
    let table = table(&fs::read_to_string(&results)?);
    println!("\n{table}");
    if !status.success() {
        bail!("a host does not show the card, or loses the tag");
    }
    if write {
        let guide = places::root().join(GUIDE);
        let text = fs::read_to_string(&guide)?;
        let text = with_table(&text, &table)
            .with_context(|| format!("{GUIDE} has no marks for the table of hosts"))?;
        fs::write(guide, text)?;
    }
    Ok(())
}

/// Finds the hosts, or installs them.
///
/// # Errors
/// They are missing and cannot be installed here.
pub fn ready() -> Result<()> {
    let mut missing: Vec<&str> = WANTED
        .iter()
        .filter(|(program, _)| run::find(program).is_none())
        .map(|(_, package)| *package)
        .collect();
    if !Path::new("/usr/share/wordpress").is_dir() {
        missing.extend(["wordpress", "php-mysql", "php-gd"]);
    }
    if missing.is_empty() {
        return Ok(());
    }
    if !apt::is_here() {
        bail!("the hosts are Debian's packages: {}", missing.join(" "));
    }
    apt::install(&missing, "the hosts")
}

/// Lines of host and form, separated by a tab, as a Markdown table.
fn table(results: &str) -> String {
    let mut lines = vec!["| host | written as | a reader's way through it |".to_owned()];
    lines.push("|---|---|---|".to_owned());
    for line in results.lines() {
        lines.push(format!("| {} | works |", line.replace('\t', " | ")));
    }
    lines.join("\n") + "\n"
}

fn with_table(text: &str, table: &str) -> Option<String> {
    let start = text.find("<!-- begin hosts")?;
    let start = start + text[start..].find('\n')? + 1;
    let end = text.find("<!-- end hosts")?;
    Some([&text[..start], table, &text[end..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_for_each_host_that_was_tried() {
        let table = table("Hugo 1\ta shortcode\nJekyll 2\tthe tag\n");
        assert_eq!(table.lines().count(), 4);
        assert!(table.ends_with("| Jekyll 2 | the tag | works |\n"));
        let text = with_table(
            "a\n<!-- begin hosts -->\nold\n<!-- end hosts -->\nb",
            &table,
        );
        assert_eq!(
            text,
            Some(format!(
                "a\n<!-- begin hosts -->\n{table}<!-- end hosts -->\nb"
            ))
        );
    }
}
