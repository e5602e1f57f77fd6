//! `pkg/static/`: a page for each pose and each sequence, and one for the list, rendered by the widget's own components. They can be
//! read without scripts; where scripts run, the card on them becomes the live widget.

mod page;
mod value;
mod write;

pub use write::{At, write};
