//! `pkg/package.json`. wasm-pack's own list of files leaves folders and the shell out, so this
//! one is written from what is really there.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::files;

/// # Errors
/// The folder cannot be read or written.
pub fn write(pkg: &Path) -> Result<()> {
    let text = serde_json::to_string_pretty(&package(&files::below(pkg)?))? + "\n";
    Ok(fs::write(pkg.join("package.json"), text)?)
}

fn package(files: &[String]) -> Value {
    let files: Vec<&String> = files.iter().filter(|name| !name.starts_with('.')).collect();
    let has = |name: &str| files.iter().any(|file| *file == name);
    // A folder stands for what is in it.
    let mut listed: Vec<&str> = files
        .iter()
        .map(|name| {
            name.split_once('/')
                .map_or(name.as_str(), |(folder, _)| folder)
        })
        .collect();
    listed.dedup();
    let mut exports = Map::new();
    // Bundlers write the files anew, so their shell holds no hashes of what they will rewrite.
    exports.insert(".".into(), typed("pose-risk.d.ts", "pose-risk-bundled.js"));
    if has("pose_risk.js") {
        exports.insert("./api".into(), typed("pose_risk.d.ts", "pose_risk.js"));
    }
    if has("react.d.ts") {
        exports.insert("./react".into(), json!({ "types": "./react.d.ts" }));
    }
    exports.insert("./package.json".into(), json!("./package.json"));
    // Scripts without types are the shell's own; it finds them beside itself.
    for name in listed
        .iter()
        .filter(|name| !name.ends_with(".md") && !name.starts_with("LICENSE"))
        .filter(|name| !name.ends_with(".d.ts"))
    {
        let types = name.strip_suffix(".js").map(|stem| format!("{stem}.d.ts"));
        match types {
            Some(types) if has(&types) => {
                exports.insert(format!("./{name}"), typed(&types, name));
            }
            Some(_) => {}
            None if files.iter().any(|file| file == name) => {
                exports.insert(format!("./{name}"), json!(format!("./{name}")));
            }
            None => {
                exports.insert(format!("./{name}/*"), json!(format!("./{name}/*")));
            }
        }
    }
    json!({
        "name": "pose-risk",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "What a yoga pose asks of the spine, for this reader: a widget for blog posts",
        "keywords": ["yoga", "back pain", "web component", "custom element", "webassembly"],
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": "./pose-risk-bundled.js",
        "types": "./pose-risk.d.ts",
        "exports": exports,
        "customElements": "./custom-elements.json",
        "web-types": "./web-types.json",
        // Importing these does something; the rest does nothing until called.
        "sideEffects": [
            "./pose-risk.js",
            "./pose-risk-bundled.js",
            "./pose-risk-classic.js",
            "./pose-risk-frame.js",
            "./pose-risk-embed.js",
            "./pose-risk-configure.js",
        ],
        "files": listed,
    })
}

fn typed(types: &str, script: &str) -> Value {
    json!({ "types": format!("./{types}"), "default": format!("./{script}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_lists_and_exports_what_is_there_and_nothing_hidden() {
        let files = [
            ".gitignore",
            "LICENSE-MIT",
            "locales/de.json",
            "pose-risk.js",
            "pose_risk.d.ts",
            "pose_risk.js",
        ];
        let package = package(&files.map(String::from));
        assert_eq!(
            package["files"],
            json!([
                "LICENSE-MIT",
                "locales",
                "pose-risk.js",
                "pose_risk.d.ts",
                "pose_risk.js"
            ])
        );
        assert_eq!(package["exports"]["."]["default"], "./pose-risk-bundled.js");
        assert_eq!(
            package["exports"]["./pose_risk.js"]["types"],
            "./pose_risk.d.ts"
        );
        assert_eq!(
            package["exports"]["./api"],
            package["exports"]["./pose_risk.js"]
        );
        assert_eq!(package["exports"]["./locales/*"], "./locales/*");
        assert_eq!(package["exports"].get("./LICENSE-MIT"), None);
        assert_eq!(package["type"], "module");
    }
}
