//! The solved posture: every joint's angle for one body in one pose.

use super::resistance::Resistance;
use super::sharing::{Shared, share};
use super::{Ask, Body, Fold, LegAsk, MainAsk, Sample, Turn};
use pose_format::{AskLaw, ClosesOn, Driver, Law};

/// The angles of one region, degrees; bend and rotation + toward the lead side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RegionAngles {
    /// Flexion (+) or extension (-).
    pub flexion: f64,
    /// Lateral bend.
    pub lateral: f64,
    /// Axial rotation.
    pub rotation: f64,
}

/// One hip, with the range it has at this knee and abduction.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hip {
    /// Flexion (+) or extension (-) of the femur on the pelvis, degrees.
    pub flexion: f64,
    /// The range in the direction of `flexion`, degrees.
    pub range: f64,
    /// Abduction, degrees.
    pub abduction: f64,
    /// External rotation, degrees.
    pub rotation: f64,
    /// How far it turns inward and outward when bent like this, degrees, both positive.
    pub turns: (f64, f64),
}

impl Hip {
    /// The part of its range that is used, 0 to 1.
    pub fn share(&self) -> f64 {
        (self.flexion.abs() / self.range).min(1.0)
    }
}

/// Where one ask went: degrees on its own axis.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Chain {
    /// What was asked.
    pub ask: f64,
    /// Hips.
    pub hips: f64,
    /// Low back.
    pub lumbar: f64,
    /// Thorax.
    pub thorax: f64,
    /// Not reached, not negative.
    pub shortfall: f64,
}

/// A body in a pose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Posture {
    /// L1–S1.
    pub lumbar: RegionAngles,
    /// T1–L1.
    pub thoracic: RegionAngles,
    /// C0–T1.
    pub cervical: RegionAngles,
    /// Lead hip, trail hip.
    pub hips: [Hip; 2],
    /// The part of a twist that the pelvis makes over the feet, degrees.
    pub pelvis_turn: f64,
    /// The part of a lean that the pelvis makes over the feet, degrees.
    pub pelvis_lean: f64,
    /// What the pose is mainly about.
    pub main: MainAsk,
    /// Which hip is in the chain of the main ask: 0 lead, 1 trail.
    pub main_hip: usize,
    /// The fold or arch.
    pub fold: Chain,
    /// The twist.
    pub twist: Chain,
    /// The lean.
    pub lean: Chain,
    /// What explicit angles of neck and hips asked beyond their ranges, degrees, not negative.
    pub cut: f64,
}

impl Posture {
    /// The chain of the main ask.
    pub fn main_chain(&self) -> &Chain {
        match self.main {
            MainAsk::Twist => &self.twist,
            MainAsk::Lean => &self.lean,
            _ => &self.fold,
        }
    }

    /// What the body does not reach of all the asks together, degrees.
    pub fn shortfall(&self) -> f64 {
        self.fold.shortfall + self.twist.shortfall + self.lean.shortfall + self.cut
    }
}

/// Solves a pose for a body. `sample` moves the shape and the low back's dial.
pub fn solve(ask: &Ask, body: &Body, law: &Law, sample: &Sample) -> Posture {
    let mut posture = Posture::default();
    let legs = ask.legs.map(|leg| within(leg, body));
    if let Some(fold) = &ask.fold {
        posture.main_hip = usize::from(fold.closes_on == ClosesOn::Trail);
        posture.fold = fold_chain(fold, &legs[posture.main_hip], body, law, sample);
    } else if let Some([lumbar, thoracic]) = ask.spine {
        posture.fold.lumbar = held(lumbar, body.lumbar.flexion, body.lumbar.extension);
        posture.fold.thorax = held(thoracic, body.thoracic.flexion, body.thoracic.extension);
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
        posture.twist = turn_chain(twist, &law.twist, range, law, sample);
    }
    if let Some(lean) = &ask.lean {
        let range = [
            body.hip_abduction(),
            body.lumbar.lateral,
            body.thoracic.lateral,
        ];
        posture.lean = turn_chain(lean, &law.lean, range, law, sample);
    }
    posture.pelvis_turn = posture.twist.hips;
    posture.pelvis_lean = posture.lean.hips;
    posture.lumbar = region(&posture, |chain| chain.lumbar);
    posture.thoracic = region(&posture, |chain| chain.thorax);
    posture.cervical = RegionAngles {
        flexion: body.cervical.clip_sagittal(ask.neck[0]),
        lateral: ask.neck[1].clamp(-body.cervical.lateral, body.cervical.lateral),
        rotation: ask.neck[2].clamp(-body.cervical.rotation, body.cervical.rotation),
    };
    posture.main = ask.main;
    posture.cut = cut(ask, &legs, &posture.cervical);
    posture
}

