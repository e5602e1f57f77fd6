//! How the body's weight spreads over the places where it presses on the ground.

use super::points::Point;
use crate::body::Vector;

/// How much of its weight a hand on the floor can push along it (chosen: skin on a mat hardly slips).
const FRICTION: f64 = 0.7;

/// Spreads the body's weight over its points. What lies on the ground gives its own weight to it. The rest spreads
/// as evenly as balance allows: of all upward forces that add up to the weight and balance it, those that differ
/// least from the own weights in the sum of squares (each by its weight) are `own + weight (a + b x + c y)`. A point
/// that would have to pull takes nothing.
pub fn spread(list: &mut [Point]) {
    let total = list.iter().fold((0.0, Vector::default()), |sum, point| {
        (sum.0 + point.mass, sum.1 + point.at * point.mass)
    });
    let mass = total.1 * (1.0 / total.0);
    let spot = |point: &Point| Vector::new(1.0, point.at.x - mass.x, point.at.y - mass.y);
    let mut law = Vector::default();
    // Each round removes the point that would pull most.
    for _ in 0..list.len() {
        let mut sums = [Vector::default(); 3];
        let mut rest = Vector::new(total.0, 0.0, 0.0);
        for point in list.iter() {
            let spot = spot(point);
            let at = spot * point.weight;
            sums[0] = sums[0] + at;
            sums[1] = sums[1] + at * spot.y;
            sums[2] = sums[2] + at * spot.z;
            rest = rest - spot * point.own;
        }
        // Places in one line leave the direction across it open; this keeps the sums solvable.
        sums[0].x += 1e-9;
        sums[1].y += 1e-6;
        sums[2].z += 1e-6;
        // Cramer's rule for three unknowns.
        let crossed = [
            sums[1].cross(sums[2]),
            sums[2].cross(sums[0]),
            sums[0].cross(sums[1]),
        ];
        law = (crossed[0] * rest.x + crossed[1] * rest.y + crossed[2] * rest.z)
            * (1.0 / sums[0].dot(crossed[0]));
        let mut least = -1e-12;
        let mut pulls = None;
        for (i, point) in list.iter().enumerate() {
            let force = point.own + point.weight * law.dot(spot(point));
            if point.weight > 0.0 && force < least {
                (least, pulls) = (force, Some(i));
            }
        }
        match pulls {
            Some(i) => (list[i].weight, list[i].own) = (0.0, 0.0),
            None => break,
        }
    }
    let force = |point: &Point| (point.own + point.weight * law.dot(spot(point))).max(0.0);
    // A body whose mass is beside what it stands on is still carried by it.
    let all: f64 = list.iter().map(force).sum();
    let (mut pushes, mut beside) = (Vector::default(), 0.0);
    for point in list.iter_mut() {
        let (force, along) = (force(point) * total.0 / all, point.along);
        // An arm that leans pushes along itself, as far as the hand does not slip.
        let lean = Vector::new(along.x, along.y, 0.0) * (1.0 / along.z.max(1e-3));
        let slip = (lean.length() / FRICTION).max(1.0);
        point.force = lean * (force / slip) + Vector::new(0.0, 0.0, force);
        pushes = pushes + lean * (force / slip);
        if along.x == 0.0 && along.y == 0.0 {
            beside += force;
        }
    }
    // Pushes that do not cancel out need feet, knees or a head that do not slip either.
    let held = (FRICTION * beside / pushes.length().max(1e-9)).min(1.0);
    for point in list {
        point.force.x *= held;
        point.force.y *= held;
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::points::Part;
    use super::*;
    use proptest::prelude::*;

    fn at(x: f64, y: f64) -> Point {
        Point {
            at: Vector::new(x, y, 0.0),
            part: Part::Trunk,
            level: None,
            mass: 0.0,
            own: 0.0,
            weight: 1.0,
            along: Vector::new(0.0, 0.0, 1.0),
            force: Vector::default(),
        }
    }

    /// A body whose whole mass is in one place.
    fn body(mut list: Vec<Point>, x: f64, y: f64) -> Vec<Point> {
        let mut mass = at(x, y);
        (mass.mass, mass.weight) = (1.0, 0.0);
        list.push(mass);
        spread(&mut list);
        list
    }

    fn sum(list: &[Point], of: impl Fn(&Point) -> f64) -> f64 {
        list.iter().map(of).sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn the_ground_gives_back_the_weight_and_never_pulls(
            places in prop::collection::vec((-0.5..0.5, -0.2..0.2), 1..8),
            mass in (-0.6..0.6, -0.3..0.3),
        ) {
            let list = body(places.into_iter().map(|(x, y)| at(x, y)).collect(), mass.0, mass.1);
            prop_assert!(list.iter().all(|point| point.force.z >= 0.0));
            prop_assert!((sum(&list, |point| point.force.z) - 1.0).abs() < 1e-9);
        }

        #[test]
        fn what_stands_around_the_mass_balances_it(
            sizes in (0.05..0.5f64, 0.05..0.5f64, 0.05..0.2f64, 0.05..0.2f64),
            part in (-0.9..0.9f64, -0.9..0.9f64),
        ) {
            let (front, back, left, right) = sizes;
            let list = vec![at(front, left), at(front, -right), at(-back, left), at(-back, -right)];
            let x = 0.5 * (front - back) + 0.5 * part.0 * (front + back);
            let y = 0.5 * (left - right) + 0.5 * part.1 * (left + right);
            let list = body(list, x, y);
            // The tiny stiffness that keeps places in one line solvable moves the balance by under a millimetre.
            prop_assert!((sum(&list, |point| point.at.x * point.force.z) - x).abs() < 5e-4);
            prop_assert!((sum(&list, |point| point.at.y * point.force.z) - y).abs() < 5e-4);
        }
    }

    #[test]
    fn what_lies_gives_its_own_weight_to_the_ground_below_it() {
        let mut list: Vec<_> = [-0.5, 0.1, 0.5].into_iter().map(|x| at(x, 0.0)).collect();
        for (point, mass) in list.iter_mut().zip([0.2, 0.5, 0.3]) {
            (point.mass, point.own) = (mass, mass);
        }
        spread(&mut list);
        assert!(
            list.iter()
                .all(|point| (point.force.z - point.mass).abs() < 1e-9)
        );
    }

    #[test]
    fn a_leaning_arm_pushes_along_itself_until_the_hand_slips_and_while_feet_hold_against_it() {
        let push = |along: f64, feet: bool| {
            let mut list = vec![at(-0.5, 0.0), at(0.5, 0.0)];
            list[1].along = Vector::new(-along, 0.0, 1.0);
            if !feet {
                list[0].along = Vector::new(-along, 0.0, 1.0);
            }
            body(list, 0.0, 0.0)[1].force.x
        };
        assert!((push(0.3, true) - -0.15).abs() < 1e-6);
        assert!((push(3.0, true) - -0.5 * FRICTION).abs() < 1e-6);
        assert!(push(0.3, false).abs() < 1e-9);
    }
}
