//! How the body rests, and where trunk and legs go.

use super::{NONE, SKY, cosine, first, outward, rise, side};
use crate::assessment::Assessed;
use crate::body::Vector;
use crate::words::Message;
use pose_format::{Choice, Support};

// Cosines of the knee: up to 12° it looks straight; teachers call up to 45° a soft bend.
const STRAIGHT: f64 = 0.978;
const SOFT: f64 = 0.707;

// Sines of a trunk above the horizon: from 70° on it looks upright, from 30° to 10° below level, from 11°
// on lifted off the floor. Seen from a thigh, 30° still looks level.
const UPRIGHT: f64 = 0.94;
const LEANING: f64 = 0.5;
const LEVEL: f64 = -0.17;
const RAISED: f64 = 0.2;

/// Sine of a leg that points up: 60°.
const UP: f64 = 0.87;
/// Cosine from thigh to trunk: within 65° the thigh lies along the ribs.
const DRAWN: f64 = 0.42;
/// Sine of a leg that is out to the side: 24°.
const ASIDE: f64 = 0.4;
/// Cosine from a sole to the floor: flat within 25°.
const FLAT: f64 = 0.9;
/// Degrees of a neck whose bend is part of the shape.
const NECK: f64 = 30.0;

// Heights and lengths in parts of stature.

/// A knee or foot that lies on the floor: flesh and a touch.
const LIES: f64 = 0.05;
/// An ankle over a flat foot is higher than one that lies.
const STANDS: f64 = 0.034;
/// An ankle in the air: higher than a foot on its toes brings it; lying on the front, higher than it lies.
const LIFTED: f64 = 0.15;
const LIFTED_PRONE: f64 = 0.08;
/// A foot that is ahead or behind: a step from the hip, or from the middle of a stride.
const STEP: f64 = 0.15;
const STRIDE: f64 = 0.1;
/// A shin that lies across the body goes a good third of its own length across.
const ACROSS: f64 = 0.1;
/// Knees that are crossed lie one over the other, or beyond.
const CROSSED: f64 = -0.02;
/// Knees and feet that are wide: beyond the shoulders.
const KNEES_WIDE: f64 = 0.3;
const FEET_WIDE: f64 = 0.4;
/// A pelvis that comes down by the heels, one as high as a chair, and one lifted while the shoulders lie.
const LOW: f64 = 0.17;
const SEAT: f64 = 0.22;
const HIPS_LIFTED: f64 = 0.15;
/// A crown on the floor, and one held off it lying on the back.
const CROWN: f64 = 0.03;
const HEAD_LIFTED: f64 = 0.12;

/// The body with its directions on the floor.
struct Figure<'a> {
    a: &'a Assessed<'a>,
    /// From the pelvis to the chest.
    trunk: Vector,
    /// Where the pelvis faces, level.
    ahead: Vector,
    /// To its left, level.
    left: Vector,
}

impl Figure<'_> {
    fn is(&self, support: Support) -> bool {
        self.a.pose.support == support
    }

    /// Whether the body lies, so that a leg is neither ahead nor behind.
    fn lies(&self) -> bool {
        let lying = [
            Support::Prone,
            Support::Supine,
            Support::SideLying,
            Support::Inverted,
        ];
        lying.contains(&self.a.pose.support)
    }

    fn trunk(&self) -> &'static str {
        let rise = rise(self.trunk);
        let forward = self.trunk.dot(self.ahead);
        first(&[
            (rise > UPRIGHT, "upright"),
            (self.trunk.dot(self.left).abs() > forward.abs(), "aside"),
            (forward < 0.0, "back"),
            (rise > LEANING, "leaning"),
            (rise > LEVEL, "level"),
            (true, "hanging"),
        ])
    }

    /// How a knee is bent, and where its leg is.
    fn leg(&self, index: usize) -> [&'static str; 2] {
        let s = &self.a.skeleton;
        let leg = &s.legs[index];
        let (hip, knee, ankle) = (leg.hip.at, leg.knee.at, leg.ankle.at);
        let (thigh, shin, all) = (knee - hip, ankle - knee, ankle - hip);
        let straight = cosine(thigh, shin);
        let bent = straight < SOFT;
        let (stands, kneels) = (self.is(Support::Standing), self.is(Support::Kneeling));
        let lifted = ankle.z
            > if self.is(Support::Prone) {
                LIFTED_PRONE
            } else {
                LIFTED
            };
        // On two feet, or a knee and a foot, one is before the other, or neither is.
        let (forward, step) = if stands || kneels {
            let stride = (ankle - s.legs[1 - index].ankle.at) * 0.5;
            (
                stride.dot(self.ahead),
                stride.dot(self.left).abs().max(STRIDE),
            )
        } else {
            (all.dot(self.ahead), STEP)
        };
        let across = shin.dot(s.pelvis.turned.y).abs();
        let folded = bent && knee.z < LIES && ankle.z < LIES && -shin.dot(self.ahead) > across;
        let flat =
            straight < STRAIGHT && leg.ankle.turned.z.z > FLAT && (STANDS..LIES).contains(&ankle.z);
        // Whoever stands or kneels has told where the soles are.
        let told = stands || kneels || self.is(Support::StandingOneLeg);
        let aside = !stands && outward(all, s.pelvis.turned.y, index) > ASIDE * all.length();
        let place = first(&[
            (self.is(Support::SideLying), NONE),
            (bent && lifted && cosine(thigh, self.trunk) > DRAWN, "drawn"),
            (folded, "under"),
            (flat && !told, "planted"),
            (!flat && bent && across > ACROSS, "across"),
            (lifted && rise(all) > UP, "up"),
            (self.is(Support::Inverted), "over"),
            (self.lies() && lifted, "lifted"),
            (self.lies(), NONE),
            (lifted && aside, "lifted-side"),
            (lifted && forward > step, "lifted-ahead"),
            (lifted && forward < -step, "lifted-behind"),
            (lifted, "lifted"),
            (aside, "side"),
            (forward > step, "ahead"),
            (forward < -step, "behind"),
        ]);
        let bend = first(&[
            (place == "drawn", place),
            (place == "under" || place == "across", "folded"),
            (straight > STRAIGHT, "straight"),
            (!bent, "soft"),
            (true, "bent"),
        ]);
        [bend, place]
    }
}