/// The driver's ceiling, an index of moment.
fn ceiling(law: &Law, driver: Driver) -> f64 {
    match driver {
        Driver::Gravity => law.ceilings.gravity,
        Driver::Pull => law.ceilings.pull,
        Driver::Muscle => law.ceilings.muscle,
        Driver::Contact => f64::INFINITY,
    }
}

/// A leg with abduction and rotation held to the body's range.
fn within(leg: LegAsk, body: &Body) -> LegAsk {
    let (inward, outward) = body.hip_rotation();
    LegAsk {
        abduction: leg.abduction.min(body.hip_abduction()),
        full: (leg.full.0, leg.full.1.min(body.hip_abduction())),
        rotation: leg.rotation.clamp(-inward, outward),
        ..leg
    }
}

/// What was taken off the explicit angles.
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

fn fold_chain(fold: &Fold, leg: &LegAsk, body: &Body, law: &Law, sample: &Sample) -> Chain {
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

/// Near 0 degrees there is no shape to differ in.
fn ease(degrees: f64) -> f64 {
    (degrees.abs() / 30.0).min(1.0)
}

fn turn_chain(turn: &Turn, law_of: &AskLaw, ranges: [f64; 3], law: &Law, sample: &Sample) -> Chain {
    let ask =
        (turn.degrees.abs() + sample.shape * law.sampling.shape * ease(turn.degrees)).max(0.0);
    let joints = common(law_of, ranges, turn.free, 1.0);
    chain(
        ask,
        share(ask, &joints, ceiling(law, turn.driver)),
        if turn.degrees < 0.0 { -1.0 } else { 1.0 },
    )
}

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

/// A region that muscles hold at a per cent of its own range.
fn held(per_cent: f64, flexion: f64, extension: f64) -> f64 {
    per_cent / 100.0 * if per_cent < 0.0 { extension } else { flexion }
}

/// The Thomas test: a held thigh whose hip is past its range pulls the pelvis, and the low back pays.
/// The hip in the chain gives back what the low back took; what it cannot is not reached.
fn pull_of_other_hip(ask: &Ask, legs: &[LegAsk; 2], body: &Body, posture: &mut Posture) {
    let Some(fold) = &ask.fold else { return };
    let other = 1 - posture.main_hip;
    if fold.closes_on == ClosesOn::Both || !legs[other].held {
        return;
    }
    let chain = &mut posture.fold;
    let wanted = legs[other].thigh - chain.lumbar - chain.thorax;
    // Every reader's hip flexors count as typical ones here: so tight ones, which in life would lift
    // the thigh off the floor, never look kinder to the back than loose ones.
    let typical = body.with_typical_hips();
    let pulled = wanted - clip_hip(wanted, &legs[other], &typical);
    let lumbar = body.lumbar.clip_sagittal(chain.lumbar + pulled);
    let hips = clip_hip(
        chain.hips - (lumbar - chain.lumbar),
        &legs[posture.main_hip],
        body,
    );
    let missed = chain.ask - hips - lumbar - chain.thorax;
    // Beyond the shape there is nothing to miss: the hip then stops where the shape does.
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
    flexion.clamp(
        -body.hip_extension(),
        body.hip_flexion(leg.full.0, leg.full.1),
    )
}

fn hips(ask: &Ask, legs: &[LegAsk; 2], body: &Body, posture: &Posture) -> [Hip; 2] {
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

fn region(posture: &Posture, part: impl Fn(&Chain) -> f64) -> RegionAngles {
    RegionAngles {
        flexion: part(&posture.fold),
        lateral: part(&posture.lean),
        rotation: part(&posture.twist),
    }
}
