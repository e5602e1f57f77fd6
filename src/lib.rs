//! The widget: a card about a yoga pose, for readers of a blog post. Data takes one direction:
//!
//! ```text
//! options ──▶ Reader ┐
//!                    ├─▶ body (posture) ─▶ demand ─▶ advice ─▶ Assessment ─▶ widget / figure / JSON
//! catalogue ─▶ Pose ─┘
//! ```
//!
//! What stands left of the last arrow is the crate `pose-model`, which is public here as well. The widget goes from
//! [`options`] and [`message`] to [`state`], and from there to views, sections and markup ([`component`]); `embed` is
//! what JavaScript sees.

#[cfg(target_arch = "wasm32")]
mod allocator;
pub mod component;
mod context;
#[cfg(target_arch = "wasm32")]
pub mod embed;
mod foreign_changes;
mod markup;
pub mod message;
pub mod options;
mod pace;
mod picker;
mod picture;
#[cfg(feature = "prerender")]
mod rendered;
mod sections;
pub mod state;
mod views;

pub use component::{Changed, Props, Sharing, SourcesReply, Widget};
#[cfg(feature = "prerender")]
pub use picture::{Still, StillProps};
pub use pose_model::*;
#[cfg(feature = "prerender")]
pub use rendered::rendered;
