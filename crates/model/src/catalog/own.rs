//! Our catalogue, with the poses that a site owner adds.

use super::packed::knowledge;
use crate::Error;
use pose_format::{Knowledge, Pose, nearest};

/// The poses a reader can pick, and the knowledge that goes with them.
#[derive(Clone, Debug)]
pub struct Catalog {
    knowledge: &'static Knowledge,
    added: Vec<Pose>,
    /// What is wrong with what was added, for the owner of the page: a line each.
    pub problems: String,
}

impl Default for Catalog {
    fn default() -> Self {
        Self::ours()
    }
}

impl Catalog {
    /// Ours alone.
    pub fn ours() -> Self {
        Self::of(knowledge())
    }

    /// The catalogue of other knowledge than what is compiled in, such as `data/` as a native program reads it.
    pub fn of(knowledge: &'static Knowledge) -> Self {
        Self {
            knowledge,
            added: vec![],
            problems: String::new(),
        }
    }

    /// Ours with a site owner's. A pose whose id is already there is not added.
    pub fn with(poses: impl IntoIterator<Item = Pose>) -> Self {
        let mut catalog = Self::ours();
        for pose in poses {
            if catalog.find(&pose.id).is_none() {
                catalog.added.push(pose);
            }
        }
        catalog
    }

    /// The same, with what is wrong with the poses that were left out.
    pub fn lacking(self, problems: String) -> Self {
        Self { problems, ..self }
    }

    /// Ranges, constants, mechanisms and conditions.
    pub fn knowledge(&self) -> &'static Knowledge {
        self.knowledge
    }

    /// Every pose, ours first.
    pub fn poses(&self) -> impl Iterator<Item = &Pose> {
        self.knowledge.poses.iter().chain(&self.added)
    }

    /// A pose by its id.
    pub fn find(&self, id: &str) -> Option<&Pose> {
        self.poses().find(|pose| pose.id == id)
    }

    /// A pose by its id, or the error that names the nearest one.
    pub fn pose(&self, id: &str) -> Result<&Pose, Error> {
        self.find(id).ok_or_else(|| {
            Error::unknown(
                "pose",
                id,
                nearest(id, &mut self.poses().map(|p| p.id.as_str())),
            )
        })
    }
}
