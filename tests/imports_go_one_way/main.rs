//! Imports go one way: no two files, folders or crates need each other, and what is
//! drawn in `docs/architecture.md` is what the imports say.
//!
//! Cargo keeps circles between crates out; this test does so within each crate, and holds the declared order
//! (`directions.rs`). JavaScript has a test of its own: `tests/node/javascript-imports-go-one-way.test.mjs`.
//!
//! `UPDATE_EXPECT=1 cargo test --test imports_go_one_way` draws the picture anew;
//! `cargo test --test imports_go_one_way numbers -- --ignored --nocapture` prints the size of the code in numbers, with
//! `CHECKOUT=<folder>` those of another checkout.

#![cfg(not(target_arch = "wasm32"))]

mod circles;
mod directions;
mod imports;
mod modules;
mod numbers;
mod picture;
mod repository;
mod self_test;

use circles::Graph;
use imports::{between_files, between_siblings};
use modules::Module;
use repository::Crate;
use std::path::{Path, PathBuf};

/// Every crate with its modules.
fn crates() -> Vec<(Crate, Vec<Module>)> {
    let crates = repository::crates().into_iter();
    let read = |c: Crate| {
        let modules = modules::read(&c.source, &repository::text);
        (c, modules)
    };
    crates.map(read).collect()
}

/// What the folders and files below a crate's root use of each other.
fn top_folders(modules: &[Module]) -> Graph {
    let graphs = between_siblings(modules, &between_files(modules)).into_iter();
    let root = graphs.into_iter().find(|(path, _)| path.is_empty());
    root.map(|(_, graph)| graph).unwrap_or_default()
}

/// The circles of a graph in words.
fn circles(graph: &Graph) -> Vec<String> {
    let circles = graph.circles().into_iter();
    circles.map(|group| graph.in_words(&group)).collect()
}

#[test]
fn no_two_files_need_each_other() {
    let found: Vec<String> = crates()
        .iter()
        .flat_map(|(_, modules)| circles(&between_files(modules)))
        .collect();
    assert!(
        found.is_empty(),
        "files import each other in a circle:\n{}",
        found.join("\n\n")
    );
}

#[test]
fn no_two_folders_need_each_other() {
    let mut found = vec![];
    for (_, modules) in crates() {
        let graphs = between_siblings(&modules, &between_files(&modules)).into_iter();
        found.extend(graphs.flat_map(|(_, graph)| circles(&graph)));
    }
    assert!(
        found.is_empty(),
        "folders import each other in a circle:\n{}",
        found.join("\n\n")
    );
}

#[test]
fn imports_go_the_declared_way() {
    let crates = crates();
    let mut wrong = vec![];
    for (name, order) in directions::ORDERS {
        let found = crates.iter().find(|(c, _)| c.name == name);
        let (_, modules) = found.unwrap_or_else(|| panic!("there is no crate {name}"));
        for (from, to, why) in top_folders(modules).edges() {
            let place = |folder: &str| {
                let place = order.iter().position(|r| *r == folder);
                place
                    .unwrap_or_else(|| panic!("`{folder}` of {name} has no place in directions.rs"))
            };
            if place(from) < place(to) {
                wrong.push(format!("{name}: `{from}` comes before `{to}`, but {why}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "imports against the direction:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn crates_use_each_other_in_the_declared_direction_and_the_model_knows_no_browser() {
    let crates = repository::crates();
    for found in &crates {
        let rule = directions::CRATES
            .iter()
            .find(|(name, _)| *name == found.name);
        let (_, may) =
            rule.unwrap_or_else(|| panic!("{} has no place in directions.rs", found.name));
        let no_browser = directions::WITHOUT_BROWSER.contains(&found.name.as_str());
        for used in &found.dependencies {
            let is_ours = crates.iter().any(|c| c.name == *used);
            assert!(
                !is_ours || may.contains(&used.as_str()),
                "{} may not use {used}",
                found.name
            );
            let is_browser = directions::BROWSER.contains(&used.as_str());
            assert!(
                !no_browser || !is_browser,
                "{} knows no browser, so not {used}",
                found.name
            );
        }
    }
}

#[test]
fn every_source_file_belongs_to_one_crate() {
    for file in rust_files() {
        let borrowed = borrowed_files(&file);
        assert_eq!(
            borrowed,
            0,
            "{} takes in a file by `#[path]` or `include!`",
            file.display()
        );
    }
}

fn rust_files() -> Vec<PathBuf> {
    let mut files = repository::files_below(Path::new(""));
    files.retain(|file| file.extension().is_some_and(|e| e == "rs"));
    files
}

/// How many files one file takes in from outside the module tree.
fn borrowed_files(file: &Path) -> usize {
    let alone = |path: &Path| (path == file).then(|| repository::text(path)).flatten();
    let modules = modules::read(file, &alone);
    modules.iter().map(|module| module.borrowed_files).sum()
}

#[test]
fn no_source_file_is_larger_than_twenty_kilobytes() {
    for (file, text) in sources(&["src", "crates", "www"]) {
        let size = text.len();
        assert!(size <= 20_000, "{} is {size} bytes large", file.display());
    }
}

#[test]
fn no_file_of_the_widget_has_more_than_250_lines() {
    let files = sources(&["src", "www"]);
    assert!(files.len() > 100, "{} files", files.len());
    for (file, text) in files {
        let lines = text.lines().count();
        assert!(lines <= 250, "{} has {lines} lines", file.display());
    }
}

/// The code, pages and tables in some folders, each with its text. Words are apart: a language is one file.
fn sources(folders: &[&str]) -> Vec<(PathBuf, String)> {
    const KINDS: [&str; 8] = ["rs", "js", "mjs", "ts", "css", "html", "json", "toml"];
    let files = folders.iter();
    let files = files.flat_map(|folder| repository::files_below(Path::new(folder)));
    let is_source = |file: &PathBuf| {
        file.extension()
            .is_some_and(|e| KINDS.iter().any(|kind| e == *kind))
    };
    let files = files.filter(is_source);
    let read = |file: PathBuf| {
        let text = repository::text(&file).expect("a source file is text");
        (file, text)
    };
    files.map(read).collect()
}

#[test]
fn the_top_level_has_at_most_thirty_entries() {
    let entries = repository::top_level();
    assert!(
        entries.len() <= 30,
        "{} entries: {}",
        entries.len(),
        entries.join(" ")
    );
}

#[test]
fn the_picture_in_the_docs_is_what_the_imports_say() {
    let drawn: Vec<_> = crates()
        .into_iter()
        .map(|(c, modules)| (c, top_folders(&modules)))
        .collect();
    let page = std::fs::read_to_string(picture::page()).expect("docs/architecture.md");
    // With UPDATE_EXPECT=1 the page is written instead.
    expect_test::expect_file![picture::page()].assert_eq(&picture::put_into(&page, &drawn));
}

#[test]
#[ignore = "prints a table for docs/architecture.md, and checks nothing"]
fn numbers() {
    let crates = crates();
    let graphs = crates.iter().map(|(_, modules)| between_files(modules));
    let graphs: Vec<Graph> = graphs.collect();
    let borrowed = rust_files().iter().map(|file| borrowed_files(file)).sum();
    for (what, count) in numbers::numbers(&graphs, borrowed) {
        println!("| {what} | {count} |");
    }
}
