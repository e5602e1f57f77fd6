//! For tests, which cargo runs in this crate's folder.

/// Changes to the repository's root, where `data/` and `docs/` are.
pub fn at_the_root() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
        .expect("the repository is there");
}
