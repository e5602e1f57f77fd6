//! The laws that a drawn body obeys. Each law checks one body in one pose and describes every violation.
//!
//! The *demonstrator* is a body that reaches every shape, so it obeys every law in every pose. Supple, typical and stiff
//! bodies obey the laws of nature; where they miss a contact or a shape, the mobility they lack must explain it.

mod balance;
mod contact;
mod flesh;
mod floor;
mod joints;
mod symmetry;
mod through;

#[cfg(test)]
mod tests;

use pose_format::{Change, Knowledge, LimbRanges, Pose};
use pose_model::body::{Ask, Body, Posture, Sample, Skeleton, skeleton, solve};
use pose_model::catalog::adjusted;
use std::path::Path;

/// Distances too small to see, in centimetres: a gap at a contact, or the depth of a part in the floor.
const SMALL: f64 = 1.5;

/// One body in one pose, at full depth.
pub struct Case<'a> {
    /// All data.
    pub knowledge: &'a Knowledge,
    /// The limbs' ranges.
    pub limbs: &'a LimbRanges,
    /// The pose.
    pub pose: &'a Pose,
    /// How an adjustment changes the pose.
    pub change: Change,
    /// Whose body: a key of [`bodies`].
    pub who: &'static str,
    /// Its ranges.
    pub body: Body<'a>,
    /// What the pose asks.
    pub ask: Ask,
    /// The solved angles.
    pub posture: Posture,
    /// The drawn body.
    pub bones: Skeleton,
}

/// The body that must show every shape in full.
pub const DEMONSTRATOR: &str = "demonstrator";

/// The bodies that are checked, by name.
pub fn bodies(knowledge: &Knowledge) -> [(&'static str, Body<'_>); 4] {
    let of = |mobility| Body::new(&knowledge.ranges, mobility, None, &Sample::TYPICAL);
    [
        (DEMONSTRATOR, Body::demonstrator(&knowledge.ranges)),
        ("supple", of(1.0)),
        ("typical", of(0.0)),
        ("stiff", of(-1.0)),
    ]
}

impl<'a> Case<'a> {
    /// Solves a body in a pose and places it.
    pub fn new(
        knowledge: &'a Knowledge,
        limbs: &'a LimbRanges,
        pose: &'a Pose,
        change: &Change,
        (who, body): (&'static str, Body<'a>),
    ) -> Self {
        let ask = Ask::new(pose, 1.0, change);
        let posture = solve(&ask, &body, &knowledge.law, &Sample::TYPICAL);
        let table = &knowledge.body;
        let bones = skeleton(&posture, &ask, &pose.anchor, table, &knowledge.ranges);
        Self {
            knowledge,
            limbs,
            pose,
            change: change.clone(),
            who,
            body,
            ask,
            posture,
            bones,
        }
    }

    /// Centimetres of a length in parts of stature.
    pub fn cm(&self, length: f64) -> f64 {
        length * self.knowledge.body.stature * 100.0
    }

    fn demonstrates(&self) -> bool {
        self.who == DEMONSTRATOR
    }
}

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

/// The limbs' ranges as they are on disk.
pub fn limbs(data: &Path) -> Result<LimbRanges, String> {
    pose_format::author::data::apart(&data.join("limbs.toml"))
        .map_err(|problems| problems.join("\n"))
}

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

/// Prints every fault of the poses named, or of all.
pub fn run(knowledge: &Knowledge, ids: &[String]) -> Result<(), String> {
    let limbs = limbs(Path::new("data"))?;
    for pose in crate::figures::chosen(knowledge, ids)? {
        let all = faults(knowledge, &limbs, pose).into_iter();
        for fault in all.chain(faults_of_changes(knowledge, &limbs, pose)) {
            println!("{}: {fault}", pose.id);
        }
    }
    Ok(())
}
