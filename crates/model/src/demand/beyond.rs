//! What a pose asks beyond the directions of the low back: one measure for each concern.
//!
//! `data/concerns.toml` tells each unit, where it becomes caution or avoid, and why.

use super::bands::Demand;
use super::concerns::Beyond;
use super::situation::Situation;
use crate::body::Posture;
use pose_format::{
    BodyTable, Choice, Concern, Driver, Effort, Hold, Joint, LowBack, Pose, Support,
};

/// A knee bent this far under the body is pressed, even when lying back over it, degrees.
const PRESSED: f64 = 125.0;
/// A knee straighter than this keeps the hamstrings and the nerve taut, degrees.
const STRAIGHT: f64 = 35.0;
/// A levered twist over a thigh bent at least this far presses on the belly, degrees.
const OVER_A_THIGH: f64 = 65.0;
/// What such a twist counts as, on the scale of a thigh against the belly, degrees.
const LEVERED_TWIST: f64 = 165.0;
/// A side that carries all the weight counts as this much unevenness, degrees.
const ONE_SIDE: f64 = 50.0;
/// A head that rests beside or behind its neck passes on this part of what it carries (chosen).
const RESTS_BESIDE: f64 = 0.8;
/// What being upside down counts as, centimetres.
const UPSIDE_DOWN: f64 = 30.0;
/// The level of the spine behind the heart, T6, counted from the sacrum up.
const HEART: usize = 12;
/// A hand at least this high has a hold, parts of stature.
const HIP_HIGH: f64 = 0.3;
/// A hand this low stands on the floor or a low block, its wrist bent back; on a chair it holds the edge. Parts of stature.
const LOW: f64 = 0.15;
/// An elbow this low lies on the ground, parts of stature.
const ON_THE_GROUND: f64 = 0.05;
/// An axis below this share does not count as used, per cent.
const USED: f64 = 20.0;

/// Measures every concern of a pose that is solved and weighed.
pub fn beyond(body: &BodyTable, pose: &Pose, there: &Situation, demand: &Demand) -> Beyond {
    let of = Measured {
        body,
        pose,
        there,
        demand,
    };
    let mut measures = [0.0; Concern::WORDS.len()];
    for concern in Concern::all() {
        measures[concern.index()] = of.measure(concern);
    }
    Beyond::of_all(measures)
}

struct Measured<'a> {
    body: &'a BodyTable,
    pose: &'a Pose,
    there: &'a Situation,
    demand: &'a Demand,
}

