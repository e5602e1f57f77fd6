//! What the build checked and packed.

use crate::once::once;
use pose_format::{Knowledge, unpack};

/// Everything in `data/`, unpacked once.
pub fn knowledge() -> &'static Knowledge {
    once!(
        Knowledge,
        unpack(
            include_str!(concat!(env!("OUT_DIR"), "/knowledge.txt")),
            include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.bin")),
        )
    )
}
