//! One body in one pose, solved and placed: what every law looks at.

use pose_format::{Change, Knowledge, LimbRanges, Pose};
use pose_model::body::{Ask, Body, Posture, Sample, Skeleton, skeleton, solve};

/// Distances too small to see, in centimetres: a gap at a contact, or the depth of a part in the floor.
pub const SMALL: f64 = 1.5;

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

    /// Whether this is the demonstrator.
    pub fn demonstrates(&self) -> bool {
        self.who == DEMONSTRATOR
    }
}
