//! What a reader wants of the ranking: its order, and which poses.

use crate::message::{Filter, ListingChange};
use pose_format::{Support, Target};
use pose_model::assessment::{By, Row};

/// No limit on the low back, per cent.
pub const ANY_SHARE: f64 = 100.0;

/// An order and three filters.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// What the list is by.
    pub by: By,
    /// Whether the least comes first.
    pub least_first: bool,
    /// Only poses for this.
    pub target: Option<Target>,
    /// Only poses with this support.
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
            under: ANY_SHARE,
        }
    }
}

impl Listing {
    /// Why a row is not shown, or nothing when it is. As readers see it: a shown 30 is not under 30.
    pub fn hides(&self, row: &Row) -> Option<Filter> {
        if self.under < ANY_SHARE && row.low_back.round_ties_even() >= self.under {
            Some(Filter::Under)
        } else if self.target.is_some_and(|t| !row.pose.targets.contains(&t)) {
            Some(Filter::Target)
        } else if self.support.is_some_and(|s| row.pose.support != s) {
            Some(Filter::Support)
        } else {
            None
        }
    }

    /// Changes the order or a filter.
    pub fn apply(&mut self, change: ListingChange) {
        match change {
            ListingChange::By(by) => self.by = by,
            ListingChange::LeastFirst(is_so) => self.least_first = is_so,
            ListingChange::Target(target) => self.target = target,
            ListingChange::Support(support) => self.support = support,
            ListingChange::Under(share) => self.under = share,
            ListingChange::Show(Filter::Under) => self.under = ANY_SHARE,
            ListingChange::Show(Filter::Target) => self.target = None,
            ListingChange::Show(Filter::Support) => self.support = None,
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use pose_model::assessment::rows;
    use pose_model::{Catalog, Reader};

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
                    mine.apply(ListingChange::Show(hidden));
                }
            }
            assert_eq!(mine.hides(row), None, "{}", row.pose.id);
        }
    }
}
