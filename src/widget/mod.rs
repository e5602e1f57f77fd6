//! The card as Yew components: props in, callbacks out, no knowledge of elements or scripts.

mod app;
mod options;

pub use app::{Changed, Props, Widget};
pub use options::{Control, Options, View};
