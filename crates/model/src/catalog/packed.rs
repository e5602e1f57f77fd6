//! What the build checked and packed.

use pose_format::{Knowledge, unpack};
use std::sync::LazyLock;

/// Everything in `data/`, unpacked once.
pub fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| {
        unpack(
            include_str!(concat!(env!("OUT_DIR"), "/knowledge.txt")),
            include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin")),
        )
    });
    &KNOWLEDGE
}
