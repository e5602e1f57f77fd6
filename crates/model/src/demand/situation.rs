//! The typical posture of a reader in a pose, and the body in space.

use crate::body::{Ask, Body, Posture, Sample, Skeleton, skeleton, solve};
use crate::reader::Reader;
use pose_format::{Change, Knowledge, Pose};

/// The typical posture of a reader in a pose, with all it was made from.
pub struct Situation {
    /// The pose at the reader's depth.
    pub ask: Ask,
    /// The solved angles.
    pub posture: Posture,
    /// The body in space; the lead side is the right one.
    pub skeleton: Skeleton,
}

/// The one solved posture: what the figure draws and the words describe.
pub fn typical(knowledge: &Knowledge, pose: &Pose, reader: &Reader, change: &Change) -> Situation {
    let (ask, posture) = typical_posture(knowledge, pose, reader, change);
    let skeleton = skeleton(
        &posture,
        &ask,
        &pose.anchor,
        &knowledge.body,
        &knowledge.ranges,
    );
    Situation {
        ask,
        posture,
        skeleton,
    }
}

/// The ask and the solved angles, without a skeleton.
pub fn typical_posture(
    knowledge: &Knowledge,
    pose: &Pose,
    reader: &Reader,
    change: &Change,
) -> (Ask, Posture) {
    let ask = Ask::new(pose, reader.depth, change);
    let body = Body::new(
        &knowledge.ranges,
        reader.mobility,
        reader.age,
        &Sample::TYPICAL,
    );
    let posture = solve(&ask, &body, &knowledge.law, &Sample::TYPICAL);
    (ask, posture)
}
