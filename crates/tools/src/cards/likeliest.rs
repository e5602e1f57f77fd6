//! The cards that are read as a whole: which poses, for which readers.

use pose_format::{AgeBand, Mechanism};
use pose_model::Reader;

/// The poses that readers most likely open.
pub const POSES: [&str; 20] = [
    "happy-baby",
    "knees-to-chest",
    "childs-pose",
    "downward-dog",
    "cobra",
    "seated-forward-fold",
    "pigeon-fold",
    "supine-twist",
    "half-lord-fishes",
    "legs-up-wall",
    "bridge",
    "warrior-1",
    "triangle",
    "camel",
    "wheel",
    "boat",
    "plank",
    "headstand",
    "shoulderstand",
    "cat",
];

/// The readers: whoever says nothing, two directions, and four conditions that differ most.
pub fn readers() -> [Reader; 7] {
    let condition = |id: &str| Reader {
        condition: Some(id.into()),
        ..Reader::default()
    };
    [
        Reader::default(),
        Reader::hurt_by(Mechanism::Bending),
        Reader::hurt_by(Mechanism::Arching),
        condition("disc-herniation"),
        Reader {
            age: Some(AgeBand::From70),
            ..condition("spinal-stenosis")
        },
        condition("osteoporosis"),
        condition("pregnancy"),
    ]
}
