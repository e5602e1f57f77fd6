//! How the body rests, and where trunk and legs go.

use super::{SKY, between, cosine, dot, first, nth, pick, side, tell};
use crate::assessment::Assessed;
use crate::body::{Skeleton, Vector};
use crate::words::{Argument, Message};
use pose_format::{Choice, Support};

// Thresholds are sums of a few halves, quarters, … sixty-fourths: such numbers are mostly zeros, which weigh
// least over the wire, and no eye tells them from round ones.

// Cosines of the knee: up to 12° it looks straight; teachers call up to 45° a soft bend.
const STRAIGHT: f64 = 0.9765625;
const SOFT: f64 = 0.703125;

// Sines of a trunk above the horizon: from 70° on it looks upright, from 30° to 10° below level, from 11°
// on lifted off the floor. Seen from a thigh, 30° still looks level.
const UPRIGHT: f64 = 0.9375;
const LEANING: f64 = 0.5;
const LEVEL: f64 = -0.1875;
const RAISED: f64 = 0.1875;

/// Sine of a leg that points up: 61°.
const UP: f64 = 0.875;
/// Cosine from thigh to trunk: within 64° the thigh lies along the ribs.
const DRAWN: f64 = 0.4375;
/// Sine of a leg that is out to the side: 22°.
const ASIDE: f64 = 0.375;
/// Cosine from a sole to the floor: flat within 29°.
const FLAT: f64 = 0.875;
/// Degrees of a neck whose bend is part of the shape.
const NECK: f64 = 30.0;

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
/// Knees that are crossed lie one over the other, or beyond.
const CROSSED: f64 = -0.015625;
/// Knees and feet that are wide: beyond the shoulders.
const KNEES_WIDE: f64 = 0.28125;
const FEET_WIDE: f64 = 0.375;
/// A pelvis that comes down by the heels, one as high as a chair, and one lifted while the shoulders lie.
const LOW: f64 = 0.1875;
const SEAT: f64 = 0.21875;
const HIPS_LIFTED: f64 = 0.15625;
/// A crown on the floor, and one held off it lying on the back.
const CROWN: f64 = 0.03125;
const HEAD_LIFTED: f64 = 0.125;

/// How a knee is bent, and where a leg is: words of the locale, and the places of some among them.
const BENDS: &str = "drawn folded straight soft bent";
const BEND_STRAIGHT: usize = 2;
const PLACES: &str = "none drawn under planted across up over lifted none \
                      lifted-side lifted-ahead lifted-behind lifted side ahead behind none";
const PLACE_DRAWN: usize = 1;
const PLACE_UNDER: usize = 2;
const PLACE_PLANTED: usize = 3;
const PLACE_ACROSS: usize = 4;
const PLACE_SIDE: usize = 13;
const PLACE_NONE: usize = 16;

/// The body with its directions on the floor.
struct Figure<'a> {
    skeleton: &'a Skeleton,
    support: Support,
    /// From the pelvis to the chest.
    trunk: Vector,
    /// Where the pelvis faces, level.
    ahead: Vector,
    /// To its left, level.
    left: Vector,
}

impl Figure<'_> {
    fn is(&self, support: Support) -> bool {
        self.support == support
    }

    /// Whether the body lies, so that a leg is neither ahead nor behind.
    fn lies(&self) -> bool {
        matches!(
            self.support,
            Support::Prone | Support::Supine | Support::SideLying | Support::Inverted
        )
    }

    fn trunk(&self) -> &'static str {
        let rise = cosine(&self.trunk, &SKY);
        let forward = dot(&self.trunk, &self.ahead);
        pick(
            "upright aside backward leaning level hanging",
            &[
                rise > UPRIGHT,
                dot(&self.trunk, &self.left).abs() > forward.abs(),
                forward < 0.0,
                rise > LEANING,
                rise > LEVEL,
            ],
        )
    }

    /// Which words of [`BENDS`] and [`PLACES`] tell how a knee is bent, and where its leg is.
    fn leg(&self, index: usize) -> (usize, usize) {
        let s = self.skeleton;
        let [lead, trail] = &s.legs;
        let (leg, other, sign) = if index == 0 {
            (lead, trail, -1.0)
        } else {
            (trail, lead, 1.0)
        };
        let (hip, knee, ankle) = (&leg.hip.at, &leg.knee.at, &leg.ankle.at);
        let (thigh, shin) = (between(hip, knee), between(knee, ankle));
        let all = between(hip, ankle);
        let straight = cosine(&thigh, &shin);
        let bent = straight < SOFT;
        let (stands, kneels) = (self.is(Support::Standing), self.is(Support::Kneeling));
        let lies = self.lies();
        // On two feet, or a knee and a foot, one is before the other, or neither is.
        let mut forward = dot(&all, &self.ahead);
        let mut step = STEP;
        if stands || kneels {
            let stride = between(&other.ankle.at, ankle);
            forward = dot(&stride, &self.ahead);
            step = dot(&stride, &self.left).abs().max(STRIDE);
        }
        let y = &s.pelvis.turned.y;
        let outward = sign * dot(&all, y);
        let aside = !stands && outward > ASIDE * all.length();
        let across = dot(&shin, y).abs();
        let high = if self.is(Support::Prone) {
            LIFTED_PRONE
        } else {
            LIFTED
        };
        let lifted = ankle.z > high;
        let drawn = bent && lifted && cosine(&thigh, &self.trunk) > DRAWN;
        let low = knee.z < LIES && ankle.z < LIES;
        let under = bent && low && -dot(&shin, &self.ahead) > across;
        let flat = straight < STRAIGHT
            && leg.ankle.turned.z.z > FLAT
            && ankle.z > STANDS
            && ankle.z < LIES;
        // Whoever stands or kneels has told where the soles are.
        let told = stands || kneels || self.is(Support::StandingOneLeg);
        let place = first(&[
            self.is(Support::SideLying),
            drawn,
            under,
            flat && !told,
            !flat && bent && across > ACROSS,
            lifted && cosine(&all, &SKY) > UP,
            self.is(Support::Inverted),
            lies && lifted,
            lies,
            lifted && aside,
            lifted && forward > step,
            lifted && forward < -step,
            lifted,
            aside,
            forward > step,
            forward < -step,
        ]);
        let bend = first(&[
            place == PLACE_DRAWN,
            place == PLACE_UNDER || place == PLACE_ACROSS,
            straight > STRAIGHT,
            !bent,
        ]);
        (bend, place)
    }
}

