//! The body model beside published measurements (`data/measurements.toml`), and beside what was expected of the poses:
//! estimates made beforehand (`data/estimates.toml`) and a desk review's (`data/expected.toml`).
//!
//! `validate` prints the tables and fails if a row misses its tolerance and is not declared a miss.

mod agreement;
#[cfg(test)]
mod at_the_root;
mod combined;
mod compared;
mod estimates;
mod expected;
mod fit;
mod laws;
mod loads;
mod measurements;
mod model;
mod report;
mod sensitivity;
mod table;

pub use fit::run as fit;
pub use report::run;
