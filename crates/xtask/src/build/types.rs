//! The published types, without wasm-bindgen's list of the wasm's raw exports.
//!
//! Workaround: `--target web` always writes that list (the interface `InitOutput`), with arguments typed `any`;
//! no option leaves it out, only `--no-typescript` for all types. Link: `ts_for_init_fn` in
//! <https://github.com/wasm-bindgen/wasm-bindgen/blob/0.2.130/crates/cli-support/src/js/mod.rs>.
//! Remove when there is such an option.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

const START: &str = "export interface InitOutput {\n";
const END: &str = "\n}";

/// Writes `pose_risk.d.ts`.
///
/// # Errors
/// The file cannot be read or written, or has no such list.
pub fn write(built: &Path, pkg: &Path) -> Result<()> {
    let types = fs::read_to_string(built.join("pose_risk.d.ts")).context("pose_risk.d.ts")?;
    let types = without_raw_exports(&types)
        .context("pose_risk.d.ts lists no raw exports: has wasm-bindgen changed?")?;
    fs::write(pkg.join("pose_risk.d.ts"), types).context("pose_risk.d.ts")
}

fn without_raw_exports(types: &str) -> Option<String> {
    let (before, list) = types.split_once(START)?;
    let (_, after) = list.split_once(END)?;
    Some(format!(
        "{before}{START}    readonly memory: WebAssembly.Memory;{END}{after}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_exports_are_left_out_and_the_rest_stays() {
        let types = "a\nexport interface InitOutput {\n    readonly memory: X;\n    readonly f: (a: any) => any;\n}\nb";
        let kept = without_raw_exports(types).unwrap();
        assert!(!kept.contains("any") && kept.starts_with("a\n") && kept.ends_with("}\nb"));
    }
}
