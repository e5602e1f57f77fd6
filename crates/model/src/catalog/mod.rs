//! Poses and the rest of `data/`, as the wasm carries them; a site owner's poses beside them; search.

mod adjusted;
mod fold;
mod found;
mod halves;
mod names;
mod own;
mod packed;
mod search;
mod topics;

pub use adjusted::adjusted;
pub use fold::fold;
pub use found::{Found, How, Meant};
pub use own::Catalog;
pub use pose_format::{Choice, Knowledge, Pose};
pub use search::{meant, named, search, search_all};
pub use topics::topics;
