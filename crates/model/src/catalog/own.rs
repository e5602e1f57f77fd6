//! Our catalogue, with the poses that a site owner adds.

use super::names::{Called, Index};
use super::packed::knowledge;
use crate::Error;
use pose_format::{Knowledge, Pose, Sequence, nearest};
use std::sync::{Arc, LazyLock, OnceLock};

/// The poses a reader can pick, and the knowledge that goes with them.
#[derive(Clone, Debug)]
pub struct Catalog {
    knowledge: &'static Knowledge,
    added: Vec<Pose>,
    /// The names of the poses of `knowledge`, of `added`, and of the sequences, once they were searched.
    names: [Arc<OnceLock<Index>>; 3],
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
            names: Default::default(),
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

    /// A pose by its id, or the error that names the id nearest by letters. For any name of a pose there is
    /// [`named`](super::named).
    pub fn pose(&self, id: &str) -> Result<&Pose, Error> {
        let known = || nearest(id, &mut self.poses().map(|pose| &*pose.id));
        self.find(id)
            .ok_or_else(|| Error::unknown("pose", id, known()))
    }

    /// Every sequence.
    pub fn sequences(&self) -> impl Iterator<Item = &Sequence> {
        self.knowledge.sequences.iter()
    }

    /// A sequence by its id, which no pose has.
    pub fn sequence(&self, id: &str) -> Option<&Sequence> {
        self.sequences().find(|sequence| sequence.id == id)
    }

    /// The names of all poses and then of all sequences, as lists; with each list the position of its first entry.
    pub(super) fn all_names(&self) -> [(usize, &Index); 3] {
        let [own, (first, added)] = self.names();
        let sequences = || Index::new(&mut self.sequences().map(Called::from));
        let sequences = self.names[2].get_or_init(sequences);
        [own, (first, added), (first + self.added.len(), sequences)]
    }

    /// The names of all poses.
    pub(super) fn names(&self) -> [(usize, &Index); 2] {
        let ours = &self.knowledge.poses;
        let is_ours = std::ptr::eq(self.knowledge, knowledge());
        let own = match is_ours {
            true => &*OUR_NAMES,
            false => self.names[0].get_or_init(|| Index::new(&mut ours.iter().map(Called::from))),
        };
        let added = || Index::new(&mut self.added.iter().map(Called::from));
        let added = self.names[1].get_or_init(added);
        [(0, own), (ours.len(), added)]
    }
}

/// The names of our own poses.
static OUR_NAMES: LazyLock<Index> =
    LazyLock::new(|| Index::new(&mut knowledge().poses.iter().map(Called::from)));
