//! The packed form of a language's plural rules, written by `author::plurals`: which category a number has.
//!
//! ```text
//! rules = runs END runs        of whole numbers; of numbers with one decimal, by their tenths
//! runs  = { category count }   `one 1,other 198`: so many numbers in a row, from 0
//! ```
//!
//! The first [`LISTED`] whole numbers are listed. Further ones repeat the last hundred of them, which holds
//! in the languages that the build accepts for numbers below [`MOST`].

use crate::pattern::END;

/// How many whole numbers are listed, from 0.
pub const LISTED: u32 = 200;

/// Numbers from here on may have a form of their own ("un million de"), which no sentence of ours needs.
pub const MOST: u32 = 1_000_000;

/// The category of a number of tenths: "one", "other", … Numbers without decimals have another than those
/// that are written with one, so it is told apart: 10 tenths are "1" or "1.0".
pub fn category(rules: &str, tenths: u32, has_decimal: bool) -> &str {
    let (wholes, decimals) = rules.split_once(END).unwrap_or_default();
    let whole = tenths / 10;
    let listed = if whole < LISTED {
        whole
    } else {
        LISTED - 100 + whole % 100
    };
    if has_decimal {
        nth(decimals, listed * 10 + tenths % 10)
    } else {
        nth(wholes, listed)
    }
}

/// The category at a position of runs.
fn nth(runs: &str, mut position: u32) -> &str {
    for run in runs.split(',') {
        let (category, count) = run.split_once(' ').unwrap_or_default();
        let count = count.parse().unwrap_or(0);
        if position < count {
            return category;
        }
        position -= count;
    }
    "other"
}
