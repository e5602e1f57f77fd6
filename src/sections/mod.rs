//! The sections of a card: function components; what is small and has no state is a plain function.

mod adjustments;
mod alternatives;
mod build_first;
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
pub use build_first::build_first;
pub use chain::{Chain, chain_bar, chain_total, mobility};
pub use citations::others_disagree;
pub use demand::DemandSection;
pub use foot::foot;
pub use header::{Header, back, pose_name};
pub use my_list::{MyList, add_to_my_list};
pub use owner_note::owner_note;
pub use reasons::{purpose, reasons};
pub use red_flags::{
    claim_red_flags, mark_red_flags_read, red_flags, red_flags_link, release_red_flags,
};
pub use settings::Settings;
pub use verdict::verdict;
pub use whom::Whom;
