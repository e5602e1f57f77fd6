//! Checks `data/` and the English locale, and packs both for the crate. A mistake stops the build and names file, field
//! and value.

use pose_format::author::{data, locale};
use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=../../data");
    println!("cargo::rerun-if-changed=../../www/locales/en.ftl");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    // Files are named as seen from the repository's root, in messages too.
    env::set_current_dir("../..").expect("the repository's root");
    let write = |name: &str, bytes: &[u8]| {
        fs::write(Path::new(&out).join(name), bytes).expect("OUT_DIR is writable")
    };
    let packed = data::load(Path::new("data")).map(|mut knowledge| {
        let ids = knowledge.poses.iter().map(|p| p.id.clone()).collect();
        let packed = pose_format::pack(&mut knowledge, ids);
        write("knowledge.txt", packed.texts.as_bytes());
        write("knowledge.bin", &packed.bytes);
    });
    let english = locale::pack(Path::new("www/locales/en.ftl"))
        .map(|words| write("en.packed", words.as_bytes()));
    let problems = [packed.err(), english.err()];
    let problems: Vec<String> = problems.into_iter().flatten().flatten().collect();
    for problem in &problems {
        println!("cargo::error={}", problem.replace('\n', " "));
    }
    if !problems.is_empty() {
        std::process::exit(1);
    }
}
