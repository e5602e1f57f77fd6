//! The figure in words: the same posture that is drawn and counted.
//!
//! What lies where is measured on the skeleton, never told by the pose; a mirrored figure has its
//! sides said mirrored. Each measure below chooses one variant of one sentence of the locale.

use super::Assessed;
use crate::body::{Arm, Leg, Vector};
use crate::reader::Side;
use crate::words::{Message, Words};
use pose_format::{Choice, Listed, Reach, Support};

/// Centimetres of the body that is drawn (`stature` of `data/body.toml`; a test holds them together).
pub const STATURE_CM: f64 = 170.0;

/// From this many centimetres on a hand is said to stop short: below it, the drawing shows a touch.
pub const SHORT_CM: f64 = 3.0;

/// Cosines of the knee. Up to 12° a knee looks straight; teachers call up to 45° a soft bend.
pub const STRAIGHT: f64 = 0.978;
const SOFT: f64 = 0.707;

/// Sines of the trunk above the horizon. From 70° on it looks upright; from 30° to 10° below it
/// looks level.
const UPRIGHT: f64 = 0.94;
const LEANING: f64 = 0.5;
const LEVEL: f64 = -0.17;

/// Cosine from thigh to trunk: within 65° the thigh lies along the ribs.
const DRAWN: f64 = 0.42;

/// Sine of a limb that points up: 60°.
const UP: f64 = 0.87;

// Parts of stature.

/// A wrist on the floor: the hand's thickness and the three centimetres of a touch.
const TOUCHES: f64 = 0.032;
/// A knee, shin or foot that lies on the floor: its own thickness and a touch.
const LIES: f64 = 0.05;
/// An ankle over a flat foot is higher than one that lies.
const STANDS: f64 = 0.034;
/// An ankle in the air: higher than a foot on its toes comes; lying on the front, than one that lies.
const LIFTED: f64 = 0.15;
const LIFTED_PRONE: f64 = 0.08;
/// A foot that is ahead or behind: a step from the hip, or each foot of a stride from its middle.
const STEP: f64 = 0.15;
const STRIDE: f64 = 0.1;
/// A leg out to the side: by 24° or more.
const ASIDE: f64 = 0.4;
/// A head held off the floor, lying on the back.
const HEAD_LIFTED: f64 = 0.12;
/// A hand nearer to its shoulder has a bent elbow, whatever it does.
const NEARBY: f64 = 0.25;
/// A shin that lies across the body goes half its own length across.
const ACROSS: f64 = 0.13;
/// Knees that are crossed lie one over the other, or beyond.
const CROSSED: f64 = -0.02;
/// A pelvis lifted off the floor, the shoulders on it.
const HIPS_LIFTED: f64 = 0.15;
/// Knees and feet that are wide: beyond the shoulders.
const KNEES_WIDE: f64 = 0.3;
const FEET_WIDE: f64 = 0.4;
/// A pelvis between the heels, and one as high as a chair.
const LOW: f64 = 0.17;
const SEAT: f64 = 0.22;

// Degrees and shares.

/// Below this many degrees a joint counts as at rest, as it is hardly seen.
const SEEN: f64 = 8.0;
/// The low back is the point of it all: its rest is narrower.
const BACK_SEEN: f64 = 2.0;
/// Hips that differ by more are told apart.
const ALIKE: f64 = 5.0;
/// A neck that is part of the shape, not of the way one looks.
const NECK: f64 = 30.0;
/// Per cent of the hips' range: near the end, and more than sitting on a chair asks.
const NEAR: f64 = 90.0;
const FAR: f64 = 60.0;
/// Per cent of the upper back's range: more than usual sitting asks.
const UPPER: f64 = 50.0;
/// Degrees of the full shape that are worth a sentence.
const MISSED: f64 = 5.0;

const SKY: Vector = Vector::new(0.0, 0.0, 1.0);
const NONE: &str = "none";

/// One short paragraph: how the body rests with its trunk and legs, where the hands are, what hips and
/// back do, and what is not reached. At most six sentences.
pub fn describe(a: &Assessed, words: &Words) -> String {
    let sentences = [
        Some(rests(a)),
        Some(hands(a)),
        hips(a),
        back(a),
        turns(a),
        missed(a),
    ];
    let said = sentences.into_iter().flatten().map(|m| words.say(&m));
    said.listed().join(" ")
}

