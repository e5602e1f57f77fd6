//! Solving a pose for the typical inputs and for every sample, and reading both as bands.

use super::bands::{Axis, Band, Demand, Region};
use super::beyond::beyond;
use super::concerns::Beyond;
use super::load::{Loads, loads};
use super::situation::{Situation, typical, typical_posture};
use crate::body::{
    Ask, Body, MainAsk, Posture, RegionAngles, RegionRange, SAMPLES, Sample, samples, solve,
};
use crate::reader::{Reader, Side};
use pose_format::{Change, Knowledge, Pose};

/// The numbers of one solve: degrees and shares of every axis.
#[derive(Clone, Copy)]
struct Reading {
    degrees: [f64; AXES],
    shares: [f64; AXES],
    combined: [f64; 3],
}

/// Three regions of three axes, then lead hip, trail hip, and the hip in the main chain.
const AXES: usize = 12;

/// The demand of a pose on a reader, with an adjustment's change.
pub fn demand(knowledge: &Knowledge, pose: &Pose, reader: &Reader, change: &Change) -> Demand {
    demand_of(
        knowledge,
        pose,
        reader,
        &typical(knowledge, pose, reader, change),
    )
}

/// [`demand`] of a posture that is already solved.
pub fn demand_of(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    typical: &Situation,
) -> Demand {
    weighed(knowledge, pose, reader, typical, SAMPLES)
}

/// [`demand`] without the samples: low and high equal the typical value. About ten times faster, for comparing
/// many poses.
pub fn typical_demand(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    change: &Change,
) -> Demand {
    let typical = typical(knowledge, pose, reader, change);
    weighed(knowledge, pose, reader, &typical, 0)
}

/// Angles, loads, and what lies beyond the low back.
fn weighed(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    there: &Situation,
    count: usize,
) -> Demand {
    let load = loads(knowledge, pose, &there.ask, &there.posture, &there.skeleton);
    let mut demand = measured(knowledge, reader, &there.ask, &there.posture, load, count);
    demand.beyond = beyond(&knowledge.body, pose, there, &demand);
    demand
}

/// [`typical_demand`] without load and concerns, which stay 0. No skeleton is built, so it is about ten times faster again.
pub fn typical_angles(knowledge: &Knowledge, pose: &Pose, reader: &Reader) -> Demand {
    let (ask, posture) = typical_posture(knowledge, pose, reader, &Change::default());
    measured(knowledge, reader, &ask, &posture, Loads::default(), 0)
}

fn measured(
    knowledge: &Knowledge,
    reader: &Reader,
    ask: &Ask,
    posture: &Posture,
    load: Loads,
    count: usize,
) -> Demand {
    let body = |sample: &Sample| Body::new(&knowledge.ranges, reader.mobility, reader.age, sample);
    let weight = knowledge.law.sampling.combined;
    let central = read(posture, &body(&Sample::TYPICAL), weight);
    let readings: Vec<Reading> = samples(knowledge.law.sampling.mobility)
        .take(count)
        .map(|sample| {
            let body = body(&sample);
            read(&solve(ask, &body, &knowledge.law, &sample), &body, weight)
        })
        .collect();
    let band = |of: &dyn Fn(&Reading) -> f64| {
        let mut values = [0.0; SAMPLES];
        values
            .iter_mut()
            .zip(&readings)
            .for_each(|(value, reading)| *value = of(reading));
        Band::of(of(&central), &values[..readings.len()])
    };
    let axis = |i: usize| Axis {
        degrees: band(&|r| r.degrees[i]),
        share: band(&|r| r.shares[i]),
    };
    let region = |i: usize| Region {
        sagittal: axis(3 * i),
        lateral: axis(3 * i + 1),
        rotation: axis(3 * i + 2),
        combined: band(&|r| r.combined[i]),
    };
    let toward_lead = Demand {
        lumbar: region(0),
        thoracic: region(1),
        cervical: region(2),
        hips_by_side: [axis(9), axis(10)],
        hips: axis(11),
        load: load.load,
        muscles: load.muscles,
        weight_on: load.weight_on,
        beyond: Beyond::default(),
        shortfall: posture.shortfall(),
    };
    match reader.side {
        Side::Right => toward_lead,
        Side::Left => mirrored(toward_lead, posture.main),
    }
}

/// The demand of the same pose led with the left.
fn mirrored(demand: Demand, main: MainAsk) -> Demand {
    let [lead, trail] = demand.hips_by_side;
    let turns = matches!(main, MainAsk::Twist | MainAsk::Lean);
    Demand {
        lumbar: demand.lumbar.mirrored(),
        thoracic: demand.thoracic.mirrored(),
        cervical: demand.cervical.mirrored(),
        hips: if turns {
            demand.hips.mirrored()
        } else {
            demand.hips
        },
        hips_by_side: [trail, lead],
        ..demand
    }
}

/// The shares of one solve: three regions of three axes, then the hip of the main ask.
pub(super) fn shares_of(posture: &Posture, body: &Body) -> [f64; 10] {
    let shares = read(posture, body, 0.0).shares;
    std::array::from_fn(|i| if i < 9 { shares[i] } else { shares[11] })
}

fn read(posture: &Posture, body: &Body, weight: f64) -> Reading {
    let mut reading = Reading {
        degrees: [0.0; AXES],
        shares: [0.0; AXES],
        combined: [0.0; 3],
    };
    let regions = [
        (&posture.lumbar, &body.lumbar),
        (&posture.thoracic, &body.thoracic),
        (&posture.cervical, &body.cervical),
    ];
    for (i, (angles, range)) in regions.into_iter().enumerate() {
        let [sagittal, lateral, rotation] = shares(angles, range);
        reading.degrees[3 * i..3 * i + 3].copy_from_slice(&[
            angles.flexion,
            angles.lateral,
            angles.rotation,
        ]);
        reading.shares[3 * i..3 * i + 3].copy_from_slice(&[sagittal, lateral, rotation]);
        reading.combined[i] = combined([sagittal, lateral, rotation], weight);
    }
    for (i, hip) in posture.hips.iter().enumerate() {
        reading.degrees[9 + i] = hip.flexion;
        reading.shares[9 + i] = share(hip.flexion, hip.range);
    }
    let (degrees, range) = match posture.main {
        MainAsk::Twist => (posture.pelvis_turn, body.hip_turn()),
        MainAsk::Lean => (posture.pelvis_lean, body.hip_abduction()),
        _ => (
            posture.hips[posture.main_hip].flexion,
            posture.hips[posture.main_hip].range,
        ),
    };
    reading.degrees[11] = degrees;
    reading.shares[11] = share(degrees, range);
    reading
}

fn shares(angles: &RegionAngles, range: &RegionRange) -> [f64; 3] {
    [
        share(angles.flexion, range.sagittal(angles.flexion)),
        share(angles.lateral, range.lateral),
        share(angles.rotation, range.rotation),
    ]
}

/// Per cent of a range, never above 100.
fn share(degrees: f64, range: f64) -> f64 {
    (degrees.abs() / range * 100.0).min(100.0)
}

/// Flexion, side bend and twist together: the length of the three shares, and on top the product of
/// flexion and rotation. The form and its weight are a modelling choice (docs/model-card.md).
fn combined([sagittal, lateral, rotation]: [f64; 3], weight: f64) -> f64 {
    (sagittal * sagittal + lateral * lateral + rotation * rotation).sqrt()
        + weight * sagittal * rotation / 100.0
}
