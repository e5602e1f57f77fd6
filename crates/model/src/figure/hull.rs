//! The hull of two circles: a piece of flesh.

use super::camera::Seen;

/// A bone with flesh: the hull of two circles. Its sides leave them in these directions from their middles.
pub struct Hull {
    /// The middle of the first circle.
    pub a: Seen,
    /// That of the second.
    pub b: Seen,
    /// Their radii.
    pub radii: [f64; 2],
    along: (f64, f64),
    /// Cosine and sine of the angle from the axis at which the sides touch.
    angle: (f64, f64),
    /// The side to the left of the way from the first to the second …
    pub left: (f64, f64),
    /// … and to its right.
    pub right: (f64, f64),
}

impl Hull {
    /// The hull, or the circle that holds the other.
    pub fn new((a, ra): (Seen, f64), (b, rb): (Seen, f64)) -> Result<Self, (Seen, f64)> {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let d = (dx * dx + dy * dy).sqrt();
        if d <= (ra - rb).abs() + 1e-6 {
            return Err(if ra > rb { (a, ra) } else { (b, rb) });
        }
        let (ux, uy) = (dx / d, dy / d);
        let cos = (ra - rb) / d;
        let sin = (1.0 - cos * cos).sqrt();
        Ok(Self {
            a,
            b,
            radii: [ra, rb],
            along: (ux, uy),
            angle: (cos, sin),
            left: (ux * cos + uy * sin, uy * cos - ux * sin),
            right: (ux * cos - uy * sin, uy * cos + ux * sin),
        })
    }

    /// Whether one line can go around this hull and the next: neither the way nor the sides turn by more than a
    /// right angle.
    pub fn goes_on_in(&self, next: &Self) -> bool {
        let dot = |a: (f64, f64), b: (f64, f64)| a.0 * b.0 + a.1 * b.1;
        dot(self.along, next.along) >= 0.0 && dot(self.angle, next.angle) >= 0.0
    }
}
