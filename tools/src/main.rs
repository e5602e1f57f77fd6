//! The native tools.
fn main() {}
