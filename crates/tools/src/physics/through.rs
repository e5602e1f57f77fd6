//! No limb goes through the trunk, the head or another limb further than flesh can be pressed in.

use super::case::{Case, SMALL};
use super::flesh::{Bulk, Capsule, limbs, trunk};
use pose_format::Reach;

/// Tolerance in centimetres for bodies other than the demonstrator. The pose gives all bodies the same angles, so with
/// stiffer joints crossed shins, or a hand on a thigh, may meet slightly differently. Half a limb is too much.
const OTHERS: f64 = 4.0;

/// Pairs of parts that go through each other, each with its deepest point.
pub fn through(case: &Case) -> Vec<String> {
    let limbs = limbs(&case.bones);
    let trunk = trunk(&case.bones, &case.knowledge.body);
    let mut faults = vec![];
    let allowed = if case.demonstrates() { SMALL } else { OTHERS };
    let mut say = |one: &Capsule, other: &str, depth: f64| {
        let depth = case.cm(depth);
        if depth > allowed {
            let side = ["lead", "trail"][one.side];
            faults.push(format!(
                "{side} {} is {depth:.1} cm too deep in {other}",
                one.name
            ));
        }
    };
    for limb in &limbs {
        // A hand with a target is placed on it, so it touches it.
        if limb.name == "hand" && case.ask.arms[limb.side].reach != Reach::Free {
            continue;
        }
        for name in ["pelvis", "belly", "ribs", "head"] {
            let parts = trunk.iter().filter(|part| part.name == name);
            say(
                limb,
                name,
                parts
                    .map(|part| into(limb, part))
                    .fold(f64::NEG_INFINITY, f64::max),
            );
        }
    }
    for (at, one) in limbs.iter().enumerate() {
        for other in &limbs[at + 1..] {
            if may_touch(case, one, other) {
                continue;
            }
            let name = format!("{} {}", ["lead", "trail"][other.side], other.name);
            say(one, &name, across(one, other));
        }
    }
    faults
}

/// How deep a limb lies in a part of the trunk, less what the flesh of both gives way.
fn into(limb: &Capsule, part: &Bulk) -> f64 {
    let depths = limb
        .samples()
        .map(|(at, radius)| part.depth(at) + radius - limb.gives - part.gives);
    depths.fold(f64::NEG_INFINITY, f64::max)
}

/// The same for two limbs.
fn across(one: &Capsule, other: &Capsule) -> f64 {
    let gives = one.gives + other.gives;
    let mut deepest = f64::NEG_INFINITY;
    for (a, r) in one.samples() {
        for (b, s) in other.samples() {
            deepest = deepest.max(r + s - (a - b).length() - gives);
        }
    }
    deepest
}

/// Whether two parts may touch: neighbours along one limb meet at their joint, and a hand that holds something
/// touches it.
fn may_touch(case: &Case, one: &Capsule, other: &Capsule) -> bool {
    let leg = |c: &Capsule| matches!(c.name, "thigh" | "shin" | "foot");
    if one.side == other.side && leg(one) == leg(other) {
        return true;
    }
    let holds = |c: &Capsule| c.name == "hand" && case.ask.arms[c.side].reach != Reach::Free;
    // Palms meet where both arms are raised or folded.
    holds(one) || holds(other) || (one.name == "hand" && other.name == "hand")
}
