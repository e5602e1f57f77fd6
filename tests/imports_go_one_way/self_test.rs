//! The check itself, on small crates that are wrong on purpose.

use super::circles::Graph;
use super::imports::{between_files, between_siblings};
use super::modules::{self, Module};
use std::path::Path;

/// A crate of these files; the first is its root.
fn read(files: &[(&str, &str)]) -> Vec<Module> {
    let load = |path: &Path| {
        let found = files.iter().find(|(name, _)| Path::new(name) == path);
        found.map(|(_, text)| (*text).to_string())
    };
    modules::read(Path::new(files[0].0), &load)
}

fn circles(files: &[(&str, &str)]) -> Vec<String> {
    in_words(&between_files(&read(files)))
}

fn in_words(graph: &Graph) -> Vec<String> {
    graph
        .circles()
        .iter()
        .map(|group| graph.in_words(group))
        .collect()
}

#[test]
fn two_files_that_import_each_other_are_a_circle_and_it_is_written_out() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        ("b.rs", "use super::a::A; pub struct B;"),
    ]);
    let [circle] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(
        circle,
        "  a.rs → b.rs (crate::b::B)\n  b.rs → a.rs (super::a::A)"
    );
}

#[test]
fn a_circle_of_three_is_found_in_paths_without_use_in_macros_and_in_patterns() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        (
            "a.rs",
            "pub fn a() { html! { <div>{ crate::b::b() }</div> } }",
        ),
        ("b.rs", "pub fn b() -> super::c::C { todo!() }"),
        (
            "c.rs",
            "pub enum C { One } pub fn c(of: C) { match of { crate::a::A::X => {} _ => {} } }",
        ),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].lines().count(), 3, "{found:?}");
}

#[test]
fn a_front_door_that_only_re_exports_is_no_part_of_a_circle() {
    let found = |b: &'static str| {
        circles(&[
            ("lib.rs", "mod folder;"),
            ("folder/mod.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
            ("folder/a.rs", "pub struct A;"),
            ("folder/b.rs", b),
        ])
    };
    assert_eq!(found("use super::A; pub struct B(A);"), [""; 0]);
    assert_eq!(
        found("use crate::folder::A as Other; pub struct B(Other);"),
        [""; 0]
    );
}

#[test]
fn a_circle_through_a_front_door_is_found() {
    let found = circles(&[
        ("lib.rs", "mod folder;"),
        ("folder/mod.rs", "mod a; mod b; pub use a::A; pub use b::B;"),
        ("folder/a.rs", "use super::B; pub struct A(B);"),
        ("folder/b.rs", "use super::A; pub struct B(A);"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_folder_whose_front_door_is_used_from_inside_is_a_circle() {
    let found = circles(&[
        ("lib.rs", "mod folder;"),
        (
            "folder/mod.rs",
            "mod a; pub struct Shared; pub fn all() { a::one() }",
        ),
        ("folder/a.rs", "use super::Shared; pub fn one(_: Shared) {}"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_glob_import_counts_for_all_it_can_bring() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b; pub use b::B;"),
        ("a.rs", "use crate::*; pub struct A(B);"),
        ("b.rs", "pub struct B; fn b() { crate::a::A }"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn two_folders_that_need_each_other_are_a_circle_though_no_two_files_are() {
    let crate_of_four = read(&[
        ("lib.rs", "mod x; mod y;"),
        ("x/mod.rs", "pub mod one; pub mod two;"),
        ("x/one.rs", "pub use crate::y::three::Three;"),
        ("x/two.rs", "pub struct Two;"),
        ("y/mod.rs", "pub mod three; pub mod four;"),
        ("y/three.rs", "pub struct Three;"),
        ("y/four.rs", "pub use crate::x::two::Two;"),
    ]);
    let files = between_files(&crate_of_four);
    assert_eq!(in_words(&files), [""; 0]);
    let folders = between_siblings(&crate_of_four, &files);
    let circles: Vec<String> = folders.iter().flat_map(|(_, g)| in_words(g)).collect();
    assert_eq!(circles.len(), 1, "{circles:?}");
}

#[test]
fn what_only_tests_import_is_no_circle() {
    let found = circles(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A;"),
        (
            "b.rs",
            "pub struct B; #[cfg(all(test, not(wasm)))] mod tests { use crate::a::A; }",
        ),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_file_taken_in_by_a_path_attribute_is_noticed() {
    let modules = read(&[("lib.rs", "#[path = \"../other/src/a.rs\"] mod a;")]);
    assert_eq!(modules[0].borrowed_files, 1);
    let modules = read(&[("lib.rs", "include!(\"../other.rs\");")]);
    assert_eq!(modules[0].borrowed_files, 1);
}

#[test]
fn circles_that_share_nothing_are_told_apart() {
    let mut graph = Graph::default();
    for (from, to) in [
        ("a", "b"),
        ("b", "a"),
        ("c", "d"),
        ("d", "e"),
        ("e", "c"),
        ("a", "c"),
    ] {
        graph.add(from, to, "");
    }
    let sizes: Vec<usize> = graph.circles().iter().map(|c| c.len()).collect();
    assert_eq!(sizes, [2, 3]);
}
