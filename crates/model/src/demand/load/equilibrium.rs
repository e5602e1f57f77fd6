//! The body cut across the trunk: what its muscles have to hold, in body weights.

use super::leans::leans;
use super::points::{Part, Points};
use crate::Within;
use crate::body::{Ask, Skeleton, Vector, ball};
use pose_format::{BodyTable, Pose, Prop, Support, Thing};

/// The levels of the spine at which the trunk is cut. The long muscles in front and behind run over all of them, so
/// they have to hold the largest moment of any.
const CUTS: [usize; 5] = [0, 2, 5, 8, 11];

/// The cut under the chest.
const CHEST: usize = 8;

/// What is held at L5–S1, in body weights.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held {
    /// The weight above, along the spine.
    pub weight: f64,
    /// Muscles in front.
    pub front: f64,
    /// Muscles behind.
    pub back: f64,
    /// Muscles at the flanks.
    pub aside: f64,
    /// What the hands carry by leaning on legs or on what stands beside them.
    pub hands: f64,
}

/// What muscles do beside holding weight. Moments are in body weights times centimetres.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
    /// The moment with which a bent (+) or arched (-) low back resists.
    pub shape: f64,
    /// The moment with which a low back that leans and turns resists.
    pub aside: f64,
    /// The moment that muscles in front and behind hold against each other.
    pub brace: f64,
    /// The part of the moment behind that muscles in front hold against; 0 where muscles do not hold the shape.
    pub active: f64,
    /// The moment with which muscles lift both legs, where the belly holds against them; none where the belly lifts
    /// nothing.
    pub lifts: Option<f64>,
}

/// Cuts the trunk.
pub fn held(
    body: &BodyTable,
    pose: &Pose,
    ask: &Ask,
    s: &Skeleton,
    points: &Points,
    work: Work,
) -> Held {
    let up = Vector::new(0.0, 0.0, 1.0);
    let above = |cut: usize, pressed: f64| {
        let joint = s.spine[cut].at;
        let (mut force, mut moment) = (Vector::default(), Vector::default());
        for point in &points.list {
            if point.level.is_some_and(|level| level >= cut) {
                let by = point.force - up * point.mass;
                let at = match point.part {
                    Part::Hand(side) if cut > 0 => through(s, side, point.at)
                        .toward(s.arms[side].shoulder.at, (10.0 * pressed).min(1.0)),
                    _ => point.at,
                };
                force = force + by;
                moment = moment + (at - joint).cross(by);
            }
        }
        // What hangs from a hand, or pulls at it from the side, has to be held by the whole trunk.
        for prop in pose.props.iter().filter(|prop| prop.heavy > 0.0) {
            let by = pull(prop);
            force = force + by;
            moment = moment + (ball(s, body, prop.at).at - joint).cross(by);
        }
        (force, moment)
    };
    let leans = leans(pose, ask, s, points, above(0, 0.0).1);
    let (mut on_thighs, mut pressed) = (0.0, 0.0);
    let mut held = Held::default();
    for lean in &leans {
        match lean.arm {
            None => on_thighs += lean.force,
            Some(_) if lean.force < 0.0 => pressed -= lean.force,
            Some(_) => held.hands += lean.force,
        }
    }
    // Thighs that carry the trunk carry it along its length.
    let above_cut = points.list.iter().filter(|point| point.level.is_some());
    let weight: f64 = above_cut.map(|point| point.mass).sum();
    let free = 1.0 - (on_thighs / weight).min(1.0);
    // A bolster takes weight, and it takes it where the lever is longest.
    let kept = 1.0 - ask.rested;
    // Moments are in parts of stature, arms in centimetres.
    let cm = 100.0 * body.stature * kept * kept;
    let stands = 1.0 - points.lies;
    let works = work.active > 0.0;
    let (mut front, mut back, mut curled): (f64, f64, f64) = (0.0, 0.0, 0.0);
    for cut in CUTS {
        let joint = s.spine[cut];
        let (mut force, mut moment) = above(cut, pressed);
        for lean in leans.iter().filter(|lean| lean.level >= cut) {
            let by = up * lean.force;
            force = force + by;
            let at = match lean.arm {
                Some(side) if cut > 0 && lean.force < 0.0 => s.arms[side].shoulder.at,
                _ => lean.at,
            };
            moment = moment + (at - joint.at).cross(by);
        }
        let bend = moment.dot(joint.turned.y) * cm * if cut > 0 { free } else { 1.0 };
        (front, back) = (front.max(-bend), back.max(bend));
        if cut == CHEST {
            curled = -bend;
        }
        if cut == 0 {
            held.weight = force.dot(joint.turned.z).abs() * kept;
            // Side bend and turn are held by the flanks.
            let turn = moment.dot(joint.turned.x).abs() + moment.dot(joint.turned.z).abs();
            held.aside = (turn * cm).max(work.aside * kept * stands);
            // A shape is held against the spine's own resistance: where the weight does not make it, muscles do; and
            // what resists presses on the spine as they do. Without work the weight, the hands or the hamstrings bend
            // the back, not the belly.
            let resists = work.shape * kept * free * if works { 1.0 } else { stands };
            if resists > 0.0 {
                let made = if works { resists - bend } else { 0.0 };
                (front, back) = (front.max(made), back.max(resists));
            } else {
                (front, back) = (front.max(-resists), back.max(bend - resists));
            }
        }
    }
    // Who lies and works at nothing holds nothing.
    let holds = if works {
        1.0
    } else {
        1.0 - points.lies * points.lies
    };
    // Upside down the legs lean until little has to be held; our drawn ones do not. A sitter tips with the seat until
    // the trunk stands; the ask does not know how the seat tips.
    if pose.support == Support::Inverted {
        (front, back) = (0.5 * front, 0.5 * back);
    } else if pose.support == Support::Seated && !works {
        front *= 0.3;
    }
    // A belly that works braces the whole trunk, at once and more than its moment needs.
    let head = points.list.iter().find(|point| point.part == Part::Head);
    let lifted = head.map_or(1.0, |head| 1.0 - head.own / head.mass);
    let belly = match work.lifts {
        Some(legs) => (5.0 * (curled * lifted - 0.8))
            .max(0.5 * legs)
            .within(0.0, 5.5),
        None => 0.6 * front.min(3.0),
    };
    let brace = (work.brace.max(10.0 * pressed) * kept * stands).max(belly);
    let both = work.active * back;
    back = back.max(brace) + both;
    front = front.max(brace) + both;
    held.front = front * holds / body.flexor_arm;
    held.back = back * holds / body.extensor_arm;
    held.aside *= holds / body.flank_arm;
    held
}

