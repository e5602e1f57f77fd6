//! Poses and sequences that were found, and in which order they come.

use super::names::Hit;
use crate::Side;
use pose_format::{Choice, Pose, Sequence, choices};
use std::collections::BinaryHeap;

choices! {
    /// How a pose was found.
    How {
        All = "all", Name = "name", Spelling = "spelling", Beginning = "beginning", Words = "words", Near = "near",
    }
}

impl How {
    /// Whether it is only a guess that this pose is meant.
    pub fn is_guess(self) -> bool {
        matches!(self, How::Words | How::Near)
    }
}

/// A pose that was found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The pose.
    pub pose: &'a Pose,
    /// How it was found.
    pub how: How,
    /// The side that was typed beside the name.
    pub side: Option<Side>,
}

/// What was found where poses and sequences are looked for together.
#[derive(Clone, Copy, Debug)]
pub enum Meant<'a> {
    /// A pose.
    Pose(Found<'a>),
    /// One of our sequences, and how it was found.
    Sequence(&'a Sequence, How),
}

impl<'a> Meant<'a> {
    /// Its id: no pose has that of a sequence.
    pub fn id(&self) -> &'a str {
        match self {
            Meant::Pose(found) => &found.pose.id,
            Meant::Sequence(sequence, _) => &sequence.id,
        }
    }

    /// How it was found.
    pub fn how(&self) -> How {
        match self {
            Meant::Pose(found) => found.how,
            Meant::Sequence(_, how) => *how,
        }
    }
}

/// Poses, or whatever else has names, by their best hit.
#[derive(Debug, Default)]
pub struct Ranking {
    /// For each position in the catalogue, how good its best hit is: less is better.
    best: Vec<u64>,
}

/// Not hit.
const NONE: u64 = u64::MAX;

/// Where in the order's number each part of it stands. A penalty is far below the 32 bits it has.
const HOW: u32 = 48;
const PENALTY: u32 = 16;
const RANK: u32 = 12;
const LENGTH: u64 = 0xfff;

impl Ranking {
    /// A hit of what stands at a position, counted from `first`.
    pub fn add(&mut self, first: usize, how: How, hit: Hit) {
        let order = [
            (how.index() as u64) << HOW,
            hit.penalty << PENALTY,
            hit.rank << RANK,
            hit.length.min(LENGTH),
        ];
        let order = order.into_iter().sum();
        self.put(first + hit.pose, order);
    }

    /// The hits of a part of what was typed: a pose that more parts name comes first, then one that has it as its own
    /// name in Sanskrit, which is the one that differs least from teacher to teacher.
    pub fn add_part(&mut self, part: &Ranking) {
        for (at, order) in part.hits() {
            let how = order >> HOW;
            let rank = [1, 0, 2, 3][(order >> RANK) as usize & 3];
            let before = self.best.get(at).filter(|before| **before != NONE);
            let parts_left = before.map_or(PARTS, |before| {
                (before >> PENALTY & PARTS).saturating_sub(1)
            });
            let how = before.map_or(how, |before| how.min(before >> HOW));
            let rank = before.map_or(rank, |before| rank.min(before >> RANK & 3));
            if before.is_some() {
                self.best[at] = NONE;
            }
            let length = order & LENGTH;
            let order = [how << HOW, parts_left << PENALTY, rank << RANK, length];
            self.put(at, order.into_iter().sum());
        }
    }

    /// Leaves out what the other has.
    pub fn without(&mut self, other: &Ranking) {
        for (at, _) in other.hits() {
            if let Some(order) = self.best.get_mut(at) {
                *order = NONE;
            }
        }
    }

    /// Whether nothing was hit.
    pub fn is_empty(&self) -> bool {
        self.hits().next().is_none()
    }

    fn put(&mut self, at: usize, order: u64) {
        if self.best.len() <= at {
            self.best.resize(at + 1, NONE);
        }
        self.best[at] = self.best[at].min(order);
    }

    fn hits(&self) -> impl Iterator<Item = (usize, u64)> {
        let all = self.best.iter().copied().enumerate();
        all.filter(|(_, order)| *order != NONE)
    }

    /// The positions in order, and how each was found.
    pub fn in_order(&self) -> impl Iterator<Item = (usize, How)> {
        let hits = self.hits().map(|(at, order)| (order, at));
        // A heap sorts with the least code; see order.rs.
        let order = hits.collect::<BinaryHeap<_>>().into_sorted_vec();
        let found = order.into_iter();
        found.map(|(order, at)| (at, How::at((order >> HOW) as usize)))
    }
}

/// More parts than a name has.
const PARTS: u64 = 15;
