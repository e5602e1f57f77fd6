//! Flesh: rings around bones, seen as rounded chains, in two tones of one soft light.

use super::camera::{Camera, Seen};
use super::path::{Grain, Path};
use super::thin::{Chain, shown, thinned};
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

/// The flesh where a part grows out of another reaches so much further in a small picture, centimetres: whole numbers
/// may put it beside the flesh below, whose line it has to cover.
const COVERS: f64 = 0.4;

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
        path(&self.dots, seen)
    }

    /// Its outline without so many rings at the start and the end, where it grows out of something.
    pub fn free_outline(&self, without: [usize; 2]) -> Path {
        path(self.free(without), seen)
    }

    /// What the light falls on.
    pub fn lit(&self) -> Path {
        path(&self.dots, |dot| {
            let at = Seen {
                x: dot.at.x + LIGHT.0 * dot.radius,
                y: dot.at.y + LIGHT.1 * dot.radius,
                ..dot.at
            };
            (at, dot.radius * LIT)
        })
    }

    /// For a small picture: what is filled and has a line around, then what covers the line at the start and the end,
    /// where it grows out of something.
    pub fn light(&self, without: [usize; 2]) -> [Path; 2] {
        let chains = |dots: &[Dot]| -> Vec<Chain> {
            // A chain that begins where the one before ends, as a hand does, goes on in it.
            let goes_on = |a: &Dot, b: &Dot| b.joined || (a.at.x == b.at.x && a.at.y == b.at.y);
            let chains = dots.chunk_by(goes_on);
            chains
                .map(|chain| thinned(chain.iter().map(seen)))
                .collect()
        };
        let mut body = Path::new(Grain::Coarse);
        for (i, chain) in shown(chains(self.free(without))).iter().enumerate() {
            body.chain(chain, i == 0 && without[0] > 0);
        }
        let mut ends = Path::new(Grain::Coarse);
        let last = self.dots.len() - 1;
        if without[0] > 0 {
            let (root, radius) = seen(&self.dots[0]);
            ends.chain(&[(root, radius + COVERS), seen(&self.dots[1])], false);
        }
        if without[1] > 0 {
            ends.chain(&[seen(&self.dots[last - 1]), seen(&self.dots[last])], false);
        }
        [body, ends]
    }

    fn free(&self, without: [usize; 2]) -> &[Dot] {
        &self.dots[without[0]..self.dots.len() - without[1]]
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

fn seen(dot: &Dot) -> (Seen, f64) {
    (dot.at, dot.radius)
}

fn path(dots: &[Dot], circle: impl Fn(&Dot) -> (Seen, f64)) -> Path {
    let mut path = Path::default();
    for chain in dots.chunk_by(|_, dot| dot.joined) {
        path.chain(&chain.iter().map(&circle).collect::<Vec<_>>(), false);
    }
    path
}
