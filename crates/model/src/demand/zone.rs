//! Shares in words. The cut points are those of `data/mechanisms.toml`.

use super::{Axis, Region};
use pose_format::{Choice, Knowledge, Mechanism};

/// How much of a range is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// No more than sitting in a chair asks.
    #[default]
    Everyday,
    /// More than most days ask.
    Moderate,
    /// Near the end of the range.
    Near,
}

impl Choice for Zone {
    const WORDS: &'static [&'static str] = &["everyday", "moderate", "near"];
    fn at(index: usize) -> Self {
        [Self::Everyday, Self::Moderate, Self::Near]
            .get(index)
            .copied()
            .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
    }
}

/// Where the zones of an axis meet, in per cent of the range (for loading, of standing).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cuts {
    /// From here: moderate.
    pub moderate: f64,
    /// Above this: near the end.
    pub near: f64,
}

impl Cuts {
    /// The cut points of a mechanism's axis.
    pub fn of(knowledge: &Knowledge, mechanism: Mechanism) -> Self {
        let rule = knowledge.rule(mechanism);
        rule.map_or(
            Self {
                moderate: 60.0,
                near: 80.0,
            },
            |r| Self {
                moderate: r.caution,
                near: r.avoid,
            },
        )
    }

    /// The zone of a share.
    pub fn zone(self, share: f64) -> Zone {
        // Rounded as it is shown, so that a share shown as 80 counts as 80.
        let share = share.round_ties_even();
        if share >= self.near {
            Zone::Near
        } else if share >= self.moderate {
            Zone::Moderate
        } else {
            Zone::Everyday
        }
    }
}

/// The axes of a region with the mechanism whose cut points they use.
pub fn axes(region: &Region) -> [(&Axis, Mechanism); 3] {
    let bends = region.sagittal.degrees.typical >= 0.0;
    let sagittal = if bends {
        Mechanism::Bending
    } else {
        Mechanism::Arching
    };
    [
        (&region.sagittal, sagittal),
        (&region.rotation, Mechanism::Twisting),
        (&region.lateral, Mechanism::SideBending),
    ]
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::Catalog;

    #[test]
    fn what_a_chair_asks_is_everyday_and_the_last_fifth_is_near_the_end() {
        let cuts = Cuts::of(Catalog::ours().knowledge(), Mechanism::Bending);
        assert_eq!(cuts.zone(59.0), Zone::Everyday);
        assert_eq!(cuts.zone(60.0), Zone::Moderate);
        assert_eq!(cuts.zone(79.4), Zone::Moderate);
        assert_eq!(cuts.zone(85.0), Zone::Near);
    }
}
