//! What callers say, checked: JavaScript options as a [`Request`], a site owner's catalogue as poses.
//!
//! Nothing here knows JavaScript: the browser hands over a [`Value`](pose_format::Value).

mod added_poses;
mod answer_address;
mod card_options;
mod checker;
mod declared;
mod foreign;
mod mobility;
mod request;
mod sequence;

pub use added_poses::{MOST_POSES, added_poses, check_catalog};
pub use answer_address::answer_parameters;
pub use card_options::{Control, Options, View};
pub use checker::MOST_TYPED;
pub use foreign::{Foreign, Limits, Seen, read_foreign};
pub use mobility::{MOBILITIES, mobility_at, nearest_mobility};
pub use request::{Request, catalog_with, parse, parse_with};
