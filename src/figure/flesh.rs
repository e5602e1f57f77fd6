//! Flesh: rings around bones, seen as rounded chains, in three tones of one soft light.

use super::camera::{Camera, Seen};
use super::path::Path;
use crate::body::Frame;
use pose_format::Listed;

/// An elliptic cross-section of flesh, in parts of stature.
#[derive(Clone, Copy)]
pub struct Ring {
    /// Its middle, and how it is turned.
    pub at: Frame,
    /// Half its depth (front to back) and half its width.
    pub half: [f64; 2],
}

/// A ring as it is seen: where, and how wide across the chain it belongs to.
pub type Dot = (Seen, f64);

/// A part of the body: chains of rings that are painted as one.
#[derive(Clone, Default)]
pub struct Part {
    /// Its chains.
    pub chains: Vec<Vec<Dot>>,
}

/// Where the light comes from, as a share of a ring's radius to the right and down.
const LIGHT: (f64, f64) = (-0.45, -0.75);

/// How large what the light falls on is beside the outline, and how far it is moved toward the light.
const LIT: (f64, f64) = (0.74, 0.24);

impl Part {
    /// Adds a chain.
    pub fn add(&mut self, camera: &Camera, rings: &[Ring]) {
        let seen: Vec<Seen> = rings.iter().map(|r| camera.see(r.at.at)).listed();
        let mut chain = vec![];
        for (i, ring) in rings.iter().enumerate() {
            let (a, b) = (
                seen[i.saturating_sub(1)],
                seen[(i + 1).min(rings.len() - 1)],
            );
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let d = (dx * dx + dy * dy).sqrt();
            let across = if d < 1.0 {
                (1.0, 0.0)
            } else {
                (-dy / d, dx / d)
            };
            let [depth, width] = ring.half;
            let turned = &ring.at.turned;
            let half = [depth, width, 0.7 * depth.min(width)];
            let radius = camera.half_width([turned.x, turned.y, turned.z], half, across);
            chain.push((seen[i], radius));
        }
        self.chains.push(chain);
    }

    /// Its outline.
    pub fn outline(&self) -> Path {
        let mut path = Path::default();
        for chain in &self.chains {
            capsules(&mut path, chain);
        }
        path
    }

    /// Its outline away from the part it grows out of: the first chain without its first ring.
    pub fn free_outline(&self) -> Path {
        let mut path = Path::default();
        for (i, chain) in self.chains.iter().enumerate() {
            capsules(&mut path, &chain[usize::from(i == 0)..]);
        }
        path
    }

    /// What the light falls on.
    pub fn lit(&self) -> Path {
        let mut path = Path::default();
        for chain in &self.chains {
            let moved = |(at, r): &Dot| {
                let at = Seen {
                    x: at.x + LIGHT.0 * LIT.1 * r,
                    y: at.y + LIGHT.1 * LIT.1 * r,
                    ..*at
                };
                (at, r * LIT.0)
            };
            capsules(&mut path, &chain.iter().map(moved).listed());
        }
        path
    }

    /// All its dots.
    pub fn dots(&self) -> impl Iterator<Item = &Dot> {
        self.chains.iter().flatten()
    }

    /// Its mean distance from the viewer.
    pub fn depth(&self) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        for (at, _) in self.dots() {
            sum += at.depth;
            count += 1.0;
        }
        sum / count
    }
}

fn capsules(path: &mut Path, chain: &[Dot]) {
    for pair in chain.windows(2) {
        path.capsule(pair[0].0, pair[0].1, pair[1].0, pair[1].1);
    }
}
