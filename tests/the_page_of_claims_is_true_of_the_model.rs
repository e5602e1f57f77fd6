//! What docs/claims.md says that our model says.
#![cfg(not(target_arch = "wasm32"))]

use pose_risk::{Catalog, Reader, assess};
use std::fs;

/// Percentage points of a range that a reader would see as a difference.
const SEEN: f64 = 8.0;

fn happy_baby(mobility: f64, depth: f64) -> f64 {
    let reader = Reader {
        mobility,
        depth,
        ..Reader::default()
    };
    let answer = assess(&Catalog::ours(), &reader, "happy-baby").expect("a pose of ours");
    answer.demand.lumbar.sagittal.share.typical
}

#[test]
fn in_happy_baby_the_back_takes_over_sooner_with_stiff_hips() {
    let page = fs::read_to_string("docs/claims.md").expect("the page");
    assert!(page.contains("with stiff hips the back takes over sooner than with supple ones"));
    let depths = (1..=10).map(|tenth| f64::from(tenth) / 10.0);
    let mut most: f64 = 0.0;
    for depth in depths {
        let more = happy_baby(-1.0, depth) - happy_baby(1.0, depth);
        assert!(more > -1.0, "at {depth} stiff hips ask {more} points more");
        most = most.max(more);
    }
    assert!(most >= SEEN, "at most {most} points more");
}
