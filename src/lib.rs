//! The map of the house. Data takes one direction:
//!
//! ```text
//! options ──▶ Reader ┐
//!                    ├─▶ body (posture) ─▶ demand ─▶ advice ─▶ Assessment ─▶ widget / figure / JSON
//! catalogue ─▶ Pose ─┘
//! ```
//!
//! Everything left of the last arrow knows no browser, no Yew and no JavaScript.

pub mod body;
pub mod catalog;
pub mod demand;
pub mod figure;
mod reader;

pub use reader::{Reader, Side};
