//! Several poses one after another: how long they take, and how much of it is near the end of a range.

use crate::catalog::Catalog;
use crate::demand::{Cuts, Demand, Region, Zone, axes, typical_angles};
use crate::reader::Reader;
use crate::sort_list;
use pose_format::{Choice, Mechanism, Pose, choices};

choices! {
    /// A part of the spine.
    Part { LowBack = "low-back", UpperBack = "upper-back", Neck = "neck" }
}

/// Time near the end of one range.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// Whose range.
    pub part: Part,
    /// In which direction.
    pub mechanism: Mechanism,
    /// For how long, seconds.
    pub seconds: f64,
    /// When: seconds from the beginning, each from and to.
    pub spans: Vec<[f64; 2]>,
}

/// What a list of poses adds up to, for one reader.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Totals {
    /// All of it, seconds of usual holds.
    pub seconds: f64,
    /// Only ranges that are taken near their end, the longest first.
    pub near: Vec<Near>,
}

/// Seconds of a pose: one usual hold, or one to each side.
pub fn seconds(pose: &Pose) -> f64 {
    pose.seconds * if pose.is_one_sided() { 2.0 } else { 1.0 }
}

/// Adds up these poses; unknown ids are skipped.
pub fn totals<'a>(
    catalog: &Catalog,
    reader: &Reader,
    ids: impl Iterator<Item = &'a String>,
) -> Totals {
    let mut totals = Totals::default();
    for pose in ids.filter_map(|id| catalog.find(id)) {
        let demand = typical_angles(catalog.knowledge(), pose, reader);
        totals.add(catalog, &demand, seconds(pose));
    }
    totals.sort();
    totals
}

impl Totals {
    /// Adds so many seconds of what a pose demands, after all that was added before.
    pub(super) fn add(&mut self, catalog: &Catalog, demand: &Demand, seconds: f64) {
        let span = [self.seconds, self.seconds + seconds];
        self.seconds += seconds;
        let regions = [&demand.lumbar, &demand.thoracic, &demand.cervical];
        for (part, region) in Part::all().zip(regions) {
            for mechanism in near_its_end(catalog, region) {
                self.add_near(part, mechanism, span);
            }
        }
    }

    /// Puts the longest first.
    pub(super) fn sort(&mut self) {
        let seconds = |near: &Near| near.seconds;
        sort_list(&mut self.near, &|a, b| seconds(b).total_cmp(&seconds(a)));
    }

    fn add_near(&mut self, part: Part, mechanism: Mechanism, span: [f64; 2]) {
        let [from, to] = span;
        let same = |n: &Near| n.part == part && n.mechanism == mechanism;
        let at = self.near.iter().position(same).unwrap_or_else(|| {
            self.near.push(Near {
                part,
                mechanism,
                seconds: 0.0,
                spans: vec![],
            });
            self.near.len() - 1
        });
        let near = &mut self.near[at];
        near.seconds += to - from;
        match near.spans.last_mut() {
            // It goes on where it was.
            Some(last) if last[1] == from => last[1] = to,
            _ => near.spans.push(span),
        }
    }
}

/// The directions in which a region is near the end of its range, by the same zones as the card's meters.
fn near_its_end(catalog: &Catalog, region: &Region) -> Vec<Mechanism> {
    let axes = axes(region).into_iter();
    axes.filter(|(axis, mechanism)| {
        Cuts::of(catalog.knowledge(), *mechanism).zone(axis.share.typical) == Zone::Near
    })
    .map(|(_, mechanism)| mechanism)
    .collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::Catalog;

    fn of(ids: &[&str]) -> Totals {
        let ids: Vec<String> = ids.iter().map(|id| (*id).into()).collect();
        totals(&Catalog::ours(), &Reader::default(), ids.iter())
    }

    #[test]
    fn a_list_takes_as_long_as_its_poses_and_counts_both_sides() {
        let catalog = Catalog::ours();
        let seconds = |id: &str| catalog.find(id).expect("a pose of ours").seconds;
        let both = 2.0 * seconds("half-lord-fishes") + seconds("cobra");
        assert_eq!(of(&["half-lord-fishes", "cobra"]).seconds, both);
        assert_eq!(of(&[]), Totals::default());
    }

    #[test]
    fn only_time_near_the_end_of_a_range_is_counted_for_it() {
        let bending = |t: &Totals| {
            let is_it = |n: &&Near| n.part == Part::LowBack && n.mechanism == Mechanism::Bending;
            t.near.iter().find(is_it).map_or(0.0, |n| n.seconds)
        };
        let catalog = Catalog::ours();
        let hold = catalog.find("happy-baby").expect("a pose of ours").seconds;
        assert_eq!(bending(&of(&["happy-baby"])), hold);
        assert_eq!(
            bending(&of(&["happy-baby", "corpse", "happy-baby"])),
            2.0 * hold
        );
        assert_eq!(bending(&of(&["corpse", "mountain"])), 0.0);
    }

    #[test]
    fn the_order_of_a_list_changes_nothing() {
        let there = of(&["happy-baby", "cobra", "half-lord-fishes"]);
        let back = of(&["half-lord-fishes", "cobra", "happy-baby"]);
        assert_eq!(there.seconds, back.seconds);
        assert_eq!(there.near.len(), back.near.len());
    }
}