/// How the body rests, with a list of what trunk, legs and head do.
pub fn rests(a: &Assessed) -> Message {
    let s = &a.skeleton;
    let (pelvis, chest, legs) = (&s.pelvis, s.chest(), &s.legs);
    let ahead = pelvis.turned.y.cross(SKY).direction_or(SKY);
    let figure = Figure {
        a,
        trunk: chest.at - pelvis.at,
        ahead,
        left: SKY.cross(ahead),
    };
    let is = |support| figure.is(support);
    let said = [figure.leg(0), figure.leg(1)];
    let alike = said[0] == said[1];
    let feet = legs[0].ankle.at.z.min(legs[1].ankle.at.z);
    let (supine, on_arms) = (is(Support::Supine), is(Support::ArmSupport));
    let mut shape = vec![Message::of(
        "figure-",
        first(&[
            (
                on_arms && feet < LIFTED && pelvis.at.z > chest.at.z,
                "hips-lifted",
            ),
            (!figure.lies() && !on_arms, figure.trunk()),
            (
                is(Support::Prone) && rise(figure.trunk) > RAISED,
                "chest-lifted",
            ),
            (
                supine && alike && said[0][1] == "planted" && pelvis.at.z > HIPS_LIFTED,
                "hips-lifted",
            ),
            (supine && s.crown.z > HEAD_LIFTED, "head-lifted"),
        ]),
    )];
    let lower = usize::from(legs[1].ankle.at.z < legs[0].ankle.at.z);
    for (i, [bend, place]) in said.into_iter().enumerate() {
        // The leg one stands on, and the knees one kneels on, are told by the rest.
        let told = is(Support::StandingOneLeg) && i == lower && bend == "straight"
            || (is(Support::Kneeling) || is(Support::AllFours)) && place == "under";
        if told || i == 1 && alike {
            continue;
        }
        shape.push(
            Message::new("figure-leg")
                .text("leg", if alike { "both" } else { side(a, i) })
                .text("bend", bend)
                // Legs that are both aside are wide, which is told below.
                .text(
                    "place",
                    if alike && place == "side" {
                        NONE
                    } else {
                        place
                    },
                ),
        );
    }
    let over = (legs[0].knee.at - legs[1].knee.at).dot(pelvis.turned.y);
    let apart = (legs[0].ankle.at - legs[1].ankle.at).dot(figure.left).abs();
    let neck = a.posture.cervical.flexion;
    for key in [
        first(&[
            (over > CROSSED, "knees-crossed"),
            (!alike && !is(Support::Standing), NONE),
            (apart > FEET_WIDE, "feet-wide"),
            (alike && over.abs() > KNEES_WIDE, "knees-wide"),
        ]),
        first(&[
            (!alike, NONE),
            (neck <= -NECK, "head-back"),
            (neck >= NECK, "head-down"),
        ]),
    ] {
        shape.push(Message::of("figure-", key));
    }
    shape.retain(|part| part.key != "figure-none");
    let thighs = rise(legs[0].knee.at - legs[0].hip.at);
    let way = first(&[
        (is(Support::Standing) && alike && thighs > -LEANING, "low"),
        (is(Support::Kneeling) && pelvis.at.z < LOW, "low"),
        (
            is(Support::Seated) && pelvis.at.z > SEAT,
            if thighs > -LEANING { "seat" } else { "high" },
        ),
        (on_arms && feet > LIFTED, "arms"),
        (on_arms && pelvis.turned.x.z > 0.0, "up"),
        (is(Support::SideLying) && rise(figure.trunk) > RAISED, "up"),
        (is(Support::Inverted) && s.crown.z < CROWN, "head"),
    ]);
    // Whoever lies on a side lies on the one that is lower.
    let on = if is(Support::SideLying) {
        usize::from(pelvis.turned.y.z < 0.0)
    } else {
        lower
    };
    Message::of("figure-", a.pose.support.word())
        .text("way", way)
        .text("side", side(a, on))
        .list("shape", shape)
}
