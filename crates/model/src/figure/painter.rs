//! The order in which the parts of the body are painted.

use super::flesh::Part;

/// The parts from back to front. Of two parts whose outlines meet, the one that is farther away where
/// they meet is painted first. The mean depth of whole parts would not do: it puts a thigh that points at the viewer
/// behind the belly, which the thigh hides.
pub fn from_back(parts: &[Part]) -> Vec<usize> {
    let depths = parts.iter().map(Part::depth).collect::<Vec<_>>();
    let mut left: Vec<usize> = (0..parts.len()).collect();
    let mut order = vec![];
    while !left.is_empty() {
        let mut best = (0, f64::INFINITY);
        for (at, part) in left.iter().enumerate() {
            let mut hidden = 0.0;
            for other in &left {
                // What lies behind this part has to come before it.
                hidden += in_front(&parts[*part], &parts[*other]).max(0.0);
            }
            // Parts that hide nothing: the farthest first.
            let score = hidden - 0.0009765625 * depths[*part];
            // Parts on the midline are equally far, but for the last bits: they keep their order, however the body got there.
            if score < best.1 - 1e-9 {
                best = (at, score);
            }
        }
        order.push(left.remove(best.0));
    }
    order
}

/// How much nearer `a` is than `b` where they overlap; 0 where they do not.
fn in_front(a: &Part, b: &Part) -> f64 {
    let mut sum = 0.0;
    for p in &a.dots {
        for q in &b.dots {
            let (x, y) = (p.at.x - q.at.x, p.at.y - q.at.y);
            let overlap = p.radius + q.radius - (x * x + y * y).sqrt();
            if overlap > 0.0 {
                sum += overlap * (q.at.depth - p.at.depth);
            }
        }
    }
    sum
}
