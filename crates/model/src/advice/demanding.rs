//! "The most demanding poses": one number for how much a pose asks of the spine. It is a judgement, not a measurement.
//!
//! End of range × load × lever × hold, each as a factor: what is near its end counts most when it also carries weight, is
//! pulled there, and stays there. The sizes are our choice (docs/model-card.md).

use super::levels::{is_pulled, lumbar_share, prolonged};
use crate::Within;
use crate::demand::{Demand, is_levered_twist};
use pose_format::{Mechanism, Pose};

/// The end of a turn is seven degrees away and counts by this part.
const TURN: f64 = 0.7;
/// From this share on, what a body lacks of the shape counts: below, it is hips or knees that end it, per cent.
const NEAR: f64 = 75.0;
/// A degree that is missing counts as a point of share, up to so many.
const MOST_MISSING: f64 = 30.0;
/// A second direction at the same time counts by this part.
const SECOND: f64 = 0.15;
/// What a lever of the arms adds.
const LEVER: f64 = 0.3;
/// What a hold of two and a half minutes adds.
const HELD: f64 = 0.4;
/// A straight neck that carries weight counts as a back this near its end, per cent.
const ON_THE_HEAD: f64 = 80.0;
/// The neck carries weight from this part of the body's weight on (chosen; a head that lies carries 0.04 at most).
const ON_THE_NECK: f64 = 0.15;

/// How demanding a pose is for this reader, 0 to about 200; 100 is a low back at its end, carrying twice what standing
/// asks.
pub fn demanding(pose: &Pose, demand: &Demand) -> f64 {
    let directions = [
        (Mechanism::Bending, 1.0),
        (Mechanism::Arching, 1.0),
        (Mechanism::Twisting, TURN),
        (Mechanism::SideBending, 1.0),
    ];
    let (mut most, mut all) = (0.0_f64, 0.0);
    for (mechanism, part) in directions {
        let share = part * lumbar_share(demand, mechanism);
        most = most.max(share);
        all += share;
    }
    let is_at_the_end = ((most - NEAR) / (100.0 - NEAR)).within(0.0, 1.0);
    let missing = demand.shortfall.min(MOST_MISSING) * is_at_the_end;
    let mut end = most + SECOND * (all - most) + missing;
    let mut load = demand.load.typical;
    let on_the_neck = demand.weight_on.head + demand.weight_on.neck;
    if on_the_neck >= ON_THE_NECK {
        // A neck that carries a part of the body is loaded as a back is that carries the whole.
        let neck = demand.cervical.sagittal.share.typical;
        end = end.max(neck.max(ON_THE_HEAD));
        load = load.max(2.0 + 2.0 * on_the_neck);
    }
    let is_levered = is_pulled(pose) || is_levered_twist(pose);
    let lever = if is_levered { 1.0 + LEVER } else { 1.0 };
    let hold = 1.0 + HELD * prolonged(pose);
    end * (0.6 + 0.2 * load.within(0.0, 4.0)) * lever * hold
}
