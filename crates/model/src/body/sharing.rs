//! The sharing law: joints in series under one moment.

use super::resistance::Resistance;
use crate::Within;

/// Steps of the root search: enough for a millionth of a degree (a property test holds it).
const STEPS: usize = 12;

/// The search ends early once the sum is this near, degrees; nearly always after four or five steps. One joint
/// then takes what is left, so that the sum is exact.
const CLOSE: f64 = 1e-9;

/// How an ask was shared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shared {
    /// Hips, low back, thorax; degrees.
    pub angles: [f64; 3],
    /// What no joint could take, degrees.
    pub shortfall: f64,
}

/// Shares `ask` degrees (not negative) among hips, low back and thorax, up to a driver's `ceiling`
/// on the moment. What is left at the ceiling goes to the thorax, the more slowly the nearer its end; the rest is
/// shortfall.
pub fn share(ask: f64, joints: &[Resistance; 3], ceiling: f64) -> Shared {
    let end = joints
        .iter()
        .map(Resistance::end_moment)
        .fold(0.0, f64::max);
    let most = ceiling.min(end);
    let reached = |moment: f64| joints.iter().map(|j| j.angle(moment)).sum::<f64>();
    if reached(most) <= ask {
        return overflow(ask, joints, most);
    }
    let moment = root(ask, joints, most);
    let mut angles = angles(joints, moment);
    // What the search leaves is far too small to matter; it is added so that the sum is exact.
    let rest = ask - angles.iter().sum::<f64>();
    if let Some(widest) = (0..3)
        .filter(|i| angles[*i] < joints[*i].range)
        .max_by(|a, b| angles[*a].total_cmp(&angles[*b]))
    {
        angles[widest] = (angles[widest] + rest).within(0.0, joints[widest].range);
    }
    Shared {
        angles,
        shortfall: 0.0,
    }
}

fn angles(joints: &[Resistance; 3], moment: f64) -> [f64; 3] {
    let [hips, lumbar, thorax] = joints;
    [
        hips.angle(moment),
        lumbar.angle(moment),
        thorax.angle(moment),
    ]
}

/// Shares an ask that is beyond the ceiling.
fn overflow(ask: f64, joints: &[Resistance; 3], moment: f64) -> Shared {
    let mut angles = angles(joints, moment);
    let rest = (ask - angles.iter().sum::<f64>()).max(0.0);
    let room = joints[2].range - angles[2];
    let taken = if room > 0.0 {
        room * -libm::expm1(-rest / room)
    } else {
        0.0
    };
    angles[2] += taken;
    Shared {
        angles,
        shortfall: rest - taken,
    }
}

/// The geometric middle of a bracket, because moments span four powers of ten.
fn between(low: f64, high: f64) -> f64 {
    if low > 0.0 {
        (low * high).sqrt()
    } else {
        0.03 * high
    }
}

/// The moment at which the angles add up to `ask`: Newton, kept inside a bracket that only shrinks.
///
/// Angles grow with the logarithm of the moment, so the steps are taken there: with moments far above
/// the stiffnesses the sum is nearly a straight line.
fn root(ask: f64, joints: &[Resistance; 3], most: f64) -> f64 {
    let (mut low, mut high) = (0.0, most);
    // Every start converges; this one is in the middle of the moments that asks need.
    let mut moment = most.min(30.0);
    for _ in 0..STEPS {
        let (mut over, mut slope) = (-ask, 0.0);
        for joint in joints {
            let (angle, yielding) = joint.angle_and_yielding(moment);
            over += angle;
            slope += yielding;
        }
        if over.abs() < CLOSE {
            break;
        }
        if over > 0.0 {
            high = moment;
        } else {
            low = moment;
        }
        let by = over / (slope * moment);
        // Far below the stiffnesses the sum is straight in the moment itself.
        let step = if over > 0.0 && by > 1.0 {
            moment - over / slope
        } else {
            moment * (1.0 + libm::expm1(-by))
        };
        moment = if slope > 0.0 && step > low && step < high {
            step
        } else {
            between(low, high)
        };
    }
    moment
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn joint() -> impl Strategy<Value = Resistance> {
        (
            0.2..60.0,
            2.0..7.0,
            prop_oneof![4 => 5.0..130.0, 1 => Just(0.0)],
        )
            .prop_map(|(a, b, range)| Resistance { a, b, range })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..Default::default() })]

        #[test]
        fn the_search_ends_within_a_millionth_of_a_degree(joints in [joint(), joint(), joint()], part in 0.0..0.999, ceiling in prop_oneof![Just(f64::INFINITY), 20.0..200.0]) {
            let end = joints.iter().map(Resistance::end_moment).fold(0.0, f64::max);
            let most = ceiling.min(end);
            let sum = |moment| angles(&joints, moment).iter().sum::<f64>();
            let ask = part * sum(most);
            if ask > 0.0 {
                prop_assert!((sum(root(ask, &joints, most)) - ask).abs() < 1e-6);
            }
        }
    }
}
