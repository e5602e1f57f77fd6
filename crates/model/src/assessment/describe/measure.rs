//! Measures that several sentences share.

use crate::assessment::assessed::Assessed;
use crate::body::Vector;
use crate::reader::Side;

/// Straight up.
pub const SKY: Vector = Vector::new(0.0, 0.0, 1.0);

/// The side of the lead (0) or trail (1) limb.
pub fn side(a: &Assessed, index: usize) -> Side {
    right_if((index == 0) == (a.reader.side == Side::Right))
}

/// The right side, or else the left.
pub fn right_if(is_right: bool) -> Side {
    if is_right { Side::Right } else { Side::Left }
}

/// From one place to another.
pub fn between(from: &Vector, to: &Vector) -> Vector {
    *to - *from
}

/// The product of two vectors: of a vector and a direction, how far the one goes along the other.
pub fn dot(a: &Vector, b: &Vector) -> f64 {
    a.dot(*b)
}

/// The cosine between two directions; with the sky, the sine of how steeply one rises.
pub fn cosine(a: &Vector, b: &Vector) -> f64 {
    dot(&a.direction_or(SKY), &b.direction_or(SKY))
}
