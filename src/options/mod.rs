//! What callers say, checked: JavaScript options as a [`Request`], a site owner's catalogue as poses.
//!
//! Nothing here knows JavaScript: the browser hands over a [`Value`](pose_format::Value).

mod added_poses;
mod card_options;
mod declared;
mod request;

pub use added_poses::{MOST_POSES, added_poses, check_catalog};
pub use card_options::{Control, Options, View};
pub use request::{MOBILITIES, Request, catalog_with, mobility_at, parse, parse_with};
