//! Lists for the WordPress plugin.

use super::blocks::Block;
use super::declaration::{Attribute, Element, Field};
use serde_json::{Value, json};

/// The fields of the block: those of the configurator that hold one value.
fn fields(element: &Element) -> impl Iterator<Item = (&Attribute, &Field)> {
    element.fields().filter(|(a, _)| !a.several)
}

/// `integrations/wordpress/pose-risk/pose-risk.php`.
pub fn plugin(element: &Element) -> Vec<Block> {
    let names = element.names(|a| !a.owners_only);
    let names: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
    let fields = fields(element).map(|(a, _)| {
        // The block begins with a pose; a second one is for whoever asks for it.
        let pose = a.example_pose.as_deref().filter(|_| a.in_view.is_none());
        format!(
            "\t\t\t\t\t'{}' => array( 'type' => 'string', 'default' => '{}' ),\n",
            a.name,
            pose.unwrap_or_default()
        )
    });
    vec![
        ("attributes", format!("\t{},\n", names.join(", "))),
        ("fields", fields.collect()),
    ]
}

/// `integrations/wordpress/pose-risk/block.js`.
pub fn block(element: &Element) -> Vec<Block> {
    let fields = fields(element).map(|(a, field)| {
        let mut said = vec![("name", json!(a.name)), ("label", json!(field.label))];
        said.extend(field.help.iter().map(|help| ("help", json!(help))));
        said.extend(a.in_view.iter().map(|view| ("inView", json!(view))));
        if a.example_pose.is_none() {
            said.push(("options", options(a, field)));
        }
        let said: Vec<String> = said
            .iter()
            .map(|(key, value)| format!("{key}: {value}"))
            .collect();
        format!("    {{ {} }},\n", said.join(", "))
    });
    let fields: String = fields.collect();
    vec![("fields", format!("  const FIELDS = [\n{fields}  ];\n"))]
}

/// As WordPress's select takes them.
fn options(a: &Attribute, field: &Field) -> Value {
    let choices = a.choices(field).into_iter();
    choices
        .map(|(value, label)| json!({ "label": capitalised(&label), "value": value }))
        .collect()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
