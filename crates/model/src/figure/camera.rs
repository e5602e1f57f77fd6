//! Where the body is seen from: a parallel projection, in centimetres on a body of the table's stature.

use crate::body::{Vector, sin_cos};

/// A point of view.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    right: Vector,
    up: Vector,
    away: Vector,
    scale: f64,
}

/// A projected point: x to the right and y down in centimetres, how far away it is, and how high.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    /// Centimetres to the right.
    pub x: f64,
    /// Centimetres down.
    pub y: f64,
    /// Centimetres away from the viewer.
    pub depth: f64,
    /// Centimetres above the floor.
    pub height: f64,
}

impl Camera {
    /// `turn` degrees around the body (0 from its right side, 90 from its front), `height` degrees
    /// above the horizon, for a body of `stature` metres.
    pub fn new(turn: f64, height: f64, stature: f64) -> Self {
        let (st, ct) = sin_cos(turn);
        let (sh, ch) = sin_cos(height);
        let toward = Vector::new(st, -ct, 0.0);
        let z = Vector::new(0.0, 0.0, 1.0);
        Self {
            right: Vector::new(ct, st, 0.0),
            up: z * ch - toward * sh,
            away: -(toward * ch + z * sh),
            scale: stature * 100.0,
        }
    }

    /// A point of the body.
    pub fn see(&self, p: Vector) -> Seen {
        Seen {
            x: self.right.dot(p) * self.scale,
            y: -self.up.dot(p) * self.scale,
            depth: self.away.dot(p) * self.scale,
            height: p.z * self.scale,
        }
    }

    /// Two directions on the ground: to the right of the picture, and away from the viewer.
    pub fn along_the_ground(&self) -> [Vector; 2] {
        [self.right, Vector::new(-self.right.y, self.right.x, 0.0)]
    }

    /// How much of a height, and of a depth on the ground, is seen upright in the picture.
    pub fn foreshortening(&self) -> (f64, f64) {
        (self.up.z, -self.away.z)
    }

    /// A length of the body in centimetres.
    pub fn size(&self, length: f64) -> f64 {
        length * self.scale
    }

    /// How wide an ellipsoid of half-axes `half` along its frame looks across a screen direction (cx, cy).
    pub fn half_width(&self, axes: [Vector; 3], half: [f64; 3], across: (f64, f64)) -> f64 {
        let screen = self.right * across.0 - self.up * across.1;
        let sum: f64 = axes
            .iter()
            .zip(half)
            .map(|(axis, h)| (screen.dot(*axis) * h) * (screen.dot(*axis) * h))
            .sum();
        self.size(sum.sqrt())
    }
}
