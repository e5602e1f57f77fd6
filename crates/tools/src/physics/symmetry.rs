//! A pose that is the same on both sides is drawn the same on both sides.

use super::case::Case;
use pose_model::body::Vector;

/// Pairs of landmarks that are not mirror images of each other.
pub fn lopsided(case: &Case) -> Vec<String> {
    let neck = &case.pose.neck;
    let turned = [neck.lean, neck.rotation]
        .iter()
        .any(|span| span.to.abs() + span.from.abs() > 0.0);
    if case.pose.is_one_sided() {
        return vec![];
    }
    let bones = &case.bones;
    let ([lead, trail], [arm, other]) = (&bones.legs, &bones.arms);
    let mut pairs = vec![
        ("knee", lead.knee.at, trail.knee.at),
        ("ankle", lead.ankle.at, trail.ankle.at),
        ("toes", lead.toes, trail.toes),
        ("elbow", arm.elbow, other.elbow),
        ("wrist", arm.wrist, other.wrist),
        ("fingers", arm.fingers, other.fingers),
        ("chest", bones.chest().at, bones.chest().at),
    ];
    if !turned {
        pairs.push(("crown", bones.crown, bones.crown));
    }
    let mirrored = |p: Vector| Vector::new(p.x, -p.y, p.z);
    pairs
        .iter()
        .map(|(name, a, b)| (name, case.cm((mirrored(*a) - *b).length())))
        .filter(|(_, off)| *off > 0.01)
        .map(|(name, off)| format!("the {name} is {off:.2} cm from its mirror image"))
        .collect()
}