/// How the body rests, with a list of what trunk, legs and head do.
pub fn rests(a: &Assessed, sentences: &mut Vec<Message>) {
    let s = &a.skeleton;
    let (pelvis, chest, legs) = (&s.pelvis, s.chest(), &s.legs);
    let ahead = pelvis.turned.y.cross(SKY).direction_or(SKY);
    let figure = Figure {
        skeleton: s,
        support: a.pose.support,
        trunk: between(&pelvis.at, &chest.at),
        ahead,
        left: SKY.cross(ahead),
    };
    let is = |support| figure.is(support);
    let (supine, on_arms, on_side) = (
        is(Support::Supine),
        is(Support::ArmSupport),
        is(Support::SideLying),
    );
    let (kneels, stands) = (is(Support::Kneeling), is(Support::Standing));
    let said = [figure.leg(0), figure.leg(1)];
    let alike = said[0] == said[1];
    let rise = cosine(&figure.trunk, &SKY);
    let [right, left] = [legs[0].ankle.at.z, legs[1].ankle.at.z];
    let lower = usize::from(left < right);
    let arms_alone = on_arms && right.min(left) > LIFTED;
    let planted = alike && said[0].1 == PLACE_PLANTED;
    let mut shape = vec![];
    let trunk = pick(
        "hips-lifted none trunk chest-lifted hips-lifted head-lifted none",
        &[
            on_arms && !arms_alone && pelvis.at.z > chest.at.z,
            on_arms,
            !figure.lies(),
            is(Support::Prone) && rise > RAISED,
            supine && planted && pelvis.at.z > HIPS_LIFTED,
            supine && s.crown.z > HEAD_LIFTED,
        ],
    );
    let trunk = if trunk == "trunk" {
        figure.trunk()
    } else {
        trunk
    };
    tell(&mut shape, "", trunk, "", &[], &[]);
    for (i, (bend, place)) in said.into_iter().enumerate() {
        // The leg one stands on, and the knees one kneels on, are told by the rest.
        let known = is(Support::StandingOneLeg) && i == lower && bend == BEND_STRAIGHT
            || (kneels || is(Support::AllFours)) && place == PLACE_UNDER;
        if known || i == 1 && alike {
            continue;
        }
        let leg = if alike { "both" } else { side(a, i) };
        // Legs that are both aside are wide, which is told below.
        let place = if alike && place == PLACE_SIDE {
            PLACE_NONE
        } else {
            place
        };
        let words = [leg, nth(BENDS, bend), nth(PLACES, place)];
        tell(&mut shape, "leg", "", "leg bend place", &words, &[]);
    }
    let over = dot(
        &between(&legs[1].knee.at, &legs[0].knee.at),
        &pelvis.turned.y,
    );
    let apart = dot(&between(&legs[1].ankle.at, &legs[0].ankle.at), &figure.left);
    let neck = a.posture.cervical.flexion;
    let pair = pick(
        "knees-crossed none feet-wide knees-wide none",
        &[
            over > CROSSED,
            !alike && !stands,
            apart.abs() > FEET_WIDE,
            alike && over.abs() > KNEES_WIDE,
        ],
    );
    tell(&mut shape, "", pair, "", &[], &[]);
    let head = pick(
        "none head-back head-down none",
        &[!alike, neck <= -NECK, neck >= NECK],
    );
    tell(&mut shape, "", head, "", &[], &[]);
    let thigh = cosine(&between(&legs[0].hip.at, &legs[0].knee.at), &SKY);
    let chair = thigh > -LEANING;
    let seated = is(Support::Seated) && pelvis.at.z > SEAT;
    let way = pick(
        "low low seat high arms up up head none",
        &[
            stands && alike && chair,
            kneels && pelvis.at.z < LOW,
            seated && chair,
            seated,
            arms_alone,
            on_arms && pelvis.turned.x.z > 0.0,
            on_side && rise > RAISED,
            is(Support::Inverted) && s.crown.z < CROWN,
        ],
    );
    // Whoever lies on a side lies on the one that is lower.
    let on = if on_side {
        usize::from(pelvis.turned.y.z < 0.0)
    } else {
        lower
    };
    let words = [way, side(a, on)];
    tell(
        sentences,
        "",
        a.pose.support.word(),
        "way side",
        &words,
        &[],
    );
    if let Some(rest) = sentences.last_mut() {
        rest.arguments.push(("shape", Argument::List(shape)));
    }
}
