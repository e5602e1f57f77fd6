//! `pkg/pictures/`: each pose's picture as files of its own, drawn by the widget's components and coloured by the card's
//! stylesheet. `<pose>.svg` is what a card shows, `small/<pose>.svg` the light drawing of a thumbnail, `<pose>.png` the
//! picture of a shared link.

mod colour;
mod drawing;
mod look;
mod palette;
mod png;
mod rules;
mod size;
mod svg;
mod write;

pub use size::LINK;
pub use write::{first_of, first_of_the_list, write};
