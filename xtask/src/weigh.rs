//! What the figure weighs in the wasm, by the names of its functions.

use anyhow::{Context, Result};

use crate::{build, places, run};

/// Drawing, the body in space, and the markup of the picture: what a first card has.
const FIGURE: [&str; 7] = [
    "pose_risk::figure",
    "pose_risk::body::skeleton",
    "pose_risk::widget::figure::drawing",
    "pose_risk::widget::figure::scene",
    "pose_risk::widget::figure::shapes",
    "pose_risk::widget::figure::framed",
    "pose_risk::widget::figure::lit",
];
/// Motion and outlines, which come with a reader's touch: words in their names.
const LATER: [&str; 5] = ["-blend", "-draw::frame", "-ghost", "-rest_alike", "-steady"];
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
    let (raw, first) = weigh(&named, &[&FIGURE[..], &LATER].concat())?;
    let (_, all) = weigh(&named, &FIGURE)?;
    let light = first <= PROMISED;
    let verdict = if light { "OK   " } else { "OVER!" };
    println!(
        "\n{verdict}  the figure: {first} bytes by brotli ({raw} as it is) of at most {PROMISED}; with motion and outlines {all}"
    );
    Ok(light)
}

/// Bytes as they are, and by brotli.
fn weigh(file: &str, modules: &[&str]) -> Result<(usize, usize)> {
    let words = [&["xtask/src/weigh.mjs", file], modules].concat();
    let answer = run::answer("node", &words).context("weighing the figure")?;
    let mut numbers = answer.split(' ').map(|word| word.parse().ok());
    let mut next = || numbers.next().flatten().context("a number of bytes");
    Ok((next()?, next()?))
}
