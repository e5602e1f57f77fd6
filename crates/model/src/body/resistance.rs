//! How one joint resists: `M = A (exp(B θ / R) - 1)`, stiffening toward its end.

/// A joint's passive resistance in one direction.
#[derive(Clone, Copy, Debug, Default)]
pub struct Resistance {
    /// Stiffness; only ratios matter.
    pub a: f64,
    /// Steepness.
    pub b: f64,
    /// Range in degrees; 0 for a joint that takes no part.
    pub range: f64,
}

impl Resistance {
    /// The angle at a moment, degrees, never beyond the range.
    pub fn angle(&self, moment: f64) -> f64 {
        if self.range <= 0.0 {
            return 0.0;
        }
        (self.range / self.b * libm::log1p(moment / self.a)).min(self.range)
    }

    /// The moment at which the joint comes to its end.
    pub fn end_moment(&self) -> f64 {
        if self.range <= 0.0 {
            0.0
        } else {
            self.a * libm::expm1(self.b)
        }
    }

    /// The angle at a moment as [`Self::angle`], and the degrees gained per unit of moment there: 0 at the end.
    pub fn angle_and_yielding(&self, moment: f64) -> (f64, f64) {
        let angle = self.angle(moment);
        if angle >= self.range {
            return (angle, 0.0);
        }
        (angle, self.range / (self.b * (self.a + moment)))
    }
}
