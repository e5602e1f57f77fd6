//! Sorting by one shared routine: every further `sort_by` weighs five kilobytes in the wasm.

use pose_format::Listed;
use std::cmp::Ordering;

/// The positions 0 to `count` in order; equals keep their order.
pub fn ordered(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).listed();
    positions.sort_unstable_by(|a, b| compare(*a, *b).then_with(|| a.cmp(b)));
    positions
}

/// A list in order; equals keep their order.
pub fn in_order<T>(items: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = ordered(items.len(), &|a, b| compare(&items[a], &items[b]));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).listed();
    order.into_iter().filter_map(|at| items[at].take()).listed()
}

/// A few numbers in order.
pub fn few_in_order(numbers: &mut [f64]) {
    for i in 1..numbers.len() {
        let mut at = i;
        while at > 0 && numbers[at - 1] > numbers[at] {
            numbers.swap(at - 1, at);
            at -= 1;
        }
    }
}
