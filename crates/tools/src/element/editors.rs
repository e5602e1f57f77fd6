//! What editors and catalogues of components read.

use super::declaration::{Element, Named};
use serde_json::{Value, json};

const READY: &str = "Resolves when the card first shows; never rejects.";

/// Each file's name and content.
pub fn files(element: &Element) -> [(&'static str, Value); 3] {
    [
        ("custom-elements.json", manifest(element)),
        ("vscode.html-data.json", editor_data(element)),
        ("web-types.json", web_types(element)),
    ]
}

/// <https://github.com/webcomponents/custom-elements-manifest>, version 2.
fn manifest(element: &Element) -> Value {
    let members = element.attributes.iter().filter(|a| !a.inherited).map(|a| {
        json!({
            "kind": "field",
            "name": a.property(),
            "attribute": a.name,
            "description": a.says,
            "type": { "text": format!("{} | undefined", a.full_type()) },
        })
    });
    let ready = json!({
        "kind": "field", "name": "ready", "readonly": true, "type": { "text": "Promise<void>" },
        "description": READY,
    });
    let focus =
        json!({ "kind": "method", "name": "focus", "description": "Goes to the pose picker." });
    let attributes = element.attributes.iter().map(|a| {
        json!({
            "name": a.name,
            "fieldName": a.property(),
            "description": format!("{} Without it: {}.", a.says, a.without),
            "type": { "text": a.text_type() },
        })
    });
    let events = element
        .events
        .iter()
        .map(|e| json!({ "name": e.name, "description": e.says, "type": { "text": e.r#type } }));
    let named = |of: &[Named]| -> Vec<Value> {
        of.iter()
            .map(|n| json!({ "name": n.name, "description": n.says }))
            .collect()
    };
    let reference = json!({ "name": element.class, "module": "pose-risk.js" });
    let define_as = json!({
        "kind": "function",
        "name": "defineAs",
        "description": "Defines the element under another name too, for pages where its name is taken.",
        "parameters": [{ "name": "name", "type": { "text": "string" } }],
    });
    let function = json!({ "name": "defineAs", "module": "pose-risk.js" });
    json!({
        "schemaVersion": "2.1.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "pose-risk.js",
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": element.class,
                "tagName": element.tag,
                "description": element.description,
                "superclass": { "name": "HTMLElement" },
                "members": members.chain([ready, focus]).collect::<Vec<_>>(),
                "attributes": attributes.collect::<Vec<_>>(),
                "events": events.collect::<Vec<_>>(),
                "slots": named(&element.slots),
                "cssParts": named(&element.parts),
                "cssProperties": named(&element.css_properties),
            }, define_as],
            "exports": [
                { "kind": "js", "name": element.class, "declaration": reference },
                { "kind": "js", "name": "defineAs", "declaration": function },
                { "kind": "custom-element-definition", "name": element.tag, "declaration": reference },
            ],
        }],
    })
}

/// <https://github.com/microsoft/vscode-custom-data>
fn editor_data(element: &Element) -> Value {
    let attributes = element.attributes.iter().map(|a| {
        let values = a.values().into_iter();
        json!({
            "name": a.name,
            "description": a.says,
            "values": values.map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        })
    });
    json!({
        "version": 1.1,
        "tags": [{
            "name": element.tag,
            "description": element.description,
            "attributes": attributes.collect::<Vec<_>>(),
        }],
    })
}

/// <https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html>
fn web_types(element: &Element) -> Value {
    let attributes = element.attributes.iter().map(|a| {
        json!({
            "name": a.name,
            "description": a.says,
            "value": { "type": a.text_type(), "kind": "plain" },
        })
    });
    let events = element.events.iter();
    let events = events.map(|e| json!({ "name": e.name, "description": e.says }));
    json!({
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": "pose-risk",
        "version": env!("CARGO_PKG_VERSION"),
        "description-markup": "markdown",
        "contributions": { "html": { "elements": [{
            "name": element.tag,
            "description": element.description,
            "attributes": attributes.collect::<Vec<_>>(),
            "js": { "events": events.collect::<Vec<_>>() },
        }] } },
    })
}
