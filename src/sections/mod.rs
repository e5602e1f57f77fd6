//! The sections of a card, each a function component.

mod adjustments;
mod alternatives;
mod chain;
mod citations;
mod condition;
mod demand;
mod foot;
mod header;
mod left_out;
mod my_list;
mod owner_note;
mod reasons;
mod red_flags;
mod settings;
mod verdict;
mod whom;

pub use adjustments::Adjustments;
pub use alternatives::Alternatives;
pub use chain::{Chain, Mobility, chain_bar, chain_total};
pub use citations::OthersDisagree;
pub use demand::DemandSection;
pub use foot::Foot;
pub use header::{Back, Header, PoseName};
pub use my_list::{AddToMyList, MyList};
pub use owner_note::OwnerNote;
pub use reasons::{Purpose, Reasons};
pub use red_flags::{RedFlags, claim_red_flags, release_red_flags};
pub use settings::Settings;
pub use verdict::Verdict;
pub use whom::Whom;
