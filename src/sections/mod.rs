//! The sections of a card: function components; what is small and has no state is a plain function.

mod adjustments;
mod all_numbers;
mod answer_text;
mod build_first;
mod chain;
mod citations;
mod condition;
mod demand;
mod find_out;
mod folds;
mod foot;
mod header;
mod in_practice;
mod instead;
mod left_out;
mod my_body;
mod my_list;
mod owner_note;
mod reader_in_words;
mod reasons;
mod red_flags;
mod take_along;
mod verdict;
mod whom;

pub use all_numbers::AllNumbers;
pub use answer_text::answer_text;
pub use chain::{chain, mobility};
pub use demand::demand_section;
pub use find_out::find_out;
pub use folds::folds;
pub use foot::foot;
pub use header::{back, header, pose_name};
pub use in_practice::in_practice;
pub use instead::Instead;
pub use my_body::{hips_and_age, my_body};
pub use my_list::{MyList, add_to_my_list};
pub use owner_note::owner_note;
pub use reader_in_words::{answered, depth_in_words, is_unsure, mobility_in_words, what_hurts};
pub use reasons::{purpose, reasons};
pub use red_flags::{
    claim_red_flags, mark_red_flags_read, red_flags, red_flags_link, release_red_flags,
};
pub use take_along::take_along;
pub use verdict::verdict;
pub use whom::whom;
