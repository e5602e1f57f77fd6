//! Balance: in standing poses and arm balances the centre of mass is above the area of support.

use super::case::{Case, SMALL};
use pose_format::{Landmark, Reach, Support, Thing};
use pose_model::Within;
use pose_model::body::{Arm, Leg, Vector, ball, centre_of_mass};

/// How far outside the area of support the centre of mass may be, in centimetres: the soles have a width, and people sway.
const SWAY: f64 = 2.0;
/// Half the width of a foot and of a hand, parts of stature (drillis_contini_1966: a foot is 0.055 wide).
const FOOT: f64 = 0.0275;
const HAND: f64 = 0.025;

/// A centre of mass that is outside the convex hull of the contacts.
pub fn toppling(case: &Case) -> Vec<String> {
    let balances = matches!(
        case.pose.support,
        Support::Standing | Support::StandingOneLeg | Support::ArmSupport
    );
    if !balances || !case.demonstrates() {
        return vec![];
    }
    let mass = centre_of_mass(&case.bones, &case.knowledge.body);
    let outside = case.cm(outside(&hull(contacts(case)), (mass.x, mass.y)));
    if outside <= SWAY {
        return vec![];
    }
    let middle = contacts(case);
    let count = middle.len() as f64;
    let sum = middle
        .iter()
        .fold((0.0, 0.0), |s, p| (s.0 + p.0, s.1 + p.1));
    let (forward, left) = (mass.x - sum.0 / count, mass.y - sum.1 / count);
    vec![format!(
        "it is {outside:.1} cm beside it ({:.0} cm forward, {:.0} left of its middle)",
        case.cm(forward),
        case.cm(left)
    )]
}

type Spot = (f64, f64);

/// The corners of all footprints.
fn contacts(case: &Case) -> Vec<Spot> {
    use Landmark as L;
    let mut spots = vec![];
    for &mark in &case.pose.anchor.on {
        let (legs, arms) = (&case.bones.legs, &case.bones.arms);
        match mark {
            L::LeadFoot => foot(&mut spots, &legs[0], true),
            L::TrailFoot => foot(&mut spots, &legs[1], true),
            L::LeadToes => foot(&mut spots, &legs[0], false),
            L::TrailToes => foot(&mut spots, &legs[1], false),
            L::LeadHand => hand(&mut spots, &arms[0]),
            L::TrailHand => hand(&mut spots, &arms[1]),
            _ => {
                let ball = ball(&case.bones, &case.knowledge.body, mark);
                round(&mut spots, ball.at, ball.radius.min(FOOT));
            }
        }
    }
    // A wall that the body leans on holds it up as well.
    for prop in &case.pose.props {
        if prop.thing == Thing::Wall {
            let ball = ball(&case.bones, &case.knowledge.body, prop.at);
            round(&mut spots, ball.at, ball.radius);
        }
    }
    for (ask, arm) in case.ask.arms.iter().zip(&case.bones.arms) {
        // A hand on the floor, a block or a wall, and the forearm if it lies there too.
        if (ask.reach == Reach::Floor && case.cm(arm.gap) < SMALL) || ask.bears {
            hand(&mut spots, arm);
        }
    }
    spots
}

fn round(spots: &mut Vec<Spot>, at: Vector, radius: f64) {
    for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
        spots.push((at.x + x * radius, at.y + y * radius));
    }
}

fn foot(spots: &mut Vec<Spot>, leg: &Leg, whole: bool) {
    round(spots, leg.toes, FOOT);
    // The ball of the foot, and the heel of a whole foot.
    round(spots, leg.heel.toward(leg.toes, 0.7), FOOT);
    if whole {
        round(spots, leg.heel, FOOT);
    }
}

fn hand(spots: &mut Vec<Spot>, arm: &Arm) {
    round(spots, arm.wrist, HAND);
    round(spots, arm.fingers, HAND);
}

/// The convex hull, counter-clockwise (Andrew's chain).
fn hull(mut spots: Vec<Spot>) -> Vec<Spot> {
    spots.sort_by(|a, b| a.partial_cmp(b).expect("no angle is undefined"));
    let half = |spots: &mut dyn Iterator<Item = Spot>| {
        let mut chain: Vec<Spot> = vec![];
        for spot in spots {
            while chain.len() > 1
                && turn(chain[chain.len() - 2], chain[chain.len() - 1], spot) <= 0.0
            {
                chain.pop();
            }
            chain.push(spot);
        }
        chain.pop();
        chain
    };
    let mut lower = half(&mut spots.iter().copied());
    lower.extend(half(&mut spots.iter().rev().copied()));
    lower
}

/// Twice the area of a triangle, + when it turns left.
fn turn(a: Spot, b: Spot, c: Spot) -> f64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// How far a spot lies outside a hull; 0 inside.
fn outside(hull: &[Spot], spot: Spot) -> f64 {
    let mut inside = hull.len() > 2;
    let mut nearest = f64::INFINITY;
    for (i, &a) in hull.iter().enumerate() {
        let b = hull[(i + 1) % hull.len()];
        inside &= turn(a, b, spot) >= 0.0;
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let along = ((spot.0 - a.0) * dx + (spot.1 - a.1) * dy) / (dx * dx + dy * dy).max(1e-12);
        let along = along.within(0.0, 1.0);
        let (x, y) = (a.0 + along * dx - spot.0, a.1 + along * dy - spot.1);
        nearest = nearest.min((x * x + y * y).sqrt());
    }
    if inside || hull.is_empty() {
        0.0
    } else {
        nearest
    }
}
