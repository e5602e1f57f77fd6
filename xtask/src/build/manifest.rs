//! `pkg/package.json`. wasm-pack's own list of files leaves folders and the shell out, so this
//! one is written from what is really there.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::{Map, Value, json};

use super::files_below;

/// # Errors
/// The folder cannot be read or written.
pub fn write(pkg: &Path) -> Result<()> {
    let text = serde_json::to_string_pretty(&package(&files_below(pkg)?))? + "\n";
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
    exports.insert(".".into(), json!("./pose-risk.js"));
    exports.insert("./package.json".into(), json!("./package.json"));
    for name in listed
        .iter()
        .filter(|name| !name.ends_with(".md") && !name.starts_with("LICENSE"))
    {
        let name = if has(&(*name).to_owned()) {
            format!("./{name}")
        } else {
            format!("./{name}/*")
        };
        exports.insert(name.clone(), json!(name));
    }
    let types = if has("pose-risk.d.ts") {
        "./pose-risk.d.ts"
    } else {
        "./pose_risk.d.ts"
    };
    json!({
        "name": "pose-risk",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "What a yoga pose asks of the spine, for this reader: a widget for blog posts",
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": "./pose-risk.js",
        "types": types,
        "exports": exports,
        // Importing the shell defines the element; the rest does nothing until called.
        "sideEffects": ["./pose-risk.js"],
        "files": listed,
    })
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
            "pose_risk.js",
        ];
        let package = package(&files.map(String::from));
        assert_eq!(
            package["files"],
            json!(["LICENSE-MIT", "locales", "pose-risk.js", "pose_risk.js"])
        );
        assert_eq!(package["exports"]["."], "./pose-risk.js");
        assert_eq!(package["exports"]["./locales/*"], "./locales/*");
        assert_eq!(package["exports"].get("./LICENSE-MIT"), None);
        assert_eq!(package["type"], "module");
    }
}
