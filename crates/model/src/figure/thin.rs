//! What a small picture can do without.

use super::camera::Seen;
use crate::within::Within;

/// A circle in a row may lie so far beside where its neighbours would have it, centimetres. A small picture shows
/// about a pixel of it.
const ASIDE: f64 = 1.0;

/// A row of circles: their middles and radii.
pub type Chain = Vec<(Seen, f64)>;

/// The circles of a chain without those that repeat a place, and without those that the ones around them would put
/// there as well.
pub fn thinned(chain: impl Iterator<Item = (Seen, f64)>) -> Chain {
    let mut circles = chain.collect::<Chain>();
    circles.dedup_by(|(b, _), (a, _)| a.x == b.x && a.y == b.y);
    thin(circles, ASIDE)
}

/// The points of a line that it bends at.
pub fn bends(points: &[Seen], aside: f64) -> Vec<Seen> {
    let chain = thin(points.iter().map(|at| (*at, 0.0)).collect(), aside);
    chain.into_iter().map(|(at, _)| at).collect()
}

/// The first chain, and those of the others that do not lie in the flesh of another as far as two circles tell.
pub fn shown(mut chains: Vec<Chain>) -> Vec<Chain> {
    for at in (1..chains.len()).rev() {
        let is_hidden = chains[at].len() < 3
            && (0..chains.len()).any(|other| {
                let mut hulls = chains[other].windows(2);
                other != at && hulls.any(|hull| chains[at].iter().all(|one| holds(hull, one)))
            });
        if is_hidden {
            chains.remove(at);
        }
    }
    chains
}

/// Whether the hull of two circles holds another.
fn holds(hull: &[(Seen, f64)], one: &(Seen, f64)) -> bool {
    let (distance, radius) = beside(&hull[0], &hull[1], one.0);
    distance + one.1 < radius + ASIDE
}

fn thin(chain: Chain, aside: f64) -> Chain {
    let mut kept = vec![];
    let mut from = 0;
    kept.extend(chain.first());
    while from + 1 < chain.len() {
        let mut to = from + 1;
        while to + 1 < chain.len() && is_straight(&chain[from..=to + 1], aside) {
            to += 1;
        }
        kept.push(chain[to]);
        from = to;
    }
    kept
}

/// Whether everything between both ends lies where a straight line between them would have it.
fn is_straight(chain: &[(Seen, f64)], aside: f64) -> bool {
    let [start, between @ .., end] = chain else {
        return true;
    };
    between.iter().all(|(at, r)| {
        let (distance, radius) = beside(start, end, *at);
        distance + (r - radius).abs() < aside
    })
}

/// How far a place lies from the line between the middles of two circles, and how wide flesh around both is there.
fn beside((a, ra): &(Seen, f64), (b, rb): &(Seen, f64), at: Seen) -> (f64, f64) {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let (px, py) = (at.x - a.x, at.y - a.y);
    let length = dx * dx + dy * dy;
    let part = if length > 0.0 {
        ((px * dx + py * dy) / length).within(0.0, 1.0)
    } else {
        0.0
    };
    let (x, y) = (px - part * dx, py - part * dy);
    ((x * x + y * y).sqrt(), ra + part * (rb - ra))
}
