//! Checks `data/` and packs it for the wasm. A mistake stops the build and names file, field and value.

#[path = "build/data.rs"]
mod data;
#[path = "build/locale.rs"]
mod locale;
#[path = "build/toml_value.rs"]
mod toml_value;
#[path = "build/verdicts.rs"]
mod verdicts;

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=www/locales/en.ftl");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, bytes: &[u8]| {
        fs::write(Path::new(&out).join(name), bytes).expect("OUT_DIR is writable")
    };
    let packed = data::load(Path::new("data")).map(|mut knowledge| {
        let ids = knowledge.poses.iter().map(|p| p.id.clone()).collect();
        let packed = pose_format::pack(&mut knowledge, ids);
        write("knowledge.txt", packed.texts.as_bytes());
        write("knowledge.bin", &packed.bytes);
    });
    let english = locale::pack(Path::new("www/locales/en.ftl")).map(|words| {
        write("en.packed", words.as_bytes());
    });
    let problems: Vec<String> = [packed, english]
        .into_iter()
        .filter_map(Result::err)
        .flatten()
        .collect();
    for problem in &problems {
        println!("cargo::error={}", problem.replace('\n', " "));
    }
    if !problems.is_empty() {
        std::process::exit(1);
    }
}