/// The first of these whose condition holds.
fn first(choices: &[(bool, &'static str)]) -> &'static str {
    let holds = choices.iter().find(|(holds, _)| *holds);
    holds.map_or(NONE, |(_, word)| word)
}

/// The side of the lead (0) or trail (1) limb.
fn side(a: &Assessed, index: usize) -> &'static str {
    if (index == 0) == (a.reader.side == Side::Right) {
        "right"
    } else {
        "left"
    }
}

/// How steeply a direction rises: its sine.
fn rise(v: Vector) -> f64 {
    v.direction_or(SKY).z
}

/// Whether a body rests so that ahead and behind mean nothing on the floor.
fn lies(a: &Assessed) -> bool {
    matches!(
        a.pose.support,
        Support::Prone | Support::Supine | Support::SideLying | Support::Inverted
    )
}

fn rests(a: &Assessed) -> Message {
    let s = &a.skeleton;
    let pelvis = &s.pelvis;
    let support = a.pose.support;
    let is = |one: Support| support == one;
    let legs = [leg(a, 0), leg(a, 1)];
    let alike = legs[0] == legs[1];
    let trunk = s.chest().at - pelvis.at;
    let neck = a.posture.cervical.flexion;
    let over = (s.legs[0].knee.at - s.legs[1].knee.at).dot(pelvis.turned.y);
    let apart = (s.legs[0].ankle.at - s.legs[1].ankle.at).dot(SKY.cross(ahead(a)));
    let mut shape = vec![];
    let mut add = |key: &str| {
        if key != NONE {
            shape.push(Message::of("figure-", key));
        }
    };
    add(first(&[
        (
            is(Support::ArmSupport) && pelvis.at.z > s.chest().at.z,
            "hips-lifted",
        ),
        (is(Support::ArmSupport), NONE),
        (!lies(a), trunk_is(a, trunk)),
        (is(Support::Prone) && rise(trunk) > 0.2, "chest-lifted"),
        (
            is(Support::Supine) && alike && legs[0][1] == "planted" && pelvis.at.z > HIPS_LIFTED,
            "hips-lifted",
        ),
        (
            is(Support::Supine) && s.crown.z > HEAD_LIFTED,
            "head-lifted",
        ),
    ]));
    // The leg one stands on is told by the stand.
    let stands = usize::from(s.legs[1].ankle.at.z < s.legs[0].ankle.at.z);
    for (i, [bend, place]) in legs.into_iter().enumerate() {
        let told = is(Support::StandingOneLeg) && i == stands && bend == "straight"
            || (is(Support::Kneeling) || is(Support::AllFours)) && place == "under";
        if told || i == 1 && alike {
            continue;
        }
        shape.push(
            Message::new("figure-leg")
                .text("leg", if alike { "both" } else { side(a, i) })
                .text("bend", bend)
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
    let mut add = |key: &str| {
        if key != NONE {
            shape.push(Message::of("figure-", key));
        }
    };
    add(first(&[
        (over > CROSSED, "knees-crossed"),
        (!alike && !is(Support::Standing), NONE),
        (apart.abs() > FEET_WIDE, "feet-wide"),
        (alike && over.abs() > KNEES_WIDE, "knees-wide"),
    ]));
    add(first(&[
        (!alike, NONE),
        (neck <= -NECK, "head-back"),
        (neck >= NECK, "head-down"),
    ]));
    let thighs = rise(s.legs[0].knee.at - s.legs[0].hip.at);
    let feet = s.legs[0].ankle.at.z.min(s.legs[1].ankle.at.z);
    let way = first(&match support {
        Support::Standing => [(thighs > -LEANING && alike, "low"), (true, NONE)],
        Support::Kneeling => [(pelvis.at.z < LOW, "low"), (true, NONE)],
        Support::Seated => [
            (pelvis.at.z < SEAT, NONE),
            (
                true,
                if thighs.abs() < LEANING {
                    "seat"
                } else {
                    "high"
                },
            ),
        ],
        Support::ArmSupport => [(feet > LIFTED, "arms"), (pelvis.turned.x.z > 0.0, "up")],
        Support::SideLying => [(rise(trunk) > 0.25, "up"), (true, NONE)],
        _ => [(s.crown.z < TOUCHES, "head"), (true, NONE)],
    });
    // Whoever lies on a side lies on the one that is lower.
    let on = if is(Support::SideLying) {
        usize::from(pelvis.turned.y.z < 0.0)
    } else {
        stands
    };
    Message::of("figure-", support.word())
        .text("way", way)
        .text("side", side(a, on))
        .list("shape", shape)
}

/// The horizontal direction in which the pelvis faces.
fn ahead(a: &Assessed) -> Vector {
    a.skeleton.pelvis.turned.y.cross(SKY).direction_or(SKY)
}

fn trunk_is(a: &Assessed, trunk: Vector) -> &'static str {
    let (rise, forward) = (rise(trunk), trunk.dot(ahead(a)));
    let aside = trunk
        .dot(a.skeleton.pelvis.turned.y.cross(SKY).cross(SKY))
        .abs();
    first(&[
        (rise > UPRIGHT, "upright"),
        (aside > forward.abs(), "aside"),
        (forward < 0.0, "back"),
        (rise > LEANING, "leaning"),
        (rise > LEVEL, "level"),
        (true, "hanging"),
    ])
}

/// The cosine between two directions.
fn cosine(a: Vector, b: Vector) -> f64 {
    a.direction_or(SKY).dot(b.direction_or(SKY))
}

/// How a knee is bent, and where the leg is.
fn leg(a: &Assessed, index: usize) -> [&'static str; 2] {
    let s = &a.skeleton;
    let support = a.pose.support;
    let Leg {
        hip, knee, ankle, ..
    } = &s.legs[index];
    let (hip, knee, ankle, sole) = (hip.at, knee.at, ankle.at, ankle.turned.z.z);
    let (thigh, shin, all) = (knee - hip, ankle - knee, ankle - hip);
    let stride = (ankle - s.legs[1 - index].ankle.at) * 0.5;
    let (y, ahead) = (s.pelvis.turned.y, ahead(a));
    let straight = cosine(thigh, shin);
    let bent = straight < SOFT;
    let outward = if index == 0 { -all.dot(y) } else { all.dot(y) };
    let stands = support == Support::Standing;
    // On both feet one foot is before the other, or neither.
    let (forward, step) = if stands {
        let aside = stride
            .dot(s.pelvis.turned.y.cross(ahead).cross(ahead))
            .abs();
        (stride.dot(ahead), aside.max(STRIDE))
    } else {
        (all.dot(ahead), STEP)
    };
    let lifted = ankle.z
        > if support == Support::Prone {
            LIFTED_PRONE
        } else {
            LIFTED
        };
    let drawn = bent && lifted && cosine(thigh, s.chest().at - s.pelvis.at) > DRAWN;
    let lain = bent && knee.z < LIES && ankle.z < LIES && -shin.dot(ahead) > shin.dot(y).abs();
    let place = first(&[
        (support == Support::SideLying, NONE),
        (drawn, "drawn"),
        (lain, "under"),
        (
            !stands && sole > 0.9 && (STANDS..LIES).contains(&ankle.z) && straight < STRAIGHT,
            "planted",
        ),
        (!stands && bent && shin.dot(y).abs() > ACROSS, "across"),
        (lifted && rise(all) > UP, "up"),
        (support == Support::Inverted, "over"),
        (lifted && lies(a), "lifted"),
        (lies(a), NONE),
        (
            !stands && outward > ASIDE * all.length(),
            if lifted { "lifted-side" } else { "side" },
        ),
        (
            forward > step,
            if lifted { "lifted-ahead" } else { "ahead" },
        ),
        (
            forward < -step,
            if lifted { "lifted-behind" } else { "behind" },
        ),
        (lifted, "lifted"),
    ]);
    let bend = first(&[
        (place == "under" || place == "across", "folded"),
        (straight > STRAIGHT, "straight"),
        (!bent, "soft"),
        (true, "bent"),
    ]);
    [bend, place]
}

fn hands(a: &Assessed) -> Message {
    let both = hand(a, 0, 2.0);
    if both == hand(a, 1, 2.0) {
        return Message::new("figure-hands").message("place", both);
    }
    let mut message = Message::new("figure-each-hand");
    for i in 0..2 {
        message = message.message(side(a, i), hand(a, i, 1.0));
    }
    message
}

/// Where one hand is; `hands` are told together.
fn hand(a: &Assessed, index: usize, hands: f64) -> Message {
    let s = &a.skeleton;
    let arm: &Arm = &s.arms[index];
    let asked = if index == 0 {
        &a.pose.arm
    } else {
        a.pose.other_arm()
    };
    let chest = &s.chest().turned;
    let reach = arm.wrist - arm.shoulder.at;
    let way = reach.direction_or(SKY);
    let outward = way.dot(chest.y) * if index == 0 { -1.0 } else { 1.0 };
    let (front, over) = (way.dot(chest.x), way.dot(chest.z));
    let gap = arm.gap * STATURE_CM;
    let short = gap >= SHORT_CM;
    // Lying on the back everything is near the floor: there the direction tells more.
    let down = arm.wrist.z < TOUCHES && a.pose.support != Support::Supine;
    let bent = cosine(arm.elbow - arm.shoulder.at, arm.wrist - arm.elbow) < SOFT;
    let near = reach.length() < NEARBY;
    let place = first(&[
        (down && arm.elbow.z < TOUCHES, "elbows"),
        (
            down && bent && matches!(asked.reach, Reach::Free | Reach::Floor),
            "bent",
        ),
        (asked.reach == Reach::Floor && asked.raised > 0.0, "support"),
        (asked.reach != Reach::Free, asked.reach.word()),
        (down, Reach::Floor.word()),
        (way.z > UP && rise(chest.z) < UP, "up"),
        (near && front > 0.2, "front"),
        (near && front > -0.5 && over > 0.0, "face"),
        (over > 0.7, "over"),
        (outward > 0.6, "side"),
        (front > 0.5, "front"),
        (front < -0.5, "behind"),
        (outward > 0.35, "away"),
        (true, "down"),
    ]);
    Message::of("figure-at-", place)
        .number("hands", hands)
        .text("gap", if short { "short" } else { NONE })
        .number("cm", if short { gap } else { 0.0 })
}

/// The hip in the chain of the pose's main ask, or both where they do the same.
fn hips(a: &Assessed) -> Option<Message> {
    let by_side = &a.demand.hips_by_side;
    let which = side(a, a.posture.main_hip);
    let hip = &by_side[usize::from(which == "left")];
    let (degrees, share) = (hip.degrees.typical, hip.share.typical);
    if degrees.abs() < SEEN {
        return None;
    }
    let alike = (by_side[0].degrees.typical - by_side[1].degrees.typical).abs() < ALIKE;
    Some(
        Message::new(if degrees > 0.0 {
            "figure-hips-fold"
        } else {
            "figure-hips-open"
        })
        .text("hip", if alike { "both" } else { which })
        .number("degrees", degrees.abs())
        .text(
            "end",
            first(&[(share >= NEAR, "near"), (share >= FAR, "far")]),
        ),
    )
}

fn back(a: &Assessed) -> Option<Message> {
    let (low, upper) = (&a.demand.lumbar.sagittal, &a.demand.thoracic.sagittal);
    let degrees = low.degrees.typical;
    if degrees.abs() < BACK_SEEN {
        return Some(Message::new("figure-back-rest"));
    }
    let too = upper.share.typical >= UPPER && upper.degrees.typical * degrees > 0.0;
    let way = if degrees > 0.0 {
        "figure-back-rounds"
    } else {
        "figure-back-arches"
    };
    Some(
        Message::new(way)
            .number("share", low.share.typical)
            .text("upper", if too { "too" } else { NONE })
            .number("more", upper.share.typical),
    )
}

/// The spine's turn and sideways bend, or the head's turn.
fn turns(a: &Assessed) -> Option<Message> {
    let d = &a.demand;
    let turn = d.lumbar.rotation.degrees.typical + d.thoracic.rotation.degrees.typical;
    let bend = d.lumbar.lateral.degrees.typical + d.thoracic.lateral.degrees.typical;
    let head = d.cervical.rotation.degrees.typical;
    let what = first(&[
        (turn.abs() >= SEEN && bend.abs() >= SEEN, "both"),
        (turn.abs() >= SEEN, "turn"),
        (bend.abs() >= SEEN, "bend"),
        (head.abs() >= NECK, "head"),
    ]);
    let to = |degrees: f64| if degrees > 0.0 { "right" } else { "left" };
    let main = match what {
        NONE => return None,
        "bend" => bend,
        "head" => head,
        _ => turn,
    };
    Some(
        Message::new(if what == "both" {
            "figure-turns-bends"
        } else {
            "figure-turns"
        })
        .text("what", what)
        .number("degrees", main.abs())
        .text("side", to(main))
        .number("bend", bend.abs())
        .text("bent", to(bend)),
    )
}

fn missed(a: &Assessed) -> Option<Message> {
    (a.demand.shortfall >= MISSED)
        .then(|| Message::new("figure-short").number("degrees", a.demand.shortfall))
}
