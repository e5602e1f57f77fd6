//! Points, directions and rotations, with `libm` so that all targets agree to the bit.

use crate::Within;
use std::ops::{Add, Mul, Neg, Sub};

/// A point or direction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vector {
    /// Forward.
    pub x: f64,
    /// To the left.
    pub y: f64,
    /// Up.
    pub z: f64,
}

impl Vector {
    /// The vector of three parts.
    pub const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    /// Inner product.
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// Cross product.
    pub fn cross(self, o: Self) -> Self {
        Self::new(
            self.y * o.z - self.z * o.y,
            self.z * o.x - self.x * o.z,
            self.x * o.y - self.y * o.x,
        )
    }

    /// Length.
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The direction, or `otherwise` of a vector too short to have one.
    pub fn direction_or(self, otherwise: Self) -> Self {
        let length = self.length();
        if length < 1e-9 {
            otherwise
        } else {
            self * (1.0 / length)
        }
    }

    /// A part of the way to another point.
    pub fn toward(self, other: Self, part: f64) -> Self {
        self + (other - self) * part
    }
}

impl Add for Vector {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self::new(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}
impl Sub for Vector {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        self + -o
    }
}
impl Neg for Vector {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}
impl Mul<f64> for Vector {
    type Output = Self;
    fn mul(self, k: f64) -> Self {
        Self::new(self.x * k, self.y * k, self.z * k)
    }
}

/// A rotation: the images of the three axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rotation {
    /// Where forward goes.
    pub x: Vector,
    /// Where left goes.
    pub y: Vector,
    /// Where up goes.
    pub z: Vector,
}

impl Rotation {
    /// No rotation.
    pub const NONE: Self = Self {
        x: Vector::new(1.0, 0.0, 0.0),
        y: Vector::new(0.0, 1.0, 0.0),
        z: Vector::new(0.0, 0.0, 1.0),
    };

    /// About the left axis: + tips the front down. Degrees.
    pub fn pitch(degrees: f64) -> Self {
        let (s, c) = sin_cos(degrees);
        Self {
            x: Vector::new(c, 0.0, -s),
            y: Self::NONE.y,
            z: Vector::new(s, 0.0, c),
        }
    }

    /// About the forward axis: + tips the top to the right. Degrees.
    pub fn roll(degrees: f64) -> Self {
        let (s, c) = sin_cos(degrees);
        Self {
            x: Self::NONE.x,
            y: Vector::new(0.0, c, s),
            z: Vector::new(0.0, -s, c),
        }
    }

    /// About the up axis: + turns the front to the right. Degrees.
    pub fn turn(degrees: f64) -> Self {
        let (s, c) = sin_cos(degrees);
        Self {
            x: Vector::new(c, -s, 0.0),
            y: Vector::new(s, c, 0.0),
            z: Self::NONE.z,
        }
    }

    /// About any axis of length 1, by the right-hand rule. Degrees.
    pub fn about(axis: Vector, degrees: f64) -> Self {
        let (s, c) = sin_cos(degrees);
        let image = |v: Vector| v * c + axis.cross(v) * s + axis * (axis.dot(v) * (1.0 - c));
        Self {
            x: image(Self::NONE.x),
            y: image(Self::NONE.y),
            z: image(Self::NONE.z),
        }
    }

    /// The image of a vector.
    pub fn of(&self, v: Vector) -> Vector {
        self.x * v.x + self.y * v.y + self.z * v.z
    }

    /// This rotation after another.
    pub fn after(&self, first: &Self) -> Self {
        Self {
            x: self.of(first.x),
            y: self.of(first.y),
            z: self.of(first.z),
        }
    }

    /// The rotation back.
    pub fn inverse(&self) -> Self {
        Self {
            x: Vector::new(self.x.x, self.y.x, self.z.x),
            y: Vector::new(self.x.y, self.y.y, self.z.y),
            z: Vector::new(self.x.z, self.y.z, self.z.z),
        }
    }
}

/// Sine and cosine of degrees: exact at quarter turns, within 1e-15 elsewhere, and the same bits
/// everywhere. It was written in place of `libm::sincos` when the size of the wasm was limited. It stays because another
/// sine would change the last bits of all answers.
pub fn sin_cos(degrees: f64) -> (f64, f64) {
    // By far the most frequent angle: most joints neither lean nor turn.
    if degrees == 0.0 {
        return (degrees, 1.0);
    }
    let quarters = (degrees / 90.0).round_ties_even();
    let x = (degrees - quarters * 90.0).to_radians();
    let square = x * x;
    // Taylor's series, from the last term inward; |x| is at most a quarter of pi.
    let (mut sin, mut cos) = (1.0, 1.0);
    for n in (1..=8).rev() {
        let n = f64::from(2 * n);
        sin = 1.0 - sin * square / (n * (n + 1.0));
        cos = 1.0 - cos * square / (n * (n - 1.0));
    }
    let (sin, cos) = (sin * x, cos);
    match quarters as i32 & 3 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}

/// The angle of a direction in degrees, from -180 to 180.
pub fn angle(y: f64, x: f64) -> f64 {
    libm::atan2(y, x).to_degrees()
}

/// The angle of a cosine in degrees, 0 to 180; beyond -1 to 1 the nearer end.
pub fn angle_of_cosine(cosine: f64) -> f64 {
    let cosine = cosine.within(-1.0, 1.0);
    angle((1.0 - cosine * cosine).sqrt(), cosine)
}
