//! Contact: the body touches what the pose says it rests on, hands reach their targets, and the demonstrator reaches
//! the full shape.

use super::case::{Case, DEMONSTRATOR, SMALL, bodies};
use pose_format::{Choice, Landmark, Settle, Thing};
use pose_model::body::ball;

/// The highest block or folded blanket that a body may need, in centimetres.
const BLOCK: f64 = 10.0;

/// Landmarks of the anchor that are too far from the floor, or from the prop under them.
pub fn anchor(case: &Case) -> Vec<String> {
    let anchor = &case.pose.anchor;
    let above = |mark: Landmark| {
        case.cm(ball(&case.bones, &case.knowledge.body, mark).bottom()) - anchor.raised
    };
    // The landmarks that the body was lowered onto touch for every body. The others may miss by the mobility that
    // this body lacks.
    let firm = match anchor.settle {
        Settle::Level => 2,
        _ => 1,
    };
    let block = case.cm(case.bones.block);
    let mut faults = vec![];
    if block > if case.demonstrates() { 0.1 } else { BLOCK } {
        faults.push(format!("it needs a block of {block:.1} cm"));
    }
    for (at, &mark) in anchor.on.iter().enumerate() {
        let off = above(mark);
        // A body with stiffer hips may sit or lie on a block.
        let allowed = if case.demonstrates() {
            SMALL
        } else if at < firm {
            SMALL + block
        } else {
            SMALL + block + lacking(case)
        };
        if off.abs() > allowed {
            faults.push(format!(
                "{} is {off:.1} cm off (allowed {allowed:.1})",
                mark.word()
            ));
        }
    }
    faults
}

/// Hands that are too far from their targets.
pub fn hands(case: &Case) -> Vec<String> {
    // With a strap, hands need not reach the target themselves.
    if case
        .pose
        .props
        .iter()
        .any(|prop| prop.thing == Thing::Strap)
    {
        return vec![];
    }
    let allowed = if case.demonstrates() {
        SMALL
    } else {
        SMALL + lacking(case)
    };
    let hands = ["lead", "trail"].iter().zip(&case.bones.arms);
    hands
        .map(|(name, arm)| (name, case.cm(arm.gap)))
        .filter(|(_, gap)| *gap > allowed)
        .map(|(name, gap)| {
            format!("the {name} hand stops {gap:.1} cm short (allowed {allowed:.1})")
        })
        .collect()
}

/// Degrees of the shape that the demonstrator does not reach; it must reach every shape in full.
pub fn shape(case: &Case) -> Vec<String> {
    let missed = case.posture.shortfall();
    if !case.demonstrates() || missed < 0.5 {
        return vec![];
    }
    vec![format!("{missed:.1} degrees of it are not")]
}

/// How far, in centimetres, a hand or foot of this body may be from the demonstrator's, because its joints stop
/// earlier: the sum of the missing angles, times a lever as long as trunk and arm.
fn lacking(case: &Case) -> f64 {
    const LEVER: f64 = 0.8;
    let [demonstrator, ..] = bodies(case.knowledge);
    debug_assert_eq!(demonstrator.0, DEMONSTRATOR);
    let full = Case::new(
        case.knowledge,
        case.limbs,
        case.pose,
        &case.change,
        demonstrator,
    )
    .posture;
    let regions = |p: &pose_model::body::Posture| {
        [&p.lumbar, &p.thoracic, &p.cervical]
            .iter()
            .flat_map(|r| [r.flexion, r.lateral, r.rotation])
            .chain(
                p.hips
                    .iter()
                    .flat_map(|h| [h.flexion, h.abduction, h.rotation]),
            )
            .collect::<Vec<f64>>()
    };
    let degrees: f64 = regions(&full)
        .iter()
        .zip(regions(&case.posture))
        .map(|(full, own)| (full - own).abs())
        .sum();
    case.cm(LEVER) * degrees.to_radians()
}
