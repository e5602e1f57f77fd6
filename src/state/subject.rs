//! A pose and all there is to say of it for a reader.

use pose_format::{Change, Pose};
use pose_model::assessment::{Answer, Assessed, assessed};
use pose_model::demand::{demand_of, typical};
use pose_model::{Catalog, Reader};
use std::ops::Deref;
use std::rc::Rc;

/// What the sections of a card show. Cheap to clone; equal only to its own clones.
#[derive(Clone)]
pub struct Subject {
    /// The pose; with an adjustment that is tried, the pose as that makes it.
    pub pose: Rc<Pose>,
    /// What there is to say of it.
    pub answer: Rc<Answer>,
}

impl Subject {
    /// A pose, by its id, for a reader; none if the catalogue has no such pose.
    pub fn of(catalog: &Catalog, reader: &Reader, pose: &str) -> Option<Self> {
        let Assessed { pose, answer } = assessed(catalog, reader, pose).ok()?;
        Some(Self {
            pose: Rc::new(pose.clone()),
            answer,
        })
    }

    /// The same reader with the pose as an adjustment makes it: another body and other numbers, the same advice.
    pub fn adjusted(&self, catalog: &Catalog, pose: Pose, change: &Change) -> Self {
        let knowledge = catalog.knowledge();
        let situation = typical(knowledge, &pose, &self.reader, change);
        let answer = Answer {
            reader: self.reader.clone(),
            demand: demand_of(knowledge, &pose, &self.reader, &situation),
            posture: situation.posture,
            skeleton: situation.skeleton,
            advice: self.advice.clone(),
        };
        Self {
            pose: Rc::new(pose),
            answer: Rc::new(answer),
        }
    }

    /// The same in the form that the model takes.
    pub fn assessed(&self) -> Assessed<'_> {
        Assessed {
            pose: &self.pose,
            answer: self.answer.clone(),
        }
    }
}

impl Deref for Subject {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}

impl PartialEq for Subject {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.pose, &other.pose) && Rc::ptr_eq(&self.answer, &other.answer)
    }
}
