//! The widget: a card about a yoga pose, for readers of a blog post. Data takes one direction:
//!
//! ```text
//! options ──▶ Reader ┐
//!                    ├─▶ body (posture) ─▶ demand ─▶ advice ─▶ Assessment ─▶ widget / figure / JSON
//! catalogue ─▶ Pose ─┘
//! ```
//!
//! What stands left of the last arrow is the crate `pose-model`, which is public here as well.

#[cfg(target_arch = "wasm32")]
mod allocator;
#[cfg(target_arch = "wasm32")]
pub mod embed;
pub mod options;
pub mod widget;

pub use pose_model::*;
