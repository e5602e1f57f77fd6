//! Where the body presses on the ground, and how its weight spreads over those places.

use crate::body::{Ask, Skeleton, Vector, ball, centre_of_mass};
use pose_format::{BodyTable, Landmark, Pose, Reach, Support};

/// Flesh that is this near the ground rests on it, in parts of stature: about 3 cm.
const NEAR: f64 = 0.02;
/// How much of its weight a hand on the floor can push along it (chosen: skin on a mat slips later).
const FRICTION: f64 = 0.6;

/// The part of the body that a place belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Pelvis or legs.
    Below,
    /// Above L5–S1, but for the ribs.
    Above,
    /// The ribs.
    Chest,
}

/// How a body lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    /// It does not lie.
    No,
    /// The trunk lies on the ground.
    Flat,
    /// The pelvis lies, the arms prop the chest.
    Propped,
}

/// A place where the body presses on the ground.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// Where it is.
    pub at: Vector,
    /// The part of the body.
    pub part: Part,
    /// For a leg, which one: 0 lead, 1 trail.
    pub leg: Option<usize>,
    /// What the ground gives back, in body weights.
    pub force: Vector,
    /// How much it takes relative to other places at the same distance.
    weight: f64,
    /// For a hand or an elbow the direction from the ground along the arm, which pushes like a strut.
    along: Vector,
}

/// All places where a body presses on the ground.
pub struct Contacts {
    /// The places, in no particular order.
    pub list: Vec<Contact>,
    lies: Lies,
}

impl Contacts {
    /// How the body lies.
    pub fn lies(&self) -> Lies {
        self.lies
    }
}

/// Places on the midline, with the weight of each.
const MIDDLE: [(Landmark, Part, f64); 10] = [
    (Landmark::Crown, Part::Above, 1.0),
    (Landmark::BackOfHead, Part::Above, 0.2),
    (Landmark::Forehead, Part::Above, 0.2),
    (Landmark::UpperBack, Part::Chest, 3.0),
    (Landmark::MidBack, Part::Above, 3.0),
    (Landmark::Chest, Part::Chest, 3.0),
    (Landmark::Belly, Part::Above, 3.0),
    (Landmark::Seat, Part::Below, 3.0),
    (Landmark::Sacrum, Part::Below, 3.0),
    (Landmark::HipFront, Part::Below, 3.0),
];

/// Places on both sides, lead before trail.
const SIDES: [([Landmark; 2], Part, f64); 6] = [
    (
        [Landmark::LeadShoulder, Landmark::TrailShoulder],
        Part::Chest,
        2.0,
    ),
    ([Landmark::LeadHip, Landmark::TrailHip], Part::Below, 2.0),
    (
        [Landmark::LeadThigh, Landmark::TrailThigh],
        Part::Below,
        1.0,
    ),
    ([Landmark::LeadKnee, Landmark::TrailKnee], Part::Below, 1.0),
    ([Landmark::LeadHeel, Landmark::TrailHeel], Part::Below, 1.0),
    ([Landmark::LeadToes, Landmark::TrailToes], Part::Below, 1.0),
];

/// Where a body in a pose presses on the ground, and with what.
pub fn contacts(body: &BodyTable, pose: &Pose, ask: &Ask, s: &Skeleton) -> Contacts {
    let on = &pose.anchor.on;
    let rests = |landmark: Landmark| {
        let ball = ball(s, body, landmark);
        let rests = ball.bottom() < NEAR || on.contains(&landmark);
        rests.then_some(ball.at)
    };
    let mut list = vec![];
    let mut add = |at: Vector, part, leg, weight, along| {
        list.push(Contact {
            at,
            part,
            leg,
            weight,
            along,
            force: Vector::default(),
        });
    };
    let up = Vector::new(0.0, 0.0, 1.0);
    for (landmark, part, weight) in MIDDLE {
        if let Some(at) = rests(landmark) {
            add(at, part, None, weight, up);
        }
    }
    for (i, (landmarks, part, weight)) in SIDES.into_iter().enumerate() {
        for (side, landmark) in landmarks.into_iter().enumerate() {
            if let Some(at) = rests(landmark) {
                // From the thigh down it is the leg.
                add(at, part, (i > 1).then_some(side), weight, up);
            }
        }
    }
    for (side, arm) in s.arms.iter().enumerate() {
        if !is_on_ground(ask, s, side) {
            continue;
        }
        let elbow = arm.elbow.z < NEAR + 0.02;
        let at = if elbow { arm.elbow } else { arm.wrist };
        add(at, Part::Above, None, 1.0, arm.shoulder.at - at);
    }
    spread(&mut list, centre_of_mass(s, body));
    let lies = lies(pose, ask, &list);
    Contacts { list, lies }
}

/// Whether a hand or elbow bears weight on the ground, or on a block or chair that stands on it.
pub fn is_on_ground(ask: &Ask, s: &Skeleton, side: usize) -> bool {
    let arm = &ask.arms[side];
    arm.bears
        && (arm.reach == Reach::Floor
            || s.arms[side].wrist.z.min(s.arms[side].elbow.z) < NEAR + 0.02)
}

