//! Constants for `src/options/`, which checks what a page says.

use super::blocks::{Block, quoted};
use super::declaration::{Element, OptionOf};

/// `src/options/declared.rs`.
pub fn constants(element: &Element) -> Vec<Block> {
    let attributes = || element.attributes.iter();
    // A catalogue reaches the card as an object.
    let options = attributes().filter(|a| a.option != OptionOf::None || a.name == "catalog");
    let options: Vec<String> = options.map(|a| a.property()).collect();
    let mut text = list(
        "Names of the options that an element has.",
        "OPTIONS",
        &options,
    );
    for attribute in attributes().filter(|a| a.lists_values()) {
        let says = format!("Values of `{}`.", attribute.name);
        text += &list(&says, &constant(&attribute.name), &attribute.values());
    }
    for attribute in attributes() {
        if let Some([least, greatest]) = attribute.range {
            text += &format!(
                "/// The least and the greatest value of `{}`.\npub(super) const {}: [f64; 2] = [{least:?}, {greatest:?}];\n",
                attribute.name,
                constant(&attribute.name),
            );
        }
    }
    vec![("declared", text)]
}

fn list(says: &str, name: &str, words: &[String]) -> String {
    format!(
        "/// {says}\n#[rustfmt::skip]\npub(super) const {name}: &[&str] = &[{}];\n",
        quoted(words)
    )
}

fn constant(attribute: &str) -> String {
    attribute.replace('-', "_").to_uppercase()
}
