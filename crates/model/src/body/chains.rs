//! Each ask shared among hips, low back and thorax, by the sharing law.

use super::person::RegionRange;
use super::posture::Chain;
use super::resistance::Resistance;
use super::sharing::{Shared, share};
use super::{Body, Fold, LegAsk, Sample, Turn};
use crate::Within;
use pose_format::{AskLaw, Driver, Law};

/// Shares a fold or an arch among the hips and the regions of the back.
pub fn fold_chain(fold: &Fold, leg: &LegAsk, body: &Body, law: &Law, sample: &Sample) -> Chain {
    let dial = law.low_back.of(fold.low_back)
        * (1.0 + libm::expm1(sample.low_back * law.sampling.low_back));
    let spread = sample.shape * law.sampling.shape * ease(fold.degrees);
    if fold.degrees < 0.0 {
        let ask = (-fold.degrees + spread).max(0.0);
        let ranges = [
            body.hip_extension(),
            body.lumbar.extension,
            body.thoracic.extension,
        ];
        let joints = common(&law.arch, ranges, fold.free, dial);
        return chain(ask, share(ask, &joints, ceiling(law, fold.driver)), -1.0);
    }
    let ask = (fold.degrees + spread).max(0.0);
    let f = &law.fold;
    let hips = Resistance {
        a: f.hip_a * (1.0 + libm::expm1(-f.knee_exponent * leg.full.0.min(f.knee_hold))),
        b: f.hip_b_per_degree * body.typical_hip_flexion(leg.full.0, leg.full.1),
        range: body.hip_flexion(leg.full.0, leg.full.1),
    };
    let lumbar = Resistance {
        a: f.lumbar_a * dial,
        b: f.lumbar_b,
        range: body.lumbar.flexion,
    };
    let thorax = Resistance {
        a: f.thorax_a,
        b: f.thorax_b,
        range: body.thoracic.flexion,
    };
    let joints = only([hips, lumbar, thorax], fold.free);
    chain(ask, share(ask, &joints, ceiling(law, fold.driver)), 1.0)
}

/// How much of a sampled difference in shape counts: none at 0 degrees (or per cent), all of it from 30 on.
fn ease(asked: f64) -> f64 {
    (asked.abs() / 30.0).min(1.0)
}

/// Shares a twist or a lean.
pub fn turn_chain(
    turn: &Turn,
    law_of: &AskLaw,
    ranges: [f64; 3],
    law: &Law,
    sample: &Sample,
) -> Chain {
    let ask =
        (turn.degrees.abs() + sample.shape * law.sampling.shape * ease(turn.degrees)).max(0.0);
    let joints = common(law_of, ranges, turn.free, 1.0);
    chain(
        ask,
        share(ask, &joints, ceiling(law, turn.driver)),
        if turn.degrees < 0.0 { -1.0 } else { 1.0 },
    )
}

/// The resistances in an arch, twist or lean.
fn common(law: &AskLaw, range: [f64; 3], free: [bool; 3], dial: f64) -> [Resistance; 3] {
    let a = [law.hips_a, law.lumbar_a * dial, law.thorax_a];
    only(
        std::array::from_fn(|i| Resistance {
            a: a[i],
            b: law.b,
            range: range[i],
        }),
        free,
    )
}

/// Joints that are not free take no part.
fn only(joints: [Resistance; 3], free: [bool; 3]) -> [Resistance; 3] {
    std::array::from_fn(|i| {
        if free[i] {
            joints[i]
        } else {
            Resistance::default()
        }
    })
}

fn chain(ask: f64, shared: Shared, sign: f64) -> Chain {
    let [hips, lumbar, thorax] = shared.angles;
    Chain {
        ask: ask * sign,
        hips: hips * sign,
        lumbar: lumbar * sign,
        thorax: thorax * sign,
        shortfall: shared.shortfall,
    }
}

/// The angle of a region that muscles hold at a per cent of its range, degrees. People differ by `spread` per cent, and
/// not at all about a spine held neutral.
pub fn held(per_cent: f64, region: &RegionRange, spread: f64) -> f64 {
    let part = (per_cent + spread * ease(per_cent)).within(-100.0, 100.0) / 100.0;
    part * region.sagittal(per_cent)
}

/// The greatest moment that a driver exerts, on the scale of the law's stiffnesses.
fn ceiling(law: &Law, driver: Driver) -> f64 {
    match driver {
        Driver::Gravity => law.ceilings.gravity,
        Driver::Pull => law.ceilings.pull,
        Driver::Muscle => law.ceilings.muscle,
        Driver::Contact => f64::INFINITY,
    }
}
