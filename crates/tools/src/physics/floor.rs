//! Nothing is below the floor: neither landmarks nor the flesh of limbs, trunk and head.

use super::case::{Case, SMALL};
use super::flesh;
use pose_format::{Choice, Landmark};
use pose_model::body::{Vector, ball};

/// Parts that are below the floor, each with its lowest point.
pub fn below(case: &Case) -> Vec<String> {
    let mut faults = vec![];
    let mut say = |name: &str, height: f64, gives: f64| {
        let depth = -case.cm(height);
        if depth > SMALL + case.cm(gives) {
            faults.push(format!("{name} is {depth:.1} cm below it"));
        }
    };
    for mark in <Landmark as Choice>::all() {
        // The landmark of a foot is its ball as it stands; a foot that lies on its side is flatter.
        let stands = case.pose.anchor.on.contains(&mark);
        if matches!(mark, Landmark::LeadFoot | Landmark::TrailFoot) && !stands {
            continue;
        }
        say(
            mark.word(),
            ball(&case.bones, &case.knowledge.body, mark).bottom(),
            0.0,
        );
    }
    for limb in flesh::limbs(&case.bones) {
        let lowest = limb
            .samples()
            .map(|(at, radius)| at.z - radius)
            .fold(f64::INFINITY, f64::min);
        say(
            &format!("{} {}", ["lead", "trail"][limb.side], limb.name),
            lowest,
            limb.gives,
        );
    }
    for part in flesh::trunk(&case.bones, &case.knowledge.body) {
        // The lowest point of an ellipsoid.
        let down = part.frame.turned.inverse().of(Vector::new(0.0, 0.0, -1.0));
        let [a, b, c] = part.half;
        let reach = Vector::new(down.x * a, down.y * b, down.z * c).length();
        say(part.name, part.frame.at.z - reach, part.gives);
    }
    faults
}
