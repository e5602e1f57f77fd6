//! The card as Yew components: props in, callbacks out, no knowledge of elements or scripts.

mod options;

pub use options::{Control, Options, View};
