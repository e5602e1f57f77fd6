//! A pose judged for a reader, before it has a language.

use crate::Error;
use crate::advice::{Advice, advise};
use crate::body::{Posture, Skeleton};
use crate::catalog::Catalog;
use crate::demand::{Demand, Situation, demand_of, typical};
use crate::reader::Reader;
use pose_format::{Change, Pose};
use std::ops::Deref;
use std::rc::Rc;

/// A pose judged for a reader, before it has a language. Its fields are those of the answer.
pub struct Assessed<'a> {
    /// The pose.
    pub pose: &'a Pose,
    /// What there is to say of it.
    pub answer: Rc<Answer>,
}

impl Deref for Assessed<'_> {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}

/// All that is worked out of a pose and a reader, once for whoever shows it.
pub struct Answer {
    /// The reader.
    pub reader: Reader,
    /// The typical posture: figure, words and `typical` come from it.
    pub posture: Posture,
    /// The body in space.
    pub skeleton: Skeleton,
    /// What it demands.
    pub demand: Demand,
    /// What we say.
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
    let pose = catalog.pose(pose)?;
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
