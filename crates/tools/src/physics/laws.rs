//! The list of laws, and the poses that break one.

use super::case::{Case, bodies};
use super::{balance, contact, floor, joints, symmetry, through};
use pose_format::{Change, Knowledge, LimbRanges, Pose};
use pose_model::catalog::adjusted;

/// A law: returns a description of each violation.
pub type Law = fn(&Case) -> Vec<String>;

/// All laws, each with the sentence that reports show.
pub const LAWS: [(&str, Law); 8] = [
    ("rests as its anchor says", contact::anchor),
    ("hands reach what they reach for", contact::hands),
    ("nothing is below the floor", floor::below),
    ("no limb goes through the body", through::through),
    ("every joint is inside its range", joints::beyond),
    ("the shape is reached", contact::shape),
    ("a symmetric pose is symmetric", symmetry::lopsided),
    ("the mass is over the support", balance::toppling),
];

/// The laws that adjusted poses are checked for too. An adjustment changes the shape and what the pose rests on, so the
/// laws about those do not apply.
pub const LAWS_OF_CHANGES: [(&str, Law); 4] = [LAWS[1], LAWS[2], LAWS[3], LAWS[4]];

/// All faults of a pose, as `body: law, but what`.
pub fn faults(knowledge: &Knowledge, limbs: &LimbRanges, pose: &Pose) -> Vec<String> {
    let mut faults = vec![];
    for body in bodies(knowledge) {
        let case = Case::new(knowledge, limbs, pose, &Change::default(), body);
        faults.extend(broken(&case, &LAWS));
    }
    faults
}

/// All faults of the changes within a pose, as `change, body: law, but what`.
pub fn faults_of_changes(knowledge: &Knowledge, limbs: &LimbRanges, pose: &Pose) -> Vec<String> {
    let mut faults = vec![];
    for adjustment in &pose.adjustments {
        let changed = adjusted(pose, adjustment);
        // The demonstrator shows the full shape; adjustments are for the other bodies.
        for body in bodies(knowledge).into_iter().skip(1) {
            let case = Case::new(knowledge, limbs, &changed, &adjustment.change, body);
            let broken = broken(&case, &LAWS_OF_CHANGES).into_iter();
            faults.extend(broken.map(|fault| format!("{}, {fault}", adjustment.id)));
        }
    }
    faults
}

fn broken(case: &Case, laws: &[(&str, Law)]) -> Vec<String> {
    let faults = laws.iter().flat_map(|(law, look)| {
        look(case)
            .into_iter()
            .map(move |what| format!("{}: {law}, but {what}", case.who))
    });
    faults.collect()
}
