//! `www/element.json` is the one declaration of `<pose-risk>`. From it come the lists of the shell, of Rust, of the
//! configurator and of the WordPress plugin, the types and tables for owners, and the files that editors read.

mod blocks;
mod configurator;
mod declaration;
mod editors;
mod guide;
mod rust;
mod scripts;
mod types;
mod wordpress;

use declaration::Element;
use std::fs;
use std::path::Path;

/// Writes the generated blocks of the committed files, or with `check` fails if one differs.
///
/// # Errors
/// The declaration is wrong, or a file cannot be read or written, lacks a block, or differs.
pub fn run(check: bool) -> Result<(), String> {
    let element = Element::read()?;
    for (file, blocks) in committed(&element) {
        let before = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let mut after = before.clone();
        for (name, block) in blocks {
            after = blocks::replaced(&after, name, &block)
                .ok_or_else(|| format!("{file} has no block {name}"))?;
        }
        if before == after {
            continue;
        }
        if check {
            return Err(format!("{file} is out of date: run `cargo xtask element`"));
        }
        fs::write(file, after).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// Each committed file that has generated blocks, with their names and texts.
fn committed(element: &Element) -> [(&'static str, Vec<blocks::Block>); 11] {
    [
        ("docs/embedding.md", guide::tables(element)),
        ("src/options/declared.rs", rust::constants(element)),
        ("src/embed/types.d.ts", types::of_api(element)),
        ("www/pose-risk.d.ts", types::of_element(element)),
        ("www/react.d.ts", types::of_react(element)),
        ("www/shell/attributes.js", scripts::attributes(element)),
        ("www/more/group.js", scripts::group(element)),
        ("www/card/addressed.js", scripts::addressed(element)),
        ("www/configure.html", configurator::fields(element)),
        (
            "integrations/wordpress/pose-risk/pose-risk.php",
            wordpress::plugin(element),
        ),
        (
            "integrations/wordpress/pose-risk/block.js",
            wordpress::block(element),
        ),
    ]
}

/// Writes what other people's tools read of the element into a folder (`pkg/`).
///
/// # Errors
/// The declaration is wrong, or a file cannot be written.
pub fn write(folder: &str) -> Result<(), String> {
    let element = Element::read()?;
    for (name, value) in editors::files(&element) {
        let path = Path::new(folder).join(name);
        fs::write(&path, format!("{value:#}\n")).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}
