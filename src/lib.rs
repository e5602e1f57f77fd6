//! The map of the house. Data takes one direction:
//!
//! ```text
//! options ──▶ Reader ┐
//!                    ├─▶ body (posture) ─▶ demand ─▶ advice ─▶ Assessment ─▶ widget / figure / JSON
//! catalogue ─▶ Pose ─┘
//! ```
//!
//! Everything left of the last arrow knows no browser, no Yew and no JavaScript.

pub mod advice;
#[cfg(target_arch = "wasm32")]
mod allocator;
pub mod assessment;
pub mod body;
pub mod catalog;
pub mod demand;
#[cfg(target_arch = "wasm32")]
pub mod embed;
mod error;
pub mod figure;
pub mod options;
mod reader;
pub mod widget;
pub mod words;

pub use assessment::{Assessed, Assessment, assess, assessed};
pub use catalog::Catalog;
pub use error::Error;
pub use reader::{Reader, Side};
