//! Folded legs: a foot that lies on the other thigh, or shins that lie on each other.

use super::bones::{Frame, Leg, Skeleton};
use super::vector::{Rotation, Vector};
use crate::body::{Ask, LegAsk};
use pose_format::{BodyTable, Lies};

/// How far from hip to knee a foot lies on a thigh.
const ALONG: f64 = 0.45;
/// From the bone of a thigh or knee to that of a foot or ankle on it, in parts of stature.
const ON_THIGH: f64 = 0.055;
const AT_KNEE: f64 = 0.042;
/// How much higher the second of two crossed feet lies: a shin is that thick.
const CROSSED: f64 = 0.03;

/// Lays the feet whose pose says on what of the other leg. The thighs stay where they are. What the hip does not turn,
/// the bent knee and the ankle do.
pub fn lay_feet(skeleton: &mut Skeleton, ask: &Ask, body: &BodyTable) {
    // The lead foot is laid last, over the other one.
    for i in [1, 0] {
        let other = &skeleton.legs[1 - i];
        let up = Vector::new(0.0, 0.0, 1.0);
        let crossed = i == 0 && ask.legs[1].foot == Lies::OtherThigh;
        let place = match ask.legs[i].foot {
            Lies::Free => continue,
            Lies::OtherThigh => {
                let higher = if crossed { CROSSED } else { 0.0 };
                other.hip.at.toward(other.knee.at, ALONG) + up * (ON_THIGH + higher)
            }
            Lies::OtherKnee => other.knee.at + up * AT_KNEE,
            Lies::UnderKnee => other.knee.at - up * AT_KNEE,
        };
        lay(&mut skeleton.legs[i], place, &ask.legs[i], body);
        if ask.legs[i].foot == Lies::OtherThigh {
            sole_up(&mut skeleton.legs[i], body);
        }
    }
}

/// Turns a foot about its length until its sole looks up.
fn sole_up(leg: &mut Leg, body: &BodyTable) {
    let x = leg.ankle.turned.x;
    let down = Vector::new(0.0, 0.0, -1.0);
    let z = (down - x * down.dot(x)).direction_or(leg.ankle.turned.z);
    let y = z.cross(x);
    leg.ankle.turned = Rotation { x, y, z };
    leg.set_foot(body);
}

/// Leads the shin of a leg toward a place.
fn lay(leg: &mut Leg, place: Vector, ask: &LegAsk, body: &BodyTable) {
    let thigh = leg.knee.at - leg.hip.at;
    let shin = (place - leg.knee.at).direction_or(-leg.knee.turned.z);
    let y = thigh.cross(shin).direction_or(leg.knee.turned.y);
    let z = -shin;
    let x = y.cross(z);
    leg.knee.turned = Rotation { x, y, z };
    leg.ankle = Frame {
        at: leg.knee.at + shin * body.shin,
        turned: leg.knee.turned.after(&Rotation::pitch(-ask.ankle)),
    };
    leg.set_foot(body);
}

#[cfg(test)]
mod tests {
    use super::ALONG;
    use crate::body::Skeleton;
    use crate::{Catalog, Reader, assessed};

    fn typical(id: &str) -> Skeleton {
        let catalog = Catalog::ours();
        let answer = assessed(&catalog, &Reader::default(), id).expect("a pose of ours");
        answer.skeleton.clone()
    }

    #[test]
    fn in_lotus_each_foot_lies_above_the_other_thigh_with_its_sole_up() {
        let bones = typical("lotus");
        for i in 0..2 {
            let (leg, other) = (&bones.legs[i], &bones.legs[1 - i]);
            let thigh = other.hip.at.toward(other.knee.at, ALONG);
            assert!(leg.toes.z > thigh.z, "{i}: the toes are below the thigh");
            let sole = -leg.ankle.turned.z;
            assert!(sole.z > 0.5, "{i}: the sole looks down");
        }
    }

    #[test]
    fn a_leg_that_is_laid_keeps_its_length() {
        let shin_of_all = Catalog::ours().knowledge().body.shin;
        for id in ["lotus", "half-lotus", "fire-log", "figure-four-chair"] {
            let bones = typical(id);
            for leg in &bones.legs {
                let shin = (leg.ankle.at - leg.knee.at).length();
                assert!((shin - shin_of_all).abs() < 1e-9, "{id}: a shin of {shin}");
            }
        }
    }
}
