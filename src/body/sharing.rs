//! The sharing law: joints in series under one moment.

use super::resistance::Resistance;

/// Steps of the root search: enough for 1e-9 degrees from any start, and the same for all data.
const STEPS: usize = 40;

/// How an ask was shared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shared {
    /// Hips, low back, thorax; degrees.
    pub angles: [f64; 3],
    /// What no joint could take, degrees.
    pub shortfall: f64,
}

/// Shares `ask` degrees (not negative) among hips, low back and thorax, up to a driver's `ceiling`
/// on the moment. What is left at the ceiling goes to the thorax with a soft end, then is shortfall.
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
    // The search leaves a rest far below what matters; the sum is made exact all the same.
    let rest = ask - angles.iter().sum::<f64>();
    if let Some(widest) = (0..3)
        .filter(|i| angles[*i] < joints[*i].range)
        .max_by(|a, b| angles[*a].total_cmp(&angles[*b]))
    {
        angles[widest] = (angles[widest] + rest).clamp(0.0, joints[widest].range);
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

/// The moment at which the angles add up to `ask`: Newton, kept inside a bracket that only shrinks.
fn root(ask: f64, joints: &[Resistance; 3], most: f64) -> f64 {
    let (mut low, mut high) = (0.0, most);
    let mut moment = most.min(
        joints
            .iter()
            .filter(|j| j.range > 0.0)
            .map(|j| j.a)
            .fold(f64::INFINITY, f64::min),
    );
    for _ in 0..STEPS {
        let over = joints.iter().map(|j| j.angle(moment)).sum::<f64>() - ask;
        if over > 0.0 {
            high = moment;
        } else {
            low = moment;
        }
        let slope: f64 = joints.iter().map(|j| j.yielding(moment)).sum();
        let step = if slope > 0.0 {
            moment - over / slope
        } else {
            f64::NAN
        };
        moment = if step > low && step < high {
            step
        } else {
            0.5 * (low + high)
        };
    }
    moment
}