impl Measured<'_> {
    fn measure(&self, concern: Concern) -> f64 {
        let weight = &self.demand.weight_on;
        match concern {
            Concern::Knee => self.most(|leg| self.knee(leg)),
            Concern::Wrist => self.on_hands() * 100.0,
            Concern::Shoulder => 0.0,
            Concern::HipReplacement => self.most(|leg| self.hip(leg)),
            Concern::HamstringTendon if self.is_lying() => 0.0,
            Concern::HamstringTendon => self.most(|leg| match self.is_straight(leg) {
                true => self.posture().hips[leg].flexion,
                false => 0.0,
            }),
            Concern::NerveTension => self.most(|leg| self.nerve(leg)),
            Concern::Balance | Concern::Falls => self.narrow(),
            Concern::HeadDown => self.head_below_heart(),
            Concern::NeckLoad => {
                // Only upside down does the neck stand in line under the weight.
                let in_line = match self.pose.support {
                    Support::Inverted => 1.0,
                    _ => RESTS_BESIDE,
                };
                (in_line * weight.head + weight.neck) * 100.0
            }
            Concern::Prone if self.pose.support == Support::Prone => 100.0,
            Concern::Prone => 0.0,
            Concern::Supine if self.pose.support == Support::Supine && self.is_still() => {
                self.pose.seconds
            }
            Concern::Supine => 0.0,
            Concern::Belly => self.most(|leg| self.belly(leg)),
            Concern::AbdominalPressure => self.demand.muscles.front * 100.0,
            Concern::OneSidedPelvis => self.uneven(),
            Concern::EndRangeRest => self.resting_share(),
            Concern::NeckRange => {
                let neck = &self.demand.cervical;
                [&neck.sagittal, &neck.lateral, &neck.rotation]
                    .map(|axis| axis.share.typical)
                    .into_iter()
                    .fold(0.0, f64::max)
            }
            Concern::Combined => self.combined(),
        }
    }

    fn posture(&self) -> &Posture {
        &self.there.posture
    }

    /// The larger of what the two legs give.
    fn most(&self, of: impl Fn(usize) -> f64) -> f64 {
        of(0).max(of(1))
    }

    fn is_lying(&self) -> bool {
        matches!(
            self.pose.support,
            Support::Supine | Support::Prone | Support::SideLying
        )
    }

    fn is_still(&self) -> bool {
        self.pose.hold == Hold::Static
    }

    fn is_straight(&self, leg: usize) -> bool {
        self.there.ask.legs[leg].knee <= STRAIGHT
    }

    /// The thigh to the upper trunk.
    fn folded(&self, leg: usize) -> f64 {
        let posture = self.posture();
        posture.hips[leg].flexion + posture.lumbar.flexion + posture.thoracic.flexion
    }

    /// The weight on the hands that stand on the floor. On forearms the wrists are free.
    fn on_hands(&self) -> f64 {
        let is_on_hands = |hand: usize| {
            let arm = &self.there.ask.arms[hand];
            let at = &self.there.skeleton.arms[hand];
            arm.bears && at.wrist.z < LOW && at.elbow.z >= ON_THE_GROUND
        };
        if is_on_hands(0) || is_on_hands(1) {
            self.demand.weight_on.hands
        } else {
            0.0
        }
    }

    fn knee(&self, leg: usize) -> f64 {
        let bent = self.there.ask.legs[leg].knee;
        let is_pressed = bent >= PRESSED && self.posture().hips[leg].flexion < 60.0;
        match self.pose.support {
            _ if self.is_lying() && !is_pressed => 0.0,
            Support::Kneeling => bent.max(100.0),
            _ => bent,
        }
    }

    fn hip(&self, leg: usize) -> f64 {
        let hip = &self.posture().hips[leg];
        let inward = if hip.flexion > 45.0 {
            (-hip.abduction).max(0.0) + (-hip.rotation).max(0.0)
        } else {
            0.0
        };
        hip.flexion + inward
    }

    fn nerve(&self, leg: usize) -> f64 {
        if !self.is_straight(leg) {
            return 0.0;
        }
        let posture = self.posture();
        posture.hips[leg].flexion
            + posture.lumbar.flexion.max(0.0)
            + 0.5 * posture.thoracic.flexion.max(0.0)
    }

    /// A thigh with the knees apart leaves room for the belly.
    fn belly(&self, leg: usize) -> f64 {
        let hip = &self.posture().hips[leg];
        // On hands and knees the belly hangs free.
        if self.pose.support == Support::AllFours {
            return 0.0;
        }
        let over_a_thigh = is_levered_twist(self.pose) && hip.flexion >= OVER_A_THIGH;
        let pressed = self.folded(leg) - hip.abduction.max(0.0);
        if over_a_thigh {
            pressed.max(LEVERED_TWIST)
        } else {
            pressed.max(0.0)
        }
    }

    fn narrow(&self) -> f64 {
        let s = &self.there.skeleton;
        let in_the_air = s.legs.iter().all(|leg| leg.is_in_the_air());
        // A wall or a chair can be held on to; a block or the floor cannot.
        let holds =
            |hand: usize| self.there.ask.arms[hand].bears && s.arms[hand].wrist.z > HIP_HIGH;
        let holds = holds(0) || holds(1);
        match self.pose.support {
            Support::StandingOneLeg if holds => 30.0,
            Support::StandingOneLeg => 60.0,
            Support::ArmSupport | Support::Inverted if in_the_air => 100.0,
            Support::Inverted => 60.0,
            _ => 0.0,
        }
    }

    fn head_below_heart(&self) -> f64 {
        let s = &self.there.skeleton;
        let heart = s.spine[HEART].at.z;
        let below = ((heart - s.head.at.z) * self.body.stature * 100.0).max(0.0);
        match self.pose.support {
            // On the shoulders the head is level with the heart, and all the legs' blood stands above both.
            Support::Inverted => below.max(UPSIDE_DOWN),
            // Kneeling with the brow down nothing hangs, unless the hips are higher than the heart.
            Support::Kneeling | Support::AllFours if s.pelvis.at.z < heart + 0.05 => 0.0,
            _ => below,
        }
    }

    fn uneven(&self) -> f64 {
        // A pelvis that the trunk braces stays even while the legs move: bird-dog, dead bug.
        let fold = self.pose.fold.as_ref();
        let braces =
            self.pose.spine.is_some() || fold.is_some_and(|fold| fold.low_back >= LowBack::Firm);
        if braces && matches!(self.pose.support, Support::AllFours | Support::Supine) {
            return 0.0;
        }
        let [lead, trail] = &self.posture().hips;
        let apart = |of: fn(&crate::body::Hip) -> f64| (of(lead) - of(trail)).abs();
        let uneven = apart(|hip| hip.flexion)
            + 0.5 * (apart(|hip| hip.abduction) + apart(|hip| hip.rotation));
        let is_on_straight_legs = self.is_straight(0) && self.is_straight(1);
        let on_one_side = self.pose.support == Support::StandingOneLeg
            || self.pose.support == Support::SideLying
                && is_on_straight_legs
                && self.there.ask.arms.iter().any(|a| a.bears);
        if on_one_side {
            uneven.max(ONE_SIDE)
        } else {
            uneven
        }
    }

    /// The largest share in a still hold that muscles do not carry.
    fn resting_share(&self) -> f64 {
        let rests = |driver: Driver| driver != Driver::Muscle;
        let pose = self.pose;
        if !self.is_still() || pose.seconds < 10.0 {
            return 0.0;
        }
        let lumbar = &self.demand.lumbar;
        let mut most: f64 = 0.0;
        if pose.fold.as_ref().is_some_and(|fold| rests(fold.driver)) {
            most = most.max(lumbar.sagittal.share.typical);
            for hip in &self.demand.hips_by_side {
                most = most.max(hip.share.typical - 15.0);
            }
        }
        for (turn, axis) in [
            (&pose.twist, &lumbar.rotation),
            (&pose.lean, &lumbar.lateral),
        ] {
            let is_free = |joint| turn.as_ref().is_some_and(|turn| turn.free.contains(&joint));
            let is_passive =
                pose.effort <= Effort::Easy && turn.as_ref().is_some_and(|turn| rests(turn.driver));
            if is_passive && is_free(Joint::Lumbar) {
                most = most.max(axis.share.typical);
            }
        }
        most
    }

    fn combined(&self) -> f64 {
        let lumbar = &self.demand.lumbar;
        let used = |share: f64| usize::from(share >= USED);
        let bend = if lumbar.sagittal.degrees.typical > 0.0 {
            lumbar.sagittal.share.typical
        } else {
            0.0
        };
        let turns = used(lumbar.rotation.share.typical) + used(lumbar.lateral.share.typical);
        if used(bend) + turns >= 2 && used(bend) == 1 {
            lumbar.combined.typical
        } else {
            0.0
        }
    }
}

/// Whether the arms pull or press the trunk round.
pub fn is_levered_twist(pose: &Pose) -> bool {
    let pulls =
        |turn: &pose_format::Turn| turn.driver == Driver::Pull && turn.degrees.to.abs() >= 20.0;
    pose.twist.as_ref().is_some_and(pulls)
}
