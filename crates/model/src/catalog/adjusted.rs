//! A pose as it is drawn with one of its adjustments.

use pose_format::{Adjustment, Pose};

/// The pose as it is drawn with an adjustment; the ask is still without its change.
pub fn adjusted(pose: &Pose, adjustment: &Adjustment) -> Pose {
    let drawn = &adjustment.drawn;
    let mut adjusted = pose.clone();
    if let Some(anchor) = &drawn.anchor {
        adjusted.anchor = anchor.clone();
    }
    if let Some(arm) = &drawn.arms {
        adjusted.arm = arm.clone();
        adjusted.trail_arm = None;
    }
    if let Some(arm) = &drawn.lead_arm {
        adjusted.trail_arm = Some(adjusted.other_arm().clone());
        adjusted.arm = arm.clone();
    }
    if let Some(arm) = &drawn.trail_arm {
        adjusted.trail_arm = Some(arm.clone());
    }
    adjusted.props.extend_from_slice(&drawn.props);
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;
    use pose_format::{Arm, Reach};

    #[test]
    fn one_hand_goes_elsewhere_and_the_other_stays() {
        let mut pose = Pose::default();
        pose.arm.reach = Reach::Floor;
        let mut on_the_hip = Adjustment::default();
        on_the_hip.drawn.lead_arm = Some(Arm {
            reach: Reach::Hip,
            ..Arm::default()
        });
        let drawn = adjusted(&pose, &on_the_hip);
        assert_eq!(drawn.arm.reach, Reach::Hip);
        assert_eq!(drawn.other_arm().reach, Reach::Floor);
    }
}
