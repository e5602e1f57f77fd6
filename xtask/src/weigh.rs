//! What the figure weighs in the wasm, by the names of its functions.

use anyhow::{Context, Result};

use crate::{build, places, run};

/// Drawing, the body in space, and what puts both on the card.
const FIGURE: [&str; 3] = [
    "pose_risk::figure",
    "pose_risk::body::skeleton",
    "pose_risk::widget::figure",
];
const PROMISED: usize = 12_000;

/// Prints it, and whether it is as light as promised. wasm-opt keeps no names unless it is asked to, so it
/// runs once more; what it inlines into other functions is not counted, nor is what it inlines of others taken off.
///
/// # Errors
/// A tool fails.
pub fn figure() -> Result<bool> {
    let compiled = places::root().join("target/wasm32-unknown-unknown/release/pose_risk.wasm");
    let named = places::scratch().join("named.wasm");
    let (compiled, named) = (compiled.to_string_lossy(), named.to_string_lossy());
    let mut arguments = vec![
        &*compiled,
        "-g",
        "-Oz",
        "--one-caller-inline-max-function-size=10",
    ];
    arguments.extend(build::FEATURES);
    arguments.extend(["-o", &*named]);
    run::shown("wasm-opt", &arguments)?;
    let weigh = [&["xtask/src/weigh.mjs", &*named], &FIGURE[..]].concat();
    let answer = run::answer("node", &weigh).context("weighing the figure")?;
    let number = |at: usize| {
        answer
            .split(' ')
            .nth(at)
            .and_then(|word| word.trim().parse().ok())
    };
    let (raw, brotli): (usize, usize) = number(0).zip(number(1)).context("two numbers")?;
    let light = brotli <= PROMISED;
    let verdict = if light { "OK   " } else { "OVER!" };
    println!(
        "\n{verdict}  the figure: {brotli} bytes by brotli ({raw} as it is) of at most {PROMISED}"
    );
    Ok(light)
}
