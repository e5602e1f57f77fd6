//! What a card shows, and how that changes. No Yew and no browser here.

mod card_state;
mod listing;
mod looking;
mod my_list;
mod place;
mod press;
mod shown;
mod sources;
mod subject;

pub use card_state::{CardState, Taken};
pub use listing::{ANY_SHARE, Listing};
pub use looking::Looking;
pub use place::Place;
pub use shown::Shown;
pub use sources::Sources;
pub use subject::Subject;
