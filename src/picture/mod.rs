//! The picture: drawn from the same angles as the numbers; still until a reader touches it, then it turns and moves.

mod before_and_after;
mod drag;
mod drawing;
mod figure;
mod file;
mod frame;
mod from_above;
mod handle;
mod live;
mod message;
mod motion;
mod outlines;
mod props;
mod side_by_side;
#[cfg(feature = "prerender")]
mod still;
mod thumb;
mod turn_controls;

pub use before_and_after::before_and_after;
pub use figure::{Figure, Turning};
pub use from_above::from_above;
pub use handle::PictureHandle;
pub use side_by_side::SideBySide;
#[cfg(feature = "prerender")]
pub use still::{Still, StillProps};
pub use thumb::{Thumb, adjusted_thumb};
pub use turn_controls::turn_and_compare;
