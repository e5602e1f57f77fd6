//! The laws that a drawn body keeps: each looks at one body in one pose and says in words what breaks it.
//!
//! The *demonstrator* keeps every law in every pose; it exists for that. Supple, typical and stiff
//! bodies keep those that no body can break; what else they miss must be explained by what they lack.

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

/// What is too small to see, in centimetres: of a contact, and of a part in the floor.
const SMALL: f64 = 1.5;

/// One body in one pose, at full depth.
pub struct Case<'a> {
    /// All data.
    pub knowledge: &'a Knowledge,
    /// The limbs' ranges.
    pub limbs: &'a LimbRanges,
    /// The pose.
    pub pose: &'a Pose,
    /// What an adjustment changes in its ask.
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

/// The bodies that are looked at, by name.
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
    /// Lays a body out in a pose.
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

/// A law: what breaks it, in words, one entry a fault.
pub type Law = fn(&Case) -> Vec<String>;

/// Every law by the promise it keeps.
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

/// Those that a change within a pose keeps too. What the pose rests on and its shape are then other ones.
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
        // The demonstrator shows the full shape; a change is for the others.
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