fn lies(pose: &Pose, ask: &Ask, list: &[Contact]) -> Lies {
    if !matches!(
        pose.support,
        Support::Supine | Support::Prone | Support::SideLying
    ) {
        return Lies::No;
    }
    let chest = list.iter().any(|contact| contact.part == Part::Chest);
    let pelvis = list
        .iter()
        .any(|contact| contact.part == Part::Below && contact.leg.is_none());
    let legs = list.iter().any(|contact| contact.leg.is_some());
    if chest && (pelvis || !legs) {
        Lies::Flat
    } else if pelvis && ask.arms.iter().all(|arm| arm.bears) {
        Lies::Propped
    } else {
        Lies::No
    }
}

/// Spreads the body's weight over its contacts: as evenly as balance allows. Of all upward forces
/// that add up to the weight and balance it, those with the least sum of squares (each by its weight) are
/// `weight (a + b x + c y)`; a place that would have to pull takes nothing.
fn spread(list: &mut [Contact], mass: Vector) {
    let spot = |contact: &Contact| Vector::new(1.0, contact.at.x - mass.x, contact.at.y - mass.y);
    let mut law = Vector::default();
    // Each round removes the place that would pull most. A single place never pulls.
    for _ in 0..list.len() {
        let mut sums = [Vector::default(); 3];
        for contact in list.iter() {
            let at = spot(contact) * contact.weight;
            sums[0] = sums[0] + at;
            sums[1] = sums[1] + at * spot(contact).y;
            sums[2] = sums[2] + at * spot(contact).z;
        }
        // Places in one line leave the direction across it open; this keeps the sums solvable.
        sums[1].y += 1e-6;
        sums[2].z += 1e-6;
        // The first row of the inverse: the forces add up to one weight, and to no moment.
        law = sums[1].cross(sums[2]) * (1.0 / sums[0].dot(sums[1].cross(sums[2])));
        let mut least = 0.0;
        let mut pulls = None;
        for (i, contact) in list.iter().enumerate() {
            let force = contact.weight * law.dot(spot(contact));
            if force < least {
                (least, pulls) = (force, Some(i));
            }
        }
        match pulls {
            Some(i) => list[i].weight = 0.0,
            None => break,
        }
    }
    let force = |contact: &Contact| (contact.weight * law.dot(spot(contact))).max(0.0);
    // A body whose mass is beside what it stands on is still carried by it.
    let all: f64 = list.iter().map(force).sum();
    for contact in list.iter_mut() {
        contact.force = Vector::new(0.0, 0.0, force(contact) / all);
    }
    for contact in list {
        let (force, along) = (contact.force.z, contact.along);
        // An arm that leans pushes along itself, as far as the hand does not slip.
        let lean = Vector::new(along.x, along.y, 0.0) * (1.0 / along.z.max(1e-3));
        let slip = (lean.length() / FRICTION).max(1.0);
        contact.force = lean * (force / slip) + Vector::new(0.0, 0.0, force);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(x: f64, y: f64) -> Contact {
        Contact {
            at: Vector::new(x, y, 0.0),
            part: Part::Below,
            leg: None,
            force: Vector::default(),
            weight: 1.0,
            along: Vector::new(0.0, 0.0, 1.0),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn the_ground_gives_back_the_weight_and_never_pulls(
            places in prop::collection::vec((-0.5..0.5, -0.2..0.2), 1..8),
            mass in (-0.6..0.6, -0.3..0.3),
        ) {
            let mut list: Vec<_> = places.into_iter().map(|(x, y)| at(x, y)).collect();
            spread(&mut list, Vector::new(mass.0, mass.1, 0.5));
            prop_assert!(list.iter().all(|contact| contact.force.z >= 0.0));
            prop_assert!((list.iter().map(|contact| contact.force.z).sum::<f64>() - 1.0).abs() < 1e-9);
        }

        #[test]
        fn what_stands_around_the_mass_balances_it(
            sizes in (0.05..0.5f64, 0.05..0.5f64, 0.05..0.2f64, 0.05..0.2f64),
            part in (-0.9..0.9f64, -0.9..0.9f64),
        ) {
            let (front, back, left, right) = sizes;
            let mut list = vec![at(front, left), at(front, -right), at(-back, left), at(-back, -right)];
            let mass = Vector::new(
                0.5 * (front - back) + 0.5 * part.0 * (front + back),
                0.5 * (left - right) + 0.5 * part.1 * (left + right),
                0.5,
            );
            spread(&mut list, mass);
            let sum = |of: &dyn Fn(&Contact) -> f64| list.iter().map(|c| of(c) * c.force.z).sum::<f64>();
            // The tiny stiffness that keeps places in one line solvable moves the balance by under a millimetre.
            prop_assert!((sum(&|c| c.at.x) - mass.x).abs() < 5e-4);
            prop_assert!((sum(&|c| c.at.y) - mass.y).abs() < 5e-4);
        }
    }

    #[test]
    fn a_leaning_arm_pushes_along_itself_until_the_hand_slips() {
        let mut list = vec![at(-0.5, 0.0), at(0.5, 0.0)];
        list[1].along = Vector::new(-0.3, 0.0, 1.0);
        spread(&mut list, Vector::new(0.0, 0.0, 0.5));
        assert!((list[1].force.x - -0.15).abs() < 1e-6);
        list[1].along = Vector::new(-3.0, 0.0, 1.0);
        list.iter_mut().for_each(|contact| contact.weight = 1.0);
        spread(&mut list, Vector::new(0.0, 0.0, 0.5));
        assert!((list[1].force.x - -0.5 * FRICTION).abs() < 1e-6);
    }
}
