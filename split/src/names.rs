//! Short names. A hash in a name does not compress, and the compiler's names are full of them.

use std::collections::BTreeMap;

use walrus::Module;

use crate::divide::{FIRST, REST};

/// What wasm-bindgen calls the glue as an import module, before each of its imports.
const GLUE: &str = "./pose_risk_bg.js";
/// And what it is called instead; the glue's text follows (`xtask/src/build/parts.rs`).
const PAGE: &str = "page";

/// What the glue's names begin with where nobody writes them by hand. The others (`memory`, `mount`,
/// `assess` …) stay.
const MADE: &[&str] = &["__wb", "__externref", "wasm_bindgen_"];

/// Names everything that passes between the two modules, and what wasm-bindgen named, in the order in
/// which it stands. Returns old and new names of the latter, for the glue.
pub fn shorten(first: &mut Module, rest: &mut Module) -> BTreeMap<String, String> {
    // One row of names for all, so that nothing new meets anything new. A name that stays is longer.
    let mut count = 0;
    let mut next = move || {
        count += 1;
        short(count)
    };
    let mut glue = BTreeMap::new();
    let mut between = BTreeMap::new();
    for module in [&*first, &*rest] {
        for import in module.imports.iter() {
            let names = match &*import.module {
                FIRST | REST => &mut between,
                _ if made(&import.name) => &mut glue,
                _ => continue,
            };
            let name = names.entry(import.name.clone());
            name.or_insert_with(&mut next);
        }
        for export in module.exports.iter().filter(|export| made(&export.name)) {
            let name = glue.entry(export.name.clone());
            name.or_insert_with(&mut next);
        }
    }
    for module in [first, rest] {
        for import in module.imports.iter_mut() {
            if import.module == GLUE {
                PAGE.clone_into(&mut import.module);
            }
            rename(&mut import.name, [&glue, &between]);
        }
        for export in module.exports.iter_mut() {
            rename(&mut export.name, [&glue, &between]);
        }
    }
    glue
}

fn made(name: &str) -> bool {
    MADE.iter().any(|start| name.starts_with(start))
}

fn rename(name: &mut String, names: [&BTreeMap<String, String>; 2]) {
    if let Some(new) = names.iter().find_map(|names| names.get(name)) {
        new.clone_into(name);
    }
}

/// The names with digits and letters, two or three long, in order.
fn short(number: usize) -> String {
    const SIGNS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let sign = |of: usize| char::from(SIGNS[of % SIGNS.len()]);
    let mut name = String::from("$");
    if number >= SIGNS.len() {
        name.push(sign(number / SIGNS.len()));
    }
    name.push(sign(number));
    name
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_two_short_names_are_the_same() {
        let mut names: Vec<_> = (0..1296).map(super::short).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 1296);
    }
}
