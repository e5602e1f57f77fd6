//! Checks `data/` and packs it for the wasm. A mistake stops the build and names file, field and value.

#[path = "build/data.rs"]
mod data;
#[path = "build/toml_value.rs"]
mod toml_value;

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    match data::load(Path::new("data")) {
        Ok(mut knowledge) => {
            fs::write(Path::new(&out).join("knowledge.bin"), pose_format::pack(&mut knowledge)).expect("OUT_DIR is writable");
        }
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            std::process::exit(1);
        }
    }
}
