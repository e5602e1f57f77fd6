//! What the card is measured beside: npm's packages, and a counter in Yew. `benches/peers/build.mjs` bundles the packages.

use anyhow::{Result, ensure};

use crate::setup::{node, say};
use crate::{fingerprint, places, run};

/// The counter's crate; a workspace of its own.
const COUNTER: &str = "benches/peers/counter";

/// Installs the peers' packages and makes `target/bench/yew`.
///
/// # Errors
/// npm cannot install, or the counter does not build.
pub fn build() -> Result<()> {
    node::peers()?;
    let (target, stamp) = (places::target().join("bench"), "yew.stamp");
    let (built, stamp) = (target.join("yew"), target.join(stamp));
    let sources = ["Cargo.lock", "Cargo.toml", "src"];
    let now = fingerprint::of(&places::root().join(COUNTER), &sources, "")?;
    if built.is_dir() && fingerprint::unchanged(&stamp, &now) {
        return Ok(());
    }
    say("building a counter in Yew to compare with");
    let mut wasm_pack = run::command("wasm-pack")?;
    wasm_pack
        .args(["build", COUNTER, "--release", "--target", "web"])
        .args(["--no-pack", "--no-typescript", "--out-name", "counter"])
        .arg("--out-dir")
        .arg(&built)
        .args(["--", "--locked"])
        .env("CARGO_TARGET_DIR", target.join("counter"));
    ensure!(wasm_pack.status()?.success(), "the counter does not build");
    fingerprint::remember(&stamp, &now)
}
