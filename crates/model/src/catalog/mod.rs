//! Poses and the rest of `data/`, as the wasm carries them; a site owner's poses beside them; search.

mod adjusted;
mod fold;
mod own;
mod packed;
mod search;
mod topics;

pub use adjusted::adjusted;
pub use fold::fold;
pub use own::Catalog;
pub use pose_format::{Choice, Knowledge, Pose};
pub use search::search;
pub use topics::topics;
