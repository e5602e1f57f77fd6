//! Poses and the rest of `data/`, as the wasm carries them; a site owner's poses beside them; search.

mod other_names;
mod own;
mod packed;
mod search;

pub use other_names::{adjustment_drawn, adjustment_id, changed, nicknames, sanskrit_plain};
pub use own::Catalog;
pub use pose_format::{Choice, Knowledge, Pose};
pub use search::search;
