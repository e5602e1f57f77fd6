//! The tables of `docs/embedding.md`.

use super::blocks::Block;
use super::declaration::{Element, Event, Named};

pub fn tables(element: &Element) -> Vec<Block> {
    let mut attributes = "| attribute | values | without it |\n|---|---|---|\n".to_owned();
    for attribute in &element.attributes {
        let property = attribute.property();
        let twin = if property == attribute.name {
            String::new()
        } else {
            format!(" (`{property}`)")
        };
        let values: Vec<String> = attribute.values();
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
    } in &element.events
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
        ("slots", table("slot", &element.slots)),
        ("parts", table("part", &element.parts)),
        (
            "properties",
            table("custom property", &element.css_properties),
        ),
    ]
}
