//! A pose judged for a reader, before it is put into words.

use crate::Error;
use crate::advice::{Advice, advise};
use crate::body::{Posture, Skeleton};
use crate::catalog::{Catalog, named};
use crate::demand::{Demand, Situation, demand_of, typical};
use crate::reader::Reader;
use pose_format::{Change, Pose};
use std::ops::Deref;
use std::rc::Rc;

/// A pose judged for a reader, not yet in any language. It dereferences to its [`Answer`].
pub struct Assessed<'a> {
    /// The pose.
    pub pose: &'a Pose,
    /// The judgement.
    pub answer: Rc<Answer>,
}

impl Deref for Assessed<'_> {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}

/// Everything that is computed for a pose and a reader, shared by all that show it.
pub struct Answer {
    /// The reader.
    pub reader: Reader,
    /// The typical posture: figure, words and `typical` come from it.
    pub posture: Posture,
    /// The body in space.
    pub skeleton: Skeleton,
    /// What it demands.
    pub demand: Demand,
    /// What to say of it.
    pub advice: Advice,
}

/// Judges a pose for a reader.
///
/// # Errors
/// When no pose has this id; the message names the nearest.
pub fn assessed<'a>(
    catalog: &'a Catalog,
    reader: &Reader,
    pose: &str,
) -> Result<Assessed<'a>, Error> {
    let pose = named(catalog, pose)
        .map_err(|near| Error::unknown("pose", pose, near))?
        .pose;
    let knowledge = catalog.knowledge();
    let typical = typical(knowledge, pose, reader, &Change::default());
    let demand = demand_of(knowledge, pose, reader, &typical);
    let Situation {
        posture, skeleton, ..
    } = typical;
    let advice = advise(catalog, pose, reader, &demand, &posture);
    let answer = Answer {
        reader: reader.clone(),
        posture,
        skeleton,
        demand,
        advice,
    };
    Ok(Assessed {
        pose,
        answer: Rc::new(answer),
    })
}
