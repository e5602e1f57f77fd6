//! A measured row beside the model's value, and sets of such rows.

use super::measurements::{Group, Row};

/// A row with the model's value.
pub struct Compared {
    pub row: Row,
    pub model: f64,
    /// Signed distance of the model's value from the measured range; 0 inside.
    pub off: f64,
}

impl Compared {
    /// Whether a row that checks the model is inside its tolerance; the others have none.
    pub fn is_within(&self) -> bool {
        match self.row.group {
            Group::Fit => true,
            Group::Check => self.off.abs() <= self.row.tolerance,
            Group::Known => true,
        }
    }
}

/// Root mean square error of a fitted set.
pub fn rms(set: &[&Compared]) -> f64 {
    let sum: f64 = set.iter().map(|c| c.off * c.off).sum();
    (sum / set.len() as f64).sqrt()
}

/// The fitted sets, in the order of the file.
pub fn sets(compared: &[Compared]) -> Vec<(&str, Vec<&Compared>)> {
    let mut sets: Vec<(&str, Vec<&Compared>)> = vec![];
    for one in compared.iter().filter(|c| c.row.group == Group::Fit) {
        match sets.iter_mut().find(|(name, _)| *name == one.row.set) {
            Some((_, set)) => set.push(one),
            None => sets.push((&one.row.set, vec![one])),
        }
    }
    sets
}
