//! What the build checked and packed.

use pose_format::{Knowledge, unpack};
use std::sync::OnceLock;

/// Everything in `data/`, unpacked once.
pub fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: OnceLock<Knowledge> = OnceLock::new();
    KNOWLEDGE.get_or_init(|| unpack(include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin"))))
}
