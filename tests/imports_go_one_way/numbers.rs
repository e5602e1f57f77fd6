//! The code in numbers: how large it is, and how many circles it has.

use super::circles::Graph;
use super::repository;
use std::path::Path;

/// What is counted, with the count.
pub fn numbers(crates: &[Graph], borrowed: usize) -> Vec<(&'static str, String)> {
    let files = repository::files_below(Path::new(""));
    let is_test = |file: &Path| {
        file.components()
            .any(|part| part.as_os_str() == "tests" || part.as_os_str() == "benches")
            || file.file_name().is_some_and(|name| name == "tests.rs")
    };
    let source: Vec<(&Path, String)> = files
        .iter()
        .filter(|file| !is_test(file))
        .filter_map(|file| Some((file.as_path(), without_tests(&repository::text(file)?))))
        .collect();
    let lines = |endings: &[&str]| -> usize {
        let of_kind = source.iter().filter(|(file, _)| {
            file.extension()
                .is_some_and(|e| endings.iter().any(|ending| e == *ending))
        });
        of_kind.map(|(_, text)| text.lines().count()).sum()
    };
    let rust = || {
        source
            .iter()
            .filter(|(file, _)| file.extension().is_some_and(|e| e == "rs"))
    };
    let files_with = |what: &str| rust().filter(|(_, text)| text.contains(what)).count();
    let times = |what: &str| -> usize { rust().map(|(_, text)| text.matches(what).count()).sum() };
    let circles: Vec<_> = crates.iter().flat_map(Graph::circles).collect();
    let in_circles: usize = circles.iter().map(std::collections::BTreeSet::len).sum();
    vec![
        ("lines of Rust, without tests", lines(&["rs"]).to_string()),
        (
            "lines of JavaScript, without tests",
            lines(&["js", "mjs"]).to_string(),
        ),
        ("crates", repository::crates().len().to_string()),
        (
            "import circles in Rust (files in them)",
            format!("{} ({in_circles})", circles.len()),
        ),
        (
            "entries at the top level",
            repository::top_level().len().to_string(),
        ),
        ("Rust files with `html!`", files_with("html! {").to_string()),
        (
            "files compiled into a second place by `#[path]`",
            borrowed.to_string(),
        ),
        ("`#[inline(never)]`", times("#[inline(never)]").to_string()),
    ]
}

/// The text of a file up to its own tests, which stand at its end.
fn without_tests(text: &str) -> String {
    let ends = ["\n#[cfg(test)]\nmod ", "\n#[cfg(all(test"];
    let end = ends.iter().filter_map(|end| text.find(end)).min();
    text[..end.unwrap_or(text.len())].into()
}
