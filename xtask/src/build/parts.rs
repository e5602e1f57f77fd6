//! Divides the wasm: what a first card runs, and the rest (docs/decisions/0005).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::wasm::{self, FEATURES};
use crate::{run, sizes};

/// Added to what wasm-bindgen wrote: its imports gain the rest, and `www/parts/rest.js` learns of both.
/// Every name in it is one that wasm-bindgen writes; if one goes, the file no longer loads and every
/// test says so.
const TAIL: &str = r#"
import { connect } from "rest";
__wbg_get_imports = connect(__wbg_get_imports, () => wasm);
"#;

/// Makes two of `pose_risk_bg.wasm`, and the glue ready for both.
///
/// # Errors
/// A tool fails, or a first card does not show.
pub fn divide(folder: &Path) -> Result<()> {
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let [whole, marked, ran] = ["whole.bin", "marked.bin", "ran.json"].map(path);
    let [first, rest, glue, names] = [
        "pose_risk_bg.wasm",
        "pose_risk_rest.wasm",
        "pose_risk.js",
        "names.json",
    ]
    .map(path);
    fs::rename(&first, &whole).context("pose_risk_bg.wasm")?;
    split(&["mark", &whole, &marked])?;
    run::shown("node", &["split/first-use.mjs", &glue, &marked, &ran])
        .context("running first cards to see what they need")?;
    let map = wasm::map().to_string_lossy().into_owned();
    split(&["divide", &whole, &ran, &map, &first, &rest, &names])?;
    for part in [&first, &rest] {
        let mut arguments = vec!["-Oz", "--one-caller-inline-max-function-size=10"];
        // What tools write of themselves; and `split` has cut the data as it compresses best.
        arguments.extend([
            "--strip-producers",
            "--strip-target-features",
            "--skip-pass=memory-packing",
        ]);
        arguments.extend(FEATURES);
        arguments.extend([part, "-o", part]);
        run::shown("wasm-opt", &arguments)?;
        best_order(folder, part)?;
    }
    // Once more from the best: which is next to which also goes by who comes first.
    best_order(folder, &first)?;
    let names = serde_json::from_str(&fs::read_to_string(&names)?)?;
    let text = lightened(fs::read_to_string(&glue)?)? + TAIL;
    Ok(fs::write(&glue, renamed(&text, &names))?)
}

/// Puts the functions of a part in the order that compresses best, of those that `split` knows.
fn best_order(folder: &Path, part: &str) -> Result<()> {
    let orders = folder.join("orders");
    fs::create_dir_all(&orders)?;
    split(&["orders", part, &orders.to_string_lossy()])?;
    let mut all = vec![Path::new(part).to_owned()];
    for entry in fs::read_dir(&orders)? {
        all.push(entry?.path());
    }
    all.sort();
    let lengths = sizes::brotli(&all)?;
    let best = (0..all.len()).min_by_key(|at| lengths[*at]);
    let best = best.context("an order")?;
    if all[best] != Path::new(part) {
        fs::copy(&all[best], part)?;
    }
    Ok(fs::remove_dir_all(orders)?)
}

fn split(arguments: &[&str]) -> Result<()> {
    let cargo = ["run", "--quiet", "--profile", "native", "-p", "split", "--"];
    run::shown("cargo", &[&cargo, arguments].concat())
}

/// What wasm-bindgen writes for callers of other times, or says to programmers: no reader needs it, and
/// each would fetch it. From the one text to the other.
const WEIGHTS: [(&str, &str); 22] = [
    (
        "console.warn(\"`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\\n\", e);",
        "",
    ),
    (
        "console.warn('using deprecated parameters for `initSync()`; pass a single object instead')",
        "",
    ),
    (
        "console.warn('using deprecated parameters for the initialization function; pass a single object instead')",
        "",
    ),
    (
        "`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`",
        "module.status",
    ),
    // Every browser that has WebAssembly has it.
    ("if (!('encodeInto' in cachedTextEncoder))", "if (false)"),
    (
        "(typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {}, unregister: () => {} }\n    : new",
        "new",
    ),
    ("expectedResponseType(module.type)", "true"),
    (
        "function expectedResponseType(type) {\n        switch (type) {\n            case 'basic': case 'cors': case 'default': return true;\n        }\n        return false;\n    }",
        "",
    ),
    // A memory that has grown has another buffer.
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
    (
        "if (Symbol.dispose) Handle.prototype[Symbol.dispose] = Handle.prototype.free;",
        "",
    ),
    // For programs that decode two gigabytes of text in Safari.
    ("numBytesDecoded >= MAX_SAFARI_DECODE_BYTES", "false"),
    ("numBytesDecoded += bytes.length;", ""),
    ("cachedTextDecoder.decode();", ""),
    // Whatever has WebAssembly with references, Node too, has these.
    ("typeof Response === 'function' && ", ""),
    ("typeof Request === 'function' && ", ""),
    ("typeof URL === 'function' && ", ""),
    (
        "typeof WebAssembly.instantiateStreaming === 'function'",
        "true",
    ),
    // As `split` names it in both parts.
    ("\"./pose_risk_bg.js\"", "page"),
    // What has WebAssembly with references has `globalThis`. `self` is asked for first, in the first part;
    // the others, which are in the rest, then never are.
    (
        "typeof self === 'undefined' ? undefined : self",
        "globalThis",
    ),
    (
        "typeof window === 'undefined' ? undefined : window",
        "undefined",
    ),
    (
        "typeof globalThis === 'undefined' ? undefined : globalThis",
        "globalThis",
    ),
    (
        "typeof global === 'undefined' ? undefined : global",
        "undefined",
    ),
];

/// The glue without these.
///
/// # Errors
/// wasm-bindgen writes something else now: then this list wants another look.
fn lightened(mut glue: String) -> Result<String> {
    for (from, to) in WEIGHTS {
        anyhow::ensure!(glue.contains(from), "the glue lacks `{from}`");
        glue = glue.replace(from, to);
    }
    Ok(glue)
}

/// A script with some of its identifiers renamed.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut text = String::with_capacity(script.len());
    let mut left = script;
    while let Some(start) = left.find(is_part) {
        let end = left[start..].find(|c| !is_part(c));
        let end = end.map_or(left.len(), |length| start + length);
        let word = &left[start..end];
        text.push_str(&left[..start]);
        text.push_str(names.get(word).map_or(word, String::as_str));
        left = &left[end..];
    }
    text + left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_identifiers_are_renamed_and_parts_of_others_are_not() {
        let names = [("__wbg_a".to_owned(), "$0".to_owned())].into();
        let text = renamed("x.__wbg_a(__wbg_ab, '__wbg_a');", &names);
        assert_eq!(text, "x.$0(__wbg_ab, '$0');");
    }
}
