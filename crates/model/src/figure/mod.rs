//! The body in the pose as flat shapes: no DOM, no style, only paths with a role.
//!
//! Sizes by eye are sums of a few halves, quarters, eighths …: such numbers are mostly zeros, which weigh
//! least over the wire.

mod camera;
mod draw;
mod flesh;
mod ghost;
mod ground;
mod outline;
mod painter;
mod path;
mod spine;
mod things;

pub use camera::Camera;
pub use draw::{Drawing, Role, Scene, Shape, draw, frame};
pub use ghost::{Ghost, ghost, steady};
