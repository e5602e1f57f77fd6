//! The body in the pose as flat shapes: no DOM, no style, only paths with a role.

mod camera;
mod draw;
mod ghost;
mod outline;
mod path;

pub use camera::Camera;
pub use draw::{Drawing, Role, Shape, draw};
pub use ghost::{Ghost, ghost, steady};
