//! What the ranking is called, and how many poses are on it.

use crate::state::Listing;
use pose_format::Choice;
use pose_model::assessment::By;
use pose_model::words::Message;

/// The title: what comes first, and how many where the page wants only so many of `all`.
pub fn title(listing: &Listing, all: usize) -> Message {
    let order = if listing.least_first { "least" } else { "most" };
    // With a filter they are the first of some, and the title speaks of all.
    let is_part = listing.limit.is_some() && listing.shown(all) < all && !listing.has_filters();
    let count = if is_part {
        listing.shown(all) as f64
    } else {
        0.0
    };
    let numbered = |family: &str| {
        Message::of(family, order).number("count", count).message(
            "number",
            Message::new("number-words").number("count", count),
        )
    };
    match listing.by {
        By::Demanding => numbered("title-"),
        By::Advice => Message::of("title-advice-", order),
        by => numbered("title-by-").message("what", Message::of("by-", by.word())),
    }
}

/// How many poses are shown, and of how many.
pub fn count(listing: &Listing, on: usize) -> Message {
    let shown = listing.shown(on);
    let message = if shown < on {
        Message::new("list-count-part").number("shown", shown as f64)
    } else {
        Message::new("list-count")
    };
    message.number("count", on as f64)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::message::ListingChange;
    use crate::options::Options;
    use pose_format::Target;
    use pose_model::words::Words;

    fn list(by: By, limit: usize) -> Listing {
        Listing::new(&Options {
            by,
            limit: Some(limit),
            ..Options::default()
        })
    }

    fn said(listing: &Listing) -> String {
        Words::english().say(&title(listing, 106))
    }

    #[test]
    fn a_title_says_how_many_in_words_up_to_twelve() {
        for (limit, title) in [
            (1, "The most demanding pose for the low back"),
            (2, "The two most demanding for the low back"),
            (10, "The ten most demanding for the low back"),
            (12, "The twelve most demanding for the low back"),
            (13, "The 13 most demanding for the low back"),
            (106, "Most demanding for the low back"),
            (200, "Most demanding for the low back"),
        ] {
            assert_eq!(said(&list(By::Demanding, limit)), title);
        }
        assert_eq!(
            said(&list(By::LumbarFlexion, 10)),
            "Rounding of the low back: the ten poses with the most"
        );
    }

    #[test]
    fn a_title_promises_no_number_of_the_most_demanding_where_a_filter_or_the_reader_shows_others()
    {
        let mut listing = list(By::Demanding, 10);
        listing.apply(ListingChange::LeastFirst(true));
        assert_eq!(said(&listing), "The ten least demanding for the low back");
        listing.apply(ListingChange::Target(Some(Target::Calves)));
        assert_eq!(said(&listing), "Least demanding for the low back");
        listing.apply(ListingChange::Target(None));
        listing.apply(ListingChange::AllRows);
        assert_eq!(said(&listing), "Least demanding for the low back");
    }

    #[test]
    fn every_order_has_a_title_and_a_lead_of_its_own() {
        let words = Words::english();
        let mut titles = vec![];
        for by in By::all() {
            for least_first in [false, true] {
                let mut listing = list(by, 3);
                listing.apply(ListingChange::LeastFirst(least_first));
                titles.push(said(&listing));
            }
            assert!(!words.word_of("list-lead-", by.word()).is_empty());
        }
        let all = titles.len();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), all, "{titles:?}");
    }
}
