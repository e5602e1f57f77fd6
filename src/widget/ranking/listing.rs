//! What a reader wants of the list: its order, and which poses.

use pose_format::{Choice, Support, Target};
use pose_model::assessment::{By, Row};

/// No limit on the low back, per cent.
pub const ANY: f64 = 100.0;

/// An order and three filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// What the list is by.
    pub by: By,
    /// Whether the least comes first.
    pub least_first: bool,
    /// Only poses for this.
    pub target: Option<Target>,
    /// Only poses that are carried so.
    pub support: Option<Support>,
    /// Only poses that keep the low back under this share of its range, per cent.
    pub under: f64,
}

impl Default for Listing {
    fn default() -> Self {
        Self {
            by: By::default(),
            least_first: false,
            target: None,
            support: None,
            under: ANY,
        }
    }
}

/// What a reader changes of it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields of a listing")]
pub enum Wish {
    By(By),
    LeastFirst(bool),
    Target(Option<Target>),
    Support(Option<Support>),
    Under(f64),
    /// What was hidden by this is shown again.
    Show(Hidden),
}

/// What keeps a pose off the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// Its low back goes further.
    #[default]
    Under,
    /// It is for something else.
    Target,
    /// Something else carries it.
    Support,
}

impl Choice for Hidden {
    const WORDS: &'static [&'static str] = &["under", "target", "support"];
    fn at(index: usize) -> Self {
        [Self::Under, Self::Target, Self::Support]
            .get(index)
            .copied()
            .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
    }
}

impl Listing {
    /// Why a row is not shown, or nothing when it is. As readers see it: a shown 30 is not under 30.
    pub fn hides(&self, row: &Row) -> Option<Hidden> {
        if self.under < ANY && row.low_back.round_ties_even() >= self.under {
            Some(Hidden::Under)
        } else if self.target.is_some_and(|t| !row.pose.targets.contains(&t)) {
            Some(Hidden::Target)
        } else if self.support.is_some_and(|s| row.pose.support != s) {
            Some(Hidden::Support)
        } else {
            None
        }
    }

    /// Does as the reader wishes.
    pub fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::By(by) => self.by = by,
            Wish::LeastFirst(is_so) => self.least_first = is_so,
            Wish::Target(target) => self.target = target,
            Wish::Support(support) => self.support = support,
            Wish::Under(share) => self.under = share,
            Wish::Show(Hidden::Under) => self.under = ANY,
            Wish::Show(Hidden::Target) => self.target = None,
            Wish::Show(Hidden::Support) => self.support = None,
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::{Catalog, Reader};
    use pose_model::assessment::rows;

    #[test]
    fn a_list_that_keeps_the_low_back_under_a_share_holds_every_direction_to_it() {
        let catalog = Catalog::ours();
        let listing = Listing {
            under: 30.0,
            ..Listing::default()
        };
        let rows = rows(&catalog, &Reader::default(), By::LumbarFlexion);
        let shown = rows.iter().filter(|r| listing.hides(r).is_none());
        let shown: Vec<&str> = shown.map(|r| r.pose.id.as_str()).collect();
        assert!(shown.contains(&"corpse"), "{shown:?}");
        // Neither deep folds nor deep arches, though an arch asks for no rounding at all.
        for far in ["happy-baby", "cobra", "wheel", "standing-forward-fold"] {
            assert!(!shown.contains(&far), "{far}");
        }
    }

    #[test]
    fn whatever_hides_a_pose_can_be_taken_back_and_shows_it() {
        let catalog = Catalog::ours();
        let rows = rows(&catalog, &Reader::default(), By::Advice);
        let listing = Listing {
            target: Some(Target::Calves),
            support: Some(Support::Prone),
            under: 30.0,
            ..Listing::default()
        };
        for row in &rows {
            let mut mine = listing.clone();
            for _ in 0..3 {
                if let Some(hidden) = mine.hides(row) {
                    mine.grant(Wish::Show(hidden));
                }
            }
            assert_eq!(mine.hides(row), None, "{}", row.pose.id);
        }
    }
}
