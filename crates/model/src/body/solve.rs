//! Solving a pose for a body: the asks one after the other, then the angles they give each joint.

use super::chains::{fold_chain, held, turn_chain};
use super::hips::{hips, pull_of_other_hip};
use super::posture::{Chain, Posture, RegionAngles};
use super::{Ask, Body, LegAsk, Sample};
use crate::Within;
use pose_format::{ClosesOn, Law};

/// Solves a pose for a body. `sample` varies the shape and how firmly the low back is held.
pub fn solve(ask: &Ask, body: &Body, law: &Law, sample: &Sample) -> Posture {
    let mut posture = Posture::default();
    let legs = ask.legs.map(|leg| within(leg, body));
    let unchanged = ask.unchanged.as_ref();
    let missed = unchanged.map_or_else(Posture::default, |ask| solve(ask, body, law, sample));
    if let Some(fold) = &ask.fold {
        posture.main_hip = usize::from(fold.closes_on == ClosesOn::Trail);
        let fold = fold.less(missed.fold.shortfall);
        posture.fold = fold_chain(&fold, &legs[posture.main_hip], body, law, sample);
    } else if let Some([lumbar, thoracic]) = ask.spine {
        let spread = sample.shape * law.sampling.held;
        posture.fold.lumbar = held(lumbar, &body.lumbar, spread);
        posture.fold.thorax = held(thoracic, &body.thoracic, spread);
        posture.fold.ask = posture.fold.lumbar + posture.fold.thorax;
    }
    pull_of_other_hip(ask, &legs, body, &mut posture);
    posture.hips = hips(ask, &legs, body, &posture);
    if let Some(twist) = &ask.twist {
        let range = [
            body.hip_turn(),
            body.lumbar.rotation,
            body.thoracic.rotation,
        ];
        let twist = twist.less(missed.twist.shortfall);
        posture.twist = turn_chain(&twist, &law.twist, range, law, sample);
    }
    if let Some(lean) = &ask.lean {
        let range = [
            body.hip_abduction(),
            body.lumbar.lateral,
            body.thoracic.lateral,
        ];
        let lean = lean.less(missed.lean.shortfall);
        posture.lean = turn_chain(&lean, &law.lean, range, law, sample);
    }
    posture.pelvis_turn = posture.twist.hips;
    posture.pelvis_lean = posture.lean.hips;
    posture.lumbar = region(&posture, |chain| chain.lumbar);
    posture.thoracic = region(&posture, |chain| chain.thorax);
    posture.cervical = RegionAngles {
        flexion: body.cervical.clip_sagittal(ask.neck[0]),
        lateral: ask.neck[1].within(-body.cervical.lateral, body.cervical.lateral),
        rotation: ask.neck[2].within(-body.cervical.rotation, body.cervical.rotation),
    };
    posture.main = ask.main;
    posture.cut = cut(ask, &legs, &posture.cervical);
    posture
}

/// A leg with abduction and rotation held to the body's range.
fn within(leg: LegAsk, body: &Body) -> LegAsk {
    let (inward, outward) = body.hip_rotation();
    LegAsk {
        abduction: leg.abduction.min(body.hip_abduction()),
        full: (leg.full.0, leg.full.1.min(body.hip_abduction())),
        rotation: leg.rotation.within(-inward, outward),
        ..leg
    }
}

/// How many degrees of what the pose asks of neck and hips lie beyond the ranges.
fn cut(ask: &Ask, legs: &[LegAsk; 2], neck: &RegionAngles) -> f64 {
    let [flexion, lateral, rotation] = ask.neck;
    let mut off = (flexion - neck.flexion).abs()
        + (lateral - neck.lateral).abs()
        + (rotation - neck.rotation).abs();
    for (asked, leg) in ask.legs.iter().zip(legs) {
        off += (asked.abduction - leg.abduction).abs() + (asked.rotation - leg.rotation).abs();
    }
    off
}

fn region(posture: &Posture, part: impl Fn(&Chain) -> f64) -> RegionAngles {
    RegionAngles {
        flexion: part(&posture.fold),
        lateral: part(&posture.lean),
        rotation: part(&posture.twist),
    }
}
