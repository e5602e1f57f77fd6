//! A sequence of poses as its file describes it: what is done, in which order, how often and how long.

#[cfg(feature = "author")]
mod check;
mod step;
mod whole;

#[cfg(feature = "author")]
pub use check::check_sequence;
pub use step::{Beat, Step, StepSide};
pub use whole::{Breath, Sequence};
