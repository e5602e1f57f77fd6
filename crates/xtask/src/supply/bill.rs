//! `pkg/sbom.cdx.json`: the crates that the wasm is made of (CycloneDX), by cargo-cyclonedx.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::setup::cargo_tool::CYCLONEDX;
use crate::{build, files, places, run};

const NAME: &str = "sbom.cdx";
const CRATE: &str = "pose-risk-wasm";
const TARGET: &str = "wasm32-unknown-unknown";

/// Writes the list into `pkg/`, and names it in the package.
///
/// # Errors
/// cargo-cyclonedx is missing or fails.
pub fn write(pkg: &Path) -> Result<()> {
    CYCLONEDX.ready()?;
    let listed = listed()?;
    let bill = tidied(listed, &in_the_wasm()?, &places::root().to_string_lossy())?;
    let text = serde_json::to_string_pretty(&bill)? + "\n";
    fs::write(pkg.join(format!("{NAME}.json")), text)?;
    build::list_files(pkg)
}

/// What cargo-cyclonedx lists for the wasm. It writes one list for each crate of the workspace, beside its `Cargo.toml`.
fn listed() -> Result<Value> {
    let how = [
        "--format",
        "json",
        "--spec-version",
        "1.5",
        "--target",
        TARGET,
        "--no-build-deps",
        "--quiet",
    ];
    run::shown(
        "cargo",
        &[&["cyclonedx"], &how[..], &["--override-filename", NAME]].concat(),
    )?;
    let file = format!("{NAME}.json");
    let bill = files::json(&places::root().join("crates/wasm").join(&file));
    fs::remove_file(places::root().join(&file)).ok();
    for folder in fs::read_dir(places::root().join("crates"))?.flatten() {
        fs::remove_file(folder.path().join(&file)).ok();
    }
    bill
}

/// The crates whose code can be in the wasm, as `name@version`: without those that only run while it is compiled.
fn in_the_wasm() -> Result<BTreeSet<String>> {
    let how = [
        "--target",
        TARGET,
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let tree = run::answer("cargo", &[&["tree", "--package", CRATE], &how[..]].concat());
    let tree = tree.context("`cargo tree` failed")?;
    // `serde v1.0.228 (*)`
    let name = |line: &str| {
        let (name, version) = line.split_once(" v")?;
        Some(format!("{name}@{}", version.split(' ').next()?))
    };
    let names: BTreeSet<String> = tree.lines().filter_map(name).collect();
    ensure!(!names.is_empty(), "`cargo tree` lists nothing");
    Ok(names)
}

/// The list with only these crates, and without what differs from build to build: a number, a time, folders.
fn tidied(bill: Value, crates: &BTreeSet<String>, root: &str) -> Result<Value> {
    let text = bill.to_string().replace(root, "");
    let mut bill: Value = serde_json::from_str(&text)?;
    let fields = bill
        .as_object_mut()
        .context("the list of parts is no object")?;
    fields.remove("serialNumber");
    if let Some(about) = fields.get_mut("metadata").and_then(Value::as_object_mut) {
        about.remove("timestamp");
    }
    let named = |part: &Value| {
        let [name, version] =
            ["name", "version"].map(|field| part[field].as_str().unwrap_or_default().to_owned());
        crates.contains(&format!("{name}@{version}"))
    };
    let parts = fields.get_mut("components").and_then(Value::as_array_mut);
    let parts = parts.context("the list of parts is empty")?;
    parts.retain(named);
    let kept: BTreeSet<String> = parts.iter().map(reference).collect();
    let own = fields["metadata"]["component"]["bom-ref"].clone();
    let is_kept = |reference: &Value| {
        *reference == own || reference.as_str().is_some_and(|name| kept.contains(name))
    };
    if let Some(edges) = fields.get_mut("dependencies").and_then(Value::as_array_mut) {
        edges.retain(|edge| is_kept(&edge["ref"]));
        for edge in edges {
            if let Some(others) = edge.get_mut("dependsOn").and_then(Value::as_array_mut) {
                others.retain(is_kept);
            }
        }
    }
    ensure!(
        kept.len() + 1 == crates.len(),
        "the list names {} of {} crates",
        kept.len() + 1,
        crates.len()
    );
    Ok(json!(fields))
}

fn reference(part: &Value) -> String {
    part["bom-ref"].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_what_is_in_the_wasm_and_nothing_of_this_machine_or_hour() {
        let bill = json!({
            "serialNumber": "urn:uuid:1", "metadata": { "timestamp": "now", "component": { "bom-ref": "/home/me#wasm@1" } },
            "components": [
                { "name": "yew", "version": "1", "bom-ref": "/home/me/yew#1" },
                { "name": "syn", "version": "2", "bom-ref": "syn#2" },
            ],
            "dependencies": [
                { "ref": "/home/me#wasm@1", "dependsOn": ["/home/me/yew#1"] },
                { "ref": "/home/me/yew#1", "dependsOn": ["syn#2"] },
                { "ref": "syn#2" },
            ],
        });
        let crates = BTreeSet::from(["wasm@1".into(), "yew@1".into()]);
        let tidied = tidied(bill, &crates, "/home/me").unwrap();
        let wanted = json!({
            "metadata": { "component": { "bom-ref": "#wasm@1" } },
            "components": [{ "name": "yew", "version": "1", "bom-ref": "/yew#1" }],
            "dependencies": [{ "ref": "#wasm@1", "dependsOn": ["/yew#1"] }, { "ref": "/yew#1", "dependsOn": [] }],
        });
        assert_eq!(tidied, wanted);
    }

    #[test]
    fn a_crate_that_the_list_lacks_is_an_error() {
        let bill = json!({ "metadata": {}, "components": [] });
        let crates = BTreeSet::from(["wasm@1".into(), "yew@1".into()]);
        assert!(tidied(bill, &crates, "/x").is_err());
    }
}
