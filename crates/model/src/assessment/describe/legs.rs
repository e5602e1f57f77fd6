//! How a knee is bent, and where its leg is.

use super::figure::Figure;
use super::measure::{SKY, between, cosine, dot};
use crate::body::Vector;
use pose_format::{Support, choices};

// Cosines of the knee: up to 12° it looks straight; teachers call up to 45° a soft bend.
const STRAIGHT: f64 = 0.9765625;
const SOFT: f64 = 0.703125;

/// Sine of a leg that points up: 61°.
const UP: f64 = 0.875;
/// Cosine from thigh to trunk: within 64° the thigh lies along the ribs.
const DRAWN: f64 = 0.4375;
/// Sine of a leg that is out to the side: 22°.
const ASIDE: f64 = 0.375;
/// Cosine from a sole to the floor: flat within 29°.
const FLAT: f64 = 0.875;

// Heights and lengths in parts of stature.

/// A knee or foot that lies on the floor: flesh and a touch.
const LIES: f64 = 0.046875;
/// An ankle over a flat foot is higher than one that lies.
const STANDS: f64 = 0.03125;
/// An ankle in the air: higher than a foot on its toes brings it; lying on the front, higher than it lies.
const LIFTED: f64 = 0.15625;
const LIFTED_PRONE: f64 = 0.078125;
/// A foot that is ahead or behind: a step from the hip, or a stride from the other foot.
const STEP: f64 = 0.15625;
const STRIDE: f64 = 0.1875;
/// A shin that lies across the body goes a good third of its own length across.
const ACROSS: f64 = 0.09375;

choices! {
    /// How a knee is bent.
    Bend { Bent = "bent", Soft = "soft", Straight = "straight", Folded = "folded", Drawn = "drawn" }
}

choices! {
    /// Where a leg is.
    Place {
        Unsaid = "none", Drawn = "drawn", Under = "under", Planted = "planted", Across = "across", Up = "up",
        Over = "over", Lifted = "lifted", LiftedSide = "lifted-side", LiftedAhead = "lifted-ahead",
        LiftedBehind = "lifted-behind", Side = "side", Ahead = "ahead", Behind = "behind",
    }
}

/// How a leg is held.
#[derive(Clone, Copy, PartialEq)]
pub struct Leg {
    /// How its knee is bent.
    pub bend: Bend,
    /// Where it is.
    pub place: Place,
}

/// How the lead (0) or trail (1) leg is held.
pub fn leg(figure: &Figure, index: usize) -> Leg {
    let [lead, trail] = &figure.skeleton.legs;
    let leg = if index == 0 { lead } else { trail };
    let thigh = between(&leg.hip.at, &leg.knee.at);
    let shin = between(&leg.knee.at, &leg.ankle.at);
    let straight = cosine(&thigh, &shin);
    let place = place(figure, index, &thigh, &shin);
    let bend = match place {
        Place::Drawn => Bend::Drawn,
        Place::Under | Place::Across => Bend::Folded,
        _ if straight > STRAIGHT => Bend::Straight,
        _ if straight >= SOFT => Bend::Soft,
        _ => Bend::Bent,
    };
    Leg { bend, place }
}

fn place(figure: &Figure, index: usize, thigh: &Vector, shin: &Vector) -> Place {
    let s = figure.skeleton;
    let [lead, trail] = &s.legs;
    let (leg, other, sign) = if index == 0 {
        (lead, trail, -1.0)
    } else {
        (trail, lead, 1.0)
    };
    let (knee, ankle) = (&leg.knee.at, &leg.ankle.at);
    let all = between(&leg.hip.at, ankle);
    let straight = cosine(thigh, shin);
    let bent = straight < SOFT;
    let (stands, kneels) = (figure.is(Support::Standing), figure.is(Support::Kneeling));
    let lies = figure.lies();
    // On two feet, or a knee and a foot, one is before the other, or neither is.
    let mut forward = dot(&all, &figure.ahead);
    let mut step = STEP;
    if stands || kneels {
        let stride = between(&other.ankle.at, ankle);
        forward = dot(&stride, &figure.ahead);
        step = dot(&stride, &figure.left).abs().max(STRIDE);
    }
    let y = &s.pelvis.turned.y;
    let outward = sign * dot(&all, y);
    let aside = !stands && outward > ASIDE * all.length();
    let across = dot(shin, y).abs();
    let high = if figure.is(Support::Prone) {
        LIFTED_PRONE
    } else {
        LIFTED
    };
    let lifted = ankle.z > high;
    let low = knee.z < LIES && ankle.z < LIES;
    let flat =
        straight < STRAIGHT && leg.ankle.turned.z.z > FLAT && ankle.z > STANDS && ankle.z < LIES;
    // The first sentence has said where the soles are of a body that stands or kneels.
    let told = stands || kneels || figure.is(Support::StandingOneLeg);
    if figure.is(Support::SideLying) {
        Place::Unsaid
    } else if bent && lifted && cosine(thigh, &figure.trunk) > DRAWN {
        Place::Drawn
    } else if bent && low && -dot(shin, &figure.ahead) > across {
        Place::Under
    } else if flat && !told {
        Place::Planted
    } else if !flat && bent && across > ACROSS {
        Place::Across
    } else if lifted && cosine(&all, &SKY) > UP {
        Place::Up
    } else if figure.is(Support::Inverted) {
        Place::Over
    } else if lies {
        if lifted { Place::Lifted } else { Place::Unsaid }
    } else if lifted && aside {
        Place::LiftedSide
    } else if lifted && forward > step {
        Place::LiftedAhead
    } else if lifted && forward < -step {
        Place::LiftedBehind
    } else if lifted {
        Place::Lifted
    } else if aside {
        Place::Side
    } else if forward > step {
        Place::Ahead
    } else if forward < -step {
        Place::Behind
    } else {
        Place::Unsaid
    }
}
