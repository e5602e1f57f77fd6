//! The surface that JavaScript sees: plain functions in, plain objects out, and a card on an element.
//!
//! Nothing runs when the module is initialised, so it works in Node as in a page.

mod api;
mod handle;
mod share;
mod sources;
mod types;
mod value;

pub use handle::Handle;
