//! Load at L5–S1 by static equilibrium of the drawn body, relative to relaxed standing. It is not disc pressure.
//!
//! `points` takes the body apart and says what lies on the ground; `spread` finds what the ground gives back;
//! `leans` what legs, blocks and chairs carry; `equilibrium` cuts the trunk and asks what one equivalent muscle on
//! each side has to hold.

mod equilibrium;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod laws;
mod leans;
mod points;
mod spread;

use super::bands::{Band, Muscles, WeightOn};
use crate::body::{Ask, Posture, Skeleton};
use points::{Part, Points};
use pose_format::{Knowledge, LowBack, Pose, Support};

/// How far published loads of one posture differ (wilke_1999, sato_1999): about a quarter each way.
const BETWEEN_STUDIES: f64 = 0.25;

/// What a pose loads, of the typical posture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Loads {
    /// The load at L5–S1. Its width is the spread between studies, not of bodies.
    pub load: Band,
    /// What the muscles hold.
    pub muscles: Muscles,
    /// What head, neck and hands carry.
    pub weight_on: WeightOn,
}

/// What a pose loads; a load of 1 is that of relaxed standing.
pub fn loads(
    knowledge: &Knowledge,
    pose: &Pose,
    ask: &Ask,
    posture: &Posture,
    s: &Skeleton,
) -> Loads {
    let body = &knowledge.body;
    let mut points = Points::of(body, pose, ask, s);
    spread::spread(&mut points.list);
    // The moment with which the low back resists its shape, at its end and before. An arch that lies on the ground is held
    // open by it, and by hands that only prop: what no muscle has to hold counts by two fifths (chosen).
    let range = &knowledge.ranges.lumbar;
    let resists = |degrees: f64, range: f64, most: f64| {
        let share = (degrees.abs() / range).min(1.0);
        most * share * share.sqrt()
    };
    let flexion = posture.lumbar.flexion;
    let shape = resists(flexion.max(0.0), range.flexion.mean, body.shape)
        - resists(flexion.min(0.0), range.extension.mean, body.arch) * (1.0 - 0.6 * points.lies);
    let legs = equilibrium::lifted(body, ask, s, &points);
    let works = points::works(ask, pose);
    let work = equilibrium::Work {
        shape,
        aside: resists(posture.lumbar.lateral, range.lateral.mean, body.shape)
            + resists(posture.lumbar.rotation, range.rotation.mean, body.shape),
        brace: brace(body, pose, ask),
        active: match (works, pose.support) {
            (true, Support::Prone | Support::AllFours | Support::Standing) => body.active,
            (true, _) => 0.4 * body.active,
            _ => 0.0,
        },
        lifts: (works && matches!(pose.support, Support::Supine | Support::Seated))
            .then_some(2.0 * legs[0].min(legs[1])),
    };
    let held = equilibrium::held(body, pose, ask, s, &points, work);
    // The long hip flexors run along the low back and press on it.
    let hip_flexors = (legs[0] + legs[1]) * body.psoas;
    // What muscle work adds to the part that is the same in every posture.
    let working = (1.0 - body.offset) / body.standing;
    let muscles = Muscles {
        front: working * (held.front + hip_flexors),
        back: working * held.back,
        aside: working * held.aside,
    };
    let rest = body.offset + (body.lying - body.offset) * points.lies;
    let typical = rest + working * held.weight + muscles.front + muscles.back + muscles.aside;
    Loads {
        load: Band {
            low: typical * (1.0 - BETWEEN_STUDIES),
            typical,
            high: typical * (1.0 + BETWEEN_STUDIES),
        },
        muscles,
        weight_on: weight_on(&points, s, held.hands),
    }
}

/// The moment that muscles on both sides hold against each other.
fn brace(body: &pose_format::BodyTable, pose: &Pose, ask: &Ask) -> f64 {
    let low_back = ask.fold.as_ref().map(|fold| fold.low_back);
    let held: f64 = match low_back {
        Some(LowBack::Tall) => 1.0,
        Some(LowBack::Firm | LowBack::Braced) => 1.0,
        _ => 0.0,
    };
    let balances: f64 = match pose.support {
        Support::Inverted | Support::SideLying => 1.0,
        Support::ArmSupport if ask.lean.is_some() => 1.0,
        Support::StandingOneLeg => 0.5,
        _ => 0.0,
    };
    body.brace * held.max(balances)
}

fn weight_on(points: &Points, s: &Skeleton, leaning: f64) -> WeightOn {
    let mut on = WeightOn {
        hands: leaning,
        ..WeightOn::default()
    };
    // Over bent necks stands what is above shoulders that lie: nothing in lying, all in a shoulder stand.
    let (low, high) = (s.spine[0].at, s.chest().at);
    let over = ((low.z - high.z) / (low - high).length().max(1e-9)).max(0.0);
    for point in &points.list {
        let force = point.force.z;
        match point.part {
            Part::Crown => on.head += force,
            Part::Hand(_) => on.hands += force,
            _ if point.level.is_some_and(|level| level > 9) => on.neck += force * over * over,
            _ => {}
        }
    }
    on
}
