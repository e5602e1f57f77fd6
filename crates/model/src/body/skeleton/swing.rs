//! The turn that brings the end of a bone to a height.

use super::vector::{Vector, angle, angle_of_cosine};

/// The smaller turn of `part` about an axis, in degrees, after which its end is at a height.
pub fn swing(part: Vector, axis: Vector, height: f64) -> Option<f64> {
    let along = axis * part.dot(axis);
    let (radial, tangent) = (part - along, axis.cross(part));
    // height = along.z + radial.z·cos φ + tangent.z·sin φ
    let reach = length(radial.z, tangent.z);
    if reach < 1e-6 {
        return None;
    }
    let open = angle_of_cosine((height - along.z) / reach);
    Some(nearest_of(angle(tangent.z, radial.z), open))
}

/// Of the two turns `lean` ± `open`, the smaller one, degrees.
pub fn nearest_of(lean: f64, open: f64) -> f64 {
    let short = |turn: f64| turn - 360.0 * (turn / 360.0).round_ties_even();
    let (a, b) = (short(lean + open), short(lean - open));
    if a.abs() < b.abs() { a } else { b }
}

/// The length of two parts.
pub fn length(a: f64, b: f64) -> f64 {
    (a * a + b * b).sqrt()
}
