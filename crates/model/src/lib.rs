//! From a pose and a reader to what the pose asks of the spine, and what to say of it.
//!
//! ```text
//! Reader ┐
//!        ├─▶ body (posture) ─▶ demand ─▶ advice ─▶ Assessment; figure
//! Pose ──┘
//! ```
//!
//! Nothing here knows a browser, Yew or JavaScript: the widget, the native tools and other programs use it alike.

pub mod advice;
pub mod assessment;
pub mod body;
pub mod catalog;
pub mod demand;
mod error;
pub mod figure;
mod order;
mod reader;
mod within;
pub mod words;

pub use assessment::{Assessed, Assessment, assess, assessed};
pub use catalog::Catalog;
pub use error::Error;
pub use order::sort_list;
pub use reader::{Reader, Side};
pub use within::Within;
