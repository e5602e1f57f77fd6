//! Flesh: rings around bones, seen as rounded chains, in two tones of one soft light.

use super::camera::{Camera, Seen};
use super::path::Path;
use crate::body::{Rotation, Vector};

/// An elliptic cross-section of flesh, in parts of stature.
#[derive(Clone, Copy)]
pub struct Ring {
    /// Its middle.
    pub at: Vector,
    /// How it is turned.
    pub turned: Rotation,
    /// Half its depth (front to back) and half its width.
    pub half: [f64; 2],
}

/// A ring as it is seen.
#[derive(Clone, Copy)]
pub struct Dot {
    /// Its middle.
    pub at: Seen,
    /// How wide it is across the chain it belongs to, centimetres.
    pub radius: f64,
    /// Whether flesh joins it to the dot before.
    joined: bool,
}

/// A part of the body: chains of rings that are painted as one.
#[derive(Default)]
pub struct Part {
    /// The rings of its chains, one after the other.
    pub dots: Vec<Dot>,
}

/// Where the light comes from, as a share of a ring's radius to the right and down.
const LIGHT: (f64, f64) = (-0.109375, -0.1875);

/// How large what the light falls on is beside the outline.
const LIT: f64 = 0.75;

impl Part {
    /// Adds a chain.
    pub fn add(&mut self, camera: &Camera, rings: &[Ring]) {
        let see = |i: usize| camera.see(rings[i].at);
        for (i, ring) in rings.iter().enumerate() {
            let (a, b) = (see(i.saturating_sub(1)), see((i + 1).min(rings.len() - 1)));
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let d = (dx * dx + dy * dy).sqrt();
            let across = if d < 1.0 {
                (1.0, 0.0)
            } else {
                (-dy / d, dx / d)
            };
            let [depth, width] = ring.half;
            let turned = &ring.turned;
            let half = [depth, width, 0.75 * depth.min(width)];
            self.dots.push(Dot {
                at: see(i),
                radius: camera.half_width([turned.x, turned.y, turned.z], half, across),
                joined: i > 0,
            });
        }
    }

    /// Its outline.
    pub fn outline(&self) -> Path {
        self.path([0, 0], 1.0)
    }

    /// Its outline without so many rings at the start and the end, where it grows out of something.
    pub fn free_outline(&self, without: [usize; 2]) -> Path {
        self.path(without, 1.0)
    }

    /// What the light falls on.
    pub fn lit(&self) -> Path {
        self.path([0, 0], LIT)
    }

    fn path(&self, without: [usize; 2], size: f64) -> Path {
        let mut path = Path::default();
        let lit = |dot: &Dot| {
            let moved = if size < 1.0 { dot.radius } else { 0.0 };
            Seen {
                x: dot.at.x + LIGHT.0 * moved,
                y: dot.at.y + LIGHT.1 * moved,
                ..dot.at
            }
        };
        for i in 1 + without[0]..self.dots.len() - without[1] {
            let (a, b) = (&self.dots[i - 1], &self.dots[i]);
            if b.joined {
                path.capsule(lit(a), a.radius * size, lit(b), b.radius * size);
            }
        }
        path
    }

    /// Its mean distance from the viewer.
    pub fn depth(&self) -> f64 {
        let mut sum = 0.0;
        for dot in &self.dots {
            sum += dot.at.depth;
        }
        sum / self.dots.len() as f64
    }
}
