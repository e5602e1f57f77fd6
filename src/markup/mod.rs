//! Markup that sections share.

mod action_button;
mod disclosure;
mod fields;
mod heading;
mod joint;
mod level_sign;
mod meter;
mod press;
mod range;
mod scale;
mod subject_props;
mod svg;
mod tried_line;

pub use action_button::ActionButton;
pub use disclosure::Disclosure;
pub use fields::{Radios, Select, Slider, with_none};
pub use heading::section_heading;
pub use joint::joint;
pub use level_sign::{level_sign, sign};
pub use meter::{Meter, load_meter};
pub use press::Press;
pub use range::Range;
pub use scale::{MOST_LOAD, ROW, Scale, thousandths};
pub use subject_props::SubjectProps;
pub use svg::{bar, silent_svg};
pub use tried_line::tried_line;
