//! What `<pose-risk>` promises, declared once in `www/element.json`: into types, tables for owners, and the
//! files that editors and catalogues of components read.

use std::fs;
use std::path::Path;

use pose_format::{AgeBand, Choice, Mechanism};
use pose_model::{Catalog, Side};
use pose_risk::options::{Control, View};
use serde::Deserialize;
use serde_json::{Value, json};

const DECLARATION: &str = "www/element.json";
const TYPES: &str = "www/pose-risk.d.ts";
const GUIDE: &str = "docs/embedding.md";
const SHELL: &str = "www/shell/attributes.js";
const WORDPRESS: &str = "integrations/wordpress/pose-risk/pose-risk.php";

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Element {
    tag: String,
    class: String,
    description: String,
    attributes: Vec<Attribute>,
    events: Vec<Event>,
    slots: Vec<Named>,
    parts: Vec<Named>,
    css_properties: Vec<Named>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Attribute {
    name: String,
    /// Handed to the card as it stands; others are the shell's own matter.
    #[serde(default = "yes")]
    option: bool,
    /// Not for authors of posts whom a site trusts with no script: it could put words into the owner's mouth.
    #[serde(default)]
    owners_only: bool,
    /// In TypeScript, of the property.
    r#type: String,
    /// What the property also takes when it is set.
    also: Option<String>,
    values: Option<Values>,
    #[serde(default)]
    several: bool,
    /// Every element of HTML has it.
    #[serde(default)]
    inherited: bool,
    says: String,
    /// What holds without it.
    without: String,
}

fn yes() -> bool {
    true
}

/// Listed, or the name of a list that the crate has.
#[derive(Deserialize)]
#[serde(untagged)]
enum Values {
    Listed(Vec<String>),
    Known(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    name: String,
    r#type: String,
    says: String,
    detail: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    name: String,
    says: String,
}

/// Writes what is committed (types and tables), or with `check` fails if it differs.
///
/// # Errors
/// The declaration is wrong, or a file cannot be read or written, or differs.
pub fn run(check: bool) -> Result<(), String> {
    let element = read()?;
    let written = [
        (TYPES, element.types()),
        (GUIDE, element.tables()),
        (SHELL, vec![("declared", element.lists_for_shell())]),
        (WORDPRESS, vec![("declared", element.list_for_wordpress())]),
    ];
    for (file, blocks) in written {
        let before = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let mut after = before.clone();
        for (name, block) in blocks {
            after = replaced(&after, name, &block).ok_or(format!("{file} has no block {name}"))?;
        }
        if check && before != after {
            return Err(format!("{file} is out of date: run `cargo xtask element`"));
        }
        fs::write(file, after).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// Writes what others' tools read into `pkg/`.
///
/// # Errors
/// The declaration is wrong, or a file cannot be written.
pub fn write(folder: &str) -> Result<(), String> {
    let element = read()?;
    let files = [
        ("custom-elements.json", element.manifest()),
        ("vscode.html-data.json", element.editor_data()),
        ("web-types.json", element.web_types()),
    ];
    for (name, value) in files {
        let path = Path::new(folder).join(name);
        fs::write(&path, format!("{value:#}\n")).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn read() -> Result<Element, String> {
    let text = fs::read_to_string(DECLARATION).map_err(|e| format!("{DECLARATION}: {e}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{DECLARATION}: {error}"))
}

/// The text between `begin NAME` and `end NAME`, made anew.
fn replaced(text: &str, name: &str, block: &str) -> Option<String> {
    let (begin, end) = (format!("begin {name}"), format!("end {name}"));
    let start = text.find(&begin)?;
    let start = start + text[start..].find('\n')? + 1;
    let stop = start + text[start..].find(&end)?;
    let stop = text[..stop].rfind('\n')? + 1;
    Some([&text[..start], block, &text[stop..]].concat())
}

impl Attribute {
    fn values(&self) -> Result<Vec<String>, String> {
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect();
        Ok(match &self.values {
            None => vec![],
            Some(Values::Listed(values)) => values.clone(),
            Some(Values::Known(name)) => match name.as_str() {
                "mechanisms" => words(Mechanism::WORDS),
                "ages" => words(AgeBand::WORDS),
                "sides" => words(Side::WORDS),
                "views" => words(View::WORDS),
                "controls" => words(Control::WORDS),
                "conditions" => {
                    let catalog = Catalog::ours();
                    let conditions = catalog.knowledge().conditions.iter();
                    conditions.map(|c| c.id.clone()).collect()
                }
                _ => return Err(format!("{DECLARATION}: no list is called {name}")),
            },
        })
    }

    fn known_values(&self) -> Vec<String> {
        self.values().unwrap_or_default()
    }

    fn property(&self) -> String {
        let mut parts = self.name.split('-');
        let mut name = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            name += &part[..1].to_uppercase();
            name += &part[1..];
        }
        name
    }

    /// The type of the attribute's text: its words where they are few and it takes one of them.
    fn text_type(&self) -> String {
        let values = self.known_values();
        if values.is_empty() || self.several {
            return "string".into();
        }
        let quoted: Vec<String> = values.iter().map(|v| format!("\"{v}\"")).collect();
        quoted.join(" | ")
    }
}

impl Element {
    fn types(&self) -> Vec<(&'static str, String)> {
        let mut properties = String::new();
        let mut attributes = String::new();
        for attribute in &self.attributes {
            let Attribute { r#type, says, .. } = attribute;
            let name = attribute.property();
            let takes = match r#type.as_str() {
                "number" => "number | string".to_owned(),
                _ => attribute.text_type(),
            };
            attributes += &format!("  /** {says} */\n  {:?}?: {takes};\n", attribute.name);
            if attribute.inherited {
                continue;
            }
            properties += &format!("  /** {says} */\n");
            properties += &match &attribute.also {
                None => format!("  {name}: {type} | undefined;\n"),
                Some(also) => format!(
                    "  get {name}(): {type} | undefined;\n  set {name}({name}: {type} | {also} | undefined);\n"
                ),
            };
        }
        let mut events = String::new();
        for event in &self.events {
            events += &format!(
                "  /** {} */\n  {:?}: {};\n",
                event.says, event.name, event.r#type
            );
        }
        vec![
            ("properties", properties),
            ("attributes", attributes),
            ("events", events),
        ]
    }

    /// Names of the attributes that fulfil a condition.
    fn names(&self, is_one: impl Fn(&Attribute) -> bool) -> Vec<&str> {
        let attributes = self.attributes.iter().filter(|a| is_one(a));
        attributes.map(|a| a.name.as_str()).collect()
    }

    fn lists_for_shell(&self) -> String {
        let lists = [
            (
                "export const ATTRIBUTES",
                "All of them.",
                self.names(|_| true),
            ),
            (
                "export const OPTIONS",
                "Handed to the card as they stand.",
                self.names(|a| a.option),
            ),
            (
                "export const TWINS",
                "Those that have a property of the same value.",
                self.names(|a| !a.inherited && a.name != "catalog"),
            ),
            (
                "export const FOR_AUTHORS",
                "What the author of a post may say, whom the site trusts with no script.",
                self.names(|a| !a.owners_only),
            ),
            (
                "const NUMBERS",
                "Their text is a number.",
                self.names(|a| a.r#type == "number"),
            ),
            (
                "const LISTS",
                "Their text is a list of words.",
                self.names(|a| a.several),
            ),
        ];
        let mut text = String::new();
        for (declares, says, names) in lists {
            let names: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
            text += &format!("/** {says} */\n{declares} = [{}];\n", names.join(", "));
        }
        text
    }

    fn list_for_wordpress(&self) -> String {
        let names = self.names(|a| !a.owners_only);
        let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        format!("\t{},\n", quoted.join(", "))
    }

    fn tables(&self) -> Vec<(&'static str, String)> {
        let mut attributes = "| attribute | values | without it |\n|---|---|---|\n".to_owned();
        for attribute in &self.attributes {
            let property = attribute.property();
            let twin = if property == attribute.name {
                String::new()
            } else {
                format!(" (`{property}`)")
            };
            let values: Vec<String> = attribute.known_values();
            let values = if values.is_empty() {
                String::new()
            } else {
                format!(" `{}`", values.join("` `"))
            };
            attributes += &format!(
                "| `{}`{twin} | {}{values} | {} |\n",
                attribute.name, attribute.says, attribute.without
            );
        }
        let mut events = "| event | when | `detail` |\n|---|---|---|\n".to_owned();
        for Event {
            name, says, detail, ..
        } in &self.events
        {
            events += &format!("| `{name}` | {says} | {detail} |\n");
        }
        let table = |head: &str, of: &[Named]| {
            let mut table = format!("| {head} | is |\n|---|---|\n");
            for Named { name, says } in of {
                let name = if name.is_empty() {
                    "(none)".to_owned()
                } else {
                    format!("`{name}`")
                };
                table += &format!("| {name} | {says} |\n");
            }
            table
        };
        vec![
            ("attributes", attributes),
            ("events", events),
            ("slots", table("slot", &self.slots)),
            ("parts", table("part", &self.parts)),
            ("properties", table("custom property", &self.css_properties)),
        ]
    }

    /// <https://github.com/webcomponents/custom-elements-manifest>, version 2.
    fn manifest(&self) -> Value {
        let members = self.attributes.iter().filter(|a| !a.inherited).map(|a| {
            json!({
                "kind": "field",
                "name": a.property(),
                "attribute": a.name,
                "description": a.says,
                "type": { "text": format!("{} | undefined", a.r#type) },
            })
        });
        let ready = json!({
            "kind": "field", "name": "ready", "readonly": true, "type": { "text": "Promise<void>" },
            "description": "Resolves when the card first shows; never rejects.",
        });
        let focus =
            json!({ "kind": "method", "name": "focus", "description": "Goes to the pose picker." });
        let attributes = self.attributes.iter().map(|a| {
            json!({
                "name": a.name,
                "fieldName": a.property(),
                "description": format!("{} Without it: {}.", a.says, a.without),
                "type": { "text": a.text_type() },
            })
        });
        let events = self.events.iter().map(
            |e| json!({ "name": e.name, "description": e.says, "type": { "text": e.r#type } }),
        );
        let named = |of: &[Named]| -> Vec<Value> {
            of.iter()
                .map(|n| json!({ "name": n.name, "description": n.says }))
                .collect()
        };
        let reference = json!({ "name": self.class, "module": "pose-risk.js" });
        json!({
            "schemaVersion": "2.1.0",
            "modules": [{
                "kind": "javascript-module",
                "path": "pose-risk.js",
                "declarations": [{
                    "kind": "class",
                    "customElement": true,
                    "name": self.class,
                    "tagName": self.tag,
                    "description": self.description,
                    "superclass": { "name": "HTMLElement" },
                    "members": members.chain([ready, focus]).collect::<Vec<_>>(),
                    "attributes": attributes.collect::<Vec<_>>(),
                    "events": events.collect::<Vec<_>>(),
                    "slots": named(&self.slots),
                    "cssParts": named(&self.parts),
                    "cssProperties": named(&self.css_properties),
                }],
                "exports": [
                    { "kind": "js", "name": self.class, "declaration": reference },
                    { "kind": "custom-element-definition", "name": self.tag, "declaration": reference },
                ],
            }],
        })
    }

    /// <https://github.com/microsoft/vscode-custom-data>
    fn editor_data(&self) -> Value {
        let attributes = self.attributes.iter().map(|a| {
            let values = a.known_values().into_iter();
            json!({
                "name": a.name,
                "description": a.says,
                "values": values.map(|name| json!({ "name": name })).collect::<Vec<_>>(),
            })
        });
        json!({
            "version": 1.1,
            "tags": [{
                "name": self.tag,
                "description": self.description,
                "attributes": attributes.collect::<Vec<_>>(),
            }],
        })
    }

    /// <https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html>
    fn web_types(&self) -> Value {
        let attributes = self.attributes.iter().map(|a| {
            json!({
                "name": a.name,
                "description": a.says,
                "value": { "type": a.text_type(), "kind": "plain" },
            })
        });
        let events = self.events.iter();
        let events = events.map(|e| json!({ "name": e.name, "description": e.says }));
        json!({
            "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
            "name": "pose-risk",
            "version": env!("CARGO_PKG_VERSION"),
            "description-markup": "markdown",
            "contributions": { "html": { "elements": [{
                "name": self.tag,
                "description": self.description,
                "attributes": attributes.collect::<Vec<_>>(),
                "js": { "events": events.collect::<Vec<_>>() },
            }] } },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_replaced_and_what_is_around_it_stays() {
        let text = "a\n// begin x\nold\n// end x\nb\n";
        let new = replaced(text, "x", "new\n").expect("a block");
        assert_eq!(new, "a\n// begin x\nnew\n// end x\nb\n");
        assert_eq!(replaced(&new, "x", "new\n").as_deref(), Some(&*new));
        assert_eq!(replaced(text, "y", ""), None);
    }

    #[test]
    fn every_list_that_the_declaration_names_is_one_the_crate_has() {
        let text = include_str!("../../../www/element.json");
        let element: Element = serde_json::from_str(text).expect("the declaration");
        for attribute in &element.attributes {
            let values = attribute.values().expect("a known list");
            assert!(
                attribute.values.is_none() || values.len() > 1,
                "{}",
                attribute.name
            );
        }
    }
}
