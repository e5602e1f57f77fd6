//! The hips of a solved posture: flexion of each thigh, and what a held thigh does to the low back.

use super::posture::{Hip, Posture};
use super::{Ask, Body, LegAsk};
use crate::Within;
use pose_format::ClosesOn;

/// A thigh that is held where its hip would be past its range tips the pelvis, and the low back moves with it (the
/// Thomas test uses this). The hip in the chain moves back by as much; what it cannot is shortfall.
pub fn pull_of_other_hip(ask: &Ask, legs: &[LegAsk; 2], body: &Body, posture: &mut Posture) {
    let Some(fold) = &ask.fold else { return };
    let other = 1 - posture.main_hip;
    if fold.closes_on == ClosesOn::Both || !legs[other].held {
        return;
    }
    let chain = &mut posture.fold;
    let wanted = legs[other].thigh - chain.lumbar - chain.thorax;
    // Hip flexors count as typical here, whoever the reader is. Tight ones would lift the thigh off the
    // floor; with the thigh kept down they would look kinder to the back than loose ones.
    let typical = body.with_typical_hips();
    let pulled = wanted - clip_hip(wanted, &legs[other], &typical);
    let lumbar = body.lumbar.clip_sagittal(chain.lumbar + pulled);
    let hips = clip_hip(
        chain.hips - (lumbar - chain.lumbar),
        &legs[posture.main_hip],
        body,
    );
    let missed = chain.ask - hips - lumbar - chain.thorax;
    // The hip stops where the asked shape is reached; going beyond it is no shortfall.
    let past = if chain.ask < 0.0 {
        missed.max(0.0)
    } else {
        missed.min(0.0)
    };
    chain.hips = hips + past;
    chain.lumbar = lumbar;
    chain.shortfall = (missed - past).abs();
}

fn clip_hip(flexion: f64, leg: &LegAsk, body: &Body) -> f64 {
    flexion.within(
        -body.hip_extension(),
        body.hip_flexion(leg.full.0, leg.full.1),
    )
}

/// Both hips, each with the range it has with this knee and abduction.
pub fn hips(ask: &Ask, legs: &[LegAsk; 2], body: &Body, posture: &Posture) -> [Hip; 2] {
    std::array::from_fn(|i| {
        let leg = &legs[i];
        let in_chain = ask
            .fold
            .as_ref()
            .is_some_and(|f| f.closes_on == ClosesOn::Both || i == posture.main_hip);
        let wanted = if in_chain {
            posture.fold.hips
        } else {
            leg.thigh - posture.fold.lumbar - posture.fold.thorax
        };
        let flexion = clip_hip(wanted, leg, body);
        let range = if flexion < 0.0 {
            body.hip_extension()
        } else {
            body.hip_flexion(leg.full.0, leg.full.1)
        };
        Hip {
            flexion,
            range,
            abduction: leg.abduction,
            rotation: leg.rotation,
            turns: body.hip_rotation_bent(flexion),
        }
    })
}
