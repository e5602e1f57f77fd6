//! Poses and the rest of `data/`, as the wasm carries them.

mod packed;

pub use packed::knowledge;
pub use pose_format::Knowledge;
