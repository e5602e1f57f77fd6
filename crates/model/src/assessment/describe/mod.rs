//! The figure in words: the same posture that is drawn and counted.
//!
//! What lies where is measured on the skeleton, never read from the pose's file; what is led with the left is
//! said mirrored, as it is drawn. Each measure chooses a word that ends a key of the locale (`figure-…`) or
//! that chooses a variant of a sentence.

mod figure;
mod hands;
mod legs;
mod measure;
mod numbers;
mod rests;
mod sentences;

pub use sentences::{describe, stance};
