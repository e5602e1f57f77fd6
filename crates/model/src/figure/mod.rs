//! The body in the pose as flat shapes: no DOM, no style, only paths with a role.
//!
//! Sizes chosen by eye are multiples of powers of two, such as 0.046875: they compressed best when the size of the wasm
//! was limited. They stay because any other value would change the pictures.

mod camera;
mod draw;
mod face;
mod flesh;
mod ghost;
mod ground;
mod hull;
mod outline;
mod painter;
mod path;
mod shape;
mod spine;
mod thin;
mod things;

pub use camera::Camera;
pub use draw::{Drawing, Scene, draw, frame};
pub use ghost::{Ghost, ghost, steady};
pub use shape::{Role, Shape};