/// The force of what hangs from a hand or pulls at it, in body weights. A band is fixed on the trail side.
fn pull(prop: &Prop) -> Vector {
    let force = prop.heavy / 100.0;
    match prop.thing {
        Thing::Weight => Vector::new(0.0, 0.0, -force),
        Thing::Band => Vector::new(0.0, force, 0.0),
        _ => Vector::default(),
    }
}

/// Where the force of a hand enters the trunk above L5–S1: the broad muscles of the shoulder carry what a hand beside
/// the chest carries to the whole of it; a hand beyond the shoulder pulls where it is.
fn through(s: &Skeleton, side: usize, hand: Vector) -> Vector {
    let shoulder = s.arms[side].shoulder.at;
    let beyond = (hand - shoulder).dot(s.chest().turned.z);
    shoulder.toward(hand, (5.0 * beyond + 0.5).within(0.0, 1.0))
}

/// The moment in which muscles hold each lifted leg at its hip, in body weights times centimetres.
pub fn lifted(body: &BodyTable, ask: &Ask, s: &Skeleton, points: &Points) -> [f64; 2] {
    let mut held = [0.0; 2];
    for (side, leg) in s.legs.iter().enumerate() {
        let mut moment = Vector::default();
        for point in &points.list {
            if point.part == Part::Leg(side) {
                let weight = Vector::new(0.0, 0.0, point.own - point.mass);
                moment = moment + (point.at - leg.hip.at).cross(weight);
            }
        }
        // A leg that stands on something is a strut.
        let lifts = moment.dot(s.pelvis.turned.y).max(0.0) * (1.0 - points.stands[side]);
        held[side] = lifts * 100.0 * body.stature * (1.0 - ask.rested);
    }
    held
}
