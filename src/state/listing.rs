//! What a reader wants of the ranking: its order, which poses, and how many.

use crate::message::{Filter, ListingChange};
use crate::options::Options;
use pose_format::{Support, Target};
use pose_model::assessment::{By, Row};

/// No limit on the low back, per cent.
pub const ANY_SHARE: f64 = 100.0;

/// Rows of a list without a limit before a reader asks for the others: a post is not to become ten screens longer.
const AT_FIRST: usize = 20;

/// An order, three filters, and the number of rows.
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
    /// How many rows the page wants; none means all.
    pub limit: Option<usize>,
    /// Whether all rows are shown, because the reader asked for them or nothing could answer if they did.
    pub all_rows: bool,
}

impl Listing {
    /// What the options ask for.
    pub fn new(options: &Options) -> Self {
        Self {
            by: options.by,
            least_first: false,
            target: None,
            support: None,
            under: ANY_SHARE,
            limit: options.limit,
            all_rows: options.static_page.is_some() && options.limit.is_none(),
        }
    }

    /// Takes over what the page changed; what it left alone stays as the reader chose it.
    pub fn merge(&mut self, old: &Options, new: &Options) {
        if old.by != new.by {
            self.by = new.by;
        }
        if old.limit != new.limit {
            let fresh = Self::new(new);
            self.limit = fresh.limit;
            self.all_rows = fresh.all_rows;
        }
    }

    /// How many rows are shown before a reader asks for the others.
    pub fn at_first(&self) -> usize {
        self.limit.unwrap_or(AT_FIRST)
    }

    /// How many of so many rows are shown.
    pub fn shown(&self, rows: usize) -> usize {
        if self.all_rows {
            rows
        } else {
            rows.min(self.at_first())
        }
    }

    /// Whether a filter may keep poses off the list.
    pub fn has_filters(&self) -> bool {
        self.under < ANY_SHARE || self.target.is_some() || self.support.is_some()
    }

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
            ListingChange::AllRows => self.all_rows = true,
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
            ..Listing::new(&Options::default())
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

    fn options(by: By, limit: Option<usize>) -> Options {
        Options {
            by,
            limit,
            ..Options::default()
        }
    }

    #[test]
    fn a_list_begins_as_the_page_says_and_goes_on_as_the_reader_does() {
        let page = options(By::Demanding, Some(10));
        let mut listing = Listing::new(&page);
        assert_eq!((listing.by, listing.shown(106)), (By::Demanding, 10));
        assert_eq!(listing.shown(4), 4);
        listing.apply(ListingChange::By(By::Load));
        listing.apply(ListingChange::AllRows);
        // A page that says the same again changes nothing.
        listing.merge(&page, &page.clone());
        assert_eq!((listing.by, listing.shown(106)), (By::Load, 106));
    }

    #[test]
    fn a_page_that_changes_order_or_limit_wins_over_the_reader() {
        let page = options(By::Demanding, Some(10));
        let mut listing = Listing::new(&page);
        listing.apply(ListingChange::By(By::Load));
        listing.apply(ListingChange::AllRows);
        listing.merge(&page, &options(By::Advice, Some(5)));
        assert_eq!((listing.by, listing.shown(106)), (By::Advice, 5));
        // A changed limit leaves the order alone, and the other way round.
        listing.apply(ListingChange::By(By::Load));
        listing.merge(&options(By::Advice, Some(5)), &options(By::Advice, None));
        assert_eq!((listing.by, listing.shown(106)), (By::Load, AT_FIRST));
    }

    #[test]
    fn whatever_hides_a_pose_can_be_taken_back_and_shows_it() {
        let catalog = Catalog::ours();
        let rows = rows(&catalog, &Reader::default(), By::Advice);
        let listing = Listing {
            target: Some(Target::Calves),
            support: Some(Support::Prone),
            under: 30.0,
            ..Listing::new(&Options::default())
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
