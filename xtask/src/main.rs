//! The one entry to every job.
fn main() {}
