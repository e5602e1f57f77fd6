//! Lists made by a plain loop.

/// What `collect` does, for lists. The standard library writes `collect` out as three or four
/// functions for each kind of iterator, which is quick, and was 6 kB of a reader's first use; this
/// is one short loop each.
pub trait Listed: Iterator + Sized {
    /// The items, in order.
    fn listed(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        self.listed_after(&mut list);
        list
    }

    /// The items, in order, after those of `list`.
    fn listed_after(self, list: &mut Vec<Self::Item>) {
        for item in self {
            list.push(item);
        }
    }
}

impl<I: Iterator> Listed for I {}
