//! From demand to level, one mechanism at a time.

use crate::Within;
use crate::demand::{Band, Demand, is_levered_twist};
use pose_format::{
    Choice, Concern, Driver, Effort, Hold, Knowledge, Mechanism, MechanismRule, Pose, Support,
    Watched,
};

/// How a pose suits someone whom a mechanism hurts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Often chosen for this.
    Suits,
    /// Usually fine.
    #[default]
    Fine,
    /// Go easy.
    Caution,
    /// Skip for now.
    Avoid,
}

impl Choice for Level {
    const WORDS: &'static [&'static str] = &["suits", "fine", "caution", "avoid"];
    fn at(index: usize) -> Self {
        [Self::Suits, Self::Fine, Self::Caution, Self::Avoid]
            .get(index)
            .copied()
            .unwrap_or_default()
    }
    fn index(self) -> usize {
        self as usize
    }
}

/// The level of every mechanism.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Levels([Level; 5]);

impl Levels {
    /// The level of one mechanism.
    pub fn of(&self, mechanism: Mechanism) -> Level {
        self.0[mechanism.index()]
    }
}

/// What a mechanism asks of the low back: per cent of its range, or per cent of standing for loading.
pub fn lumbar_share(demand: &Demand, mechanism: Mechanism) -> f64 {
    let sagittal = &demand.lumbar.sagittal;
    match mechanism {
        Mechanism::Bending if sagittal.degrees.typical > 0.0 => sagittal.share.typical,
        Mechanism::Arching if sagittal.degrees.typical < 0.0 => sagittal.share.typical,
        Mechanism::Bending | Mechanism::Arching => 0.0,
        Mechanism::Twisting => demand.lumbar.rotation.share.typical,
        Mechanism::SideBending => demand.lumbar.lateral.share.typical,
        Mechanism::Loading => demand.load.typical * 100.0,
    }
}

/// Every mechanism's level.
pub fn levels(knowledge: &Knowledge, pose: &Pose, demand: &Demand) -> Levels {
    let mut levels = [Level::Fine; 5];
    for rule in &knowledge.mechanisms {
        levels[rule.mechanism.index()] = level(rule, None, pose, demand);
    }
    Levels(levels)
}

/// A condition's own step, or the usual one where it has none.
pub fn own_or(own: f64, usual: f64) -> f64 {
    if own > 0.0 { own } else { usual }
}

/// The level of one mechanism, with a condition's own steps where it has them.
pub fn level(rule: &MechanismRule, own: Option<&Watched>, pose: &Pose, demand: &Demand) -> Level {
    let step = |of: fn(&Watched) -> f64, usual: f64| own_or(own.map_or(0.0, of), usual);
    // A condition's own dose brings caution sooner; avoid stays where the share itself is large.
    let forced = forced(rule, pose, demand);
    let stays = if demand.load.typical >= CARRYING {
        prolonged(pose)
    } else {
        0.0
    };
    let mut caution =
        step(|own| own.caution, rule.caution) - step(|own| own.dose, rule.dose) * forced;
    let mut avoid = step(|own| own.avoid, rule.avoid) - rule.dose * forced.max(stays);
    if rule.mechanism == Mechanism::Loading && pose.seconds <= A_MOMENT {
        caution = avoid;
    }
    if rule.mechanism == Mechanism::Twisting && !is_strained_turn(pose, demand) {
        (caution, avoid) = (caution + EASY_TURN, f64::INFINITY);
    }
    let mut share = lumbar_share(demand, rule.mechanism);
    if own.is_some_and(|own| own.upper_back) {
        share = share.max(upper_back_share(demand, rule.mechanism));
    }
    let does_not_count = |own: &Watched| {
        demand.load.typical * 100.0 < own.loaded || own.held && pose.hold != Hold::Static
    };
    if own.is_some_and(does_not_count) {
        share = 0.0;
    }
    // A step that is said never to come stays away whatever the dose.
    let is_never = own.is_some_and(|own| own.avoid >= 400.0);
    if share >= avoid && !is_never {
        Level::Avoid
    } else if share >= caution.min(avoid) {
        Level::Caution
    } else if own.is_none_or(|own| own.suits) && is_recommended(rule, pose, demand) {
        Level::Suits
    } else {
        Level::Fine
    }
}

/// A hold counts from this load on, times standing: in a bend at rest tissue gives slowly, and nothing presses on it.
const CARRYING: f64 = 0.75;
/// Rising from a chair or bending to lift takes no longer than this, seconds: what everyday does, loads no back too much.
const A_MOMENT: f64 = 5.0;
/// A turn that nothing pulls, presses or bends comes to caution this many points later.
const EASY_TURN: f64 = 15.0;
/// A turn is strained from this much bending on, per cent of the range.
const BENT: f64 = 60.0;
/// ... or from this load on, times standing: what a bend in standing asks.
const LADEN: f64 = 1.7;

/// Whether a turn is more than the few degrees that every low back has: with a lever, bent, or loaded.
fn is_strained_turn(pose: &Pose, demand: &Demand) -> bool {
    is_levered_twist(pose) || is_bent_or_laden(demand)
}

/// Whether the low back is bent or loaded so far that a turn on top is a strain.
pub fn is_bent_or_laden(demand: &Demand) -> bool {
    lumbar_share(demand, Mechanism::Bending) >= BENT || demand.load.typical >= LADEN
}

/// Whether the arms pull the fold or the arch.
pub fn is_pulled(pose: &Pose) -> bool {
    let fold = pose.fold.as_ref();
    fold.is_some_and(|fold| fold.driver == Driver::Pull)
}

/// How far load or a pull lowers both steps of a mechanism, 0 to 1. Load counts from 1.7 times standing, which
/// bending asks, up to 3, which lifting asks. A pull of the arms takes a joint further than it goes by itself.
fn forced(rule: &MechanismRule, pose: &Pose, demand: &Demand) -> f64 {
    let is_sagittal = matches!(rule.mechanism, Mechanism::Bending | Mechanism::Arching);
    // A curl lifts head and chest against gravity with the back round.
    let curls = rule.mechanism == Mechanism::Bending
        && pose.support == Support::Supine
        && pose
            .spine
            .as_ref()
            .is_some_and(|spine| spine.thoracic.to > 0.0);
    if is_sagittal && is_pulled(pose) || curls {
        return 1.0;
    }
    ((demand.load.typical - LADEN) / 1.3).within(0.0, 1.0)
}

/// How far a long hold or repetition lowers the second step, 0 to 1. A static hold counts from 30 seconds on and in
/// full at 150, because soft tissue stretches slowly under a steady pull; repetition counts 0.3. Neither makes more of an
/// everyday bend than that, so the first step stays.
pub fn prolonged(pose: &Pose) -> f64 {
    if pose.hold == Hold::Static {
        ((pose.seconds - 30.0) / 120.0).within(0.0, 1.0)
    } else {
        0.3
    }
}

/// Whether a pose is what sources recommend: the opposite direction, at rest or with little effort, without a strong
/// turn or lean, a lever, or a narrow support.
fn is_recommended(rule: &MechanismRule, pose: &Pose, demand: &Demand) -> bool {
    let opposite = match rule.mechanism {
        Mechanism::Bending => Mechanism::Arching,
        Mechanism::Arching => Mechanism::Bending,
        _ => return false,
    };
    let share = lumbar_share(demand, opposite);
    // Unloaded, the whole of an easy movement is what the textbooks show: knees to chest, child's pose.
    let most = if demand.load.typical <= AT_REST {
        rule.suits_to + UNLOADED
    } else {
        rule.suits_to
    };
    rule.suits_from > 0.0
        && (rule.suits_from..=most).contains(&share)
        && demand.load.typical <= 1.2
        && pose.effort <= Effort::Easy
        && pose.difficulty <= BEGINNERS
        && lumbar_share(demand, Mechanism::Twisting) < TURNED
        && lumbar_share(demand, Mechanism::SideBending) < LEANED
        && !is_levered_twist(pose)
        && demand.beyond.of(Concern::Balance) < 50.0
        && demand.beyond.of(Concern::NeckLoad) < ON_THE_NECK
}

/// What suits keeps the neck clear: more than a head that lies, less than a bridge, per cent of body weight.
const ON_THE_NECK: f64 = 10.0;
/// A low back that carries no more than this is at rest, times standing.
const AT_REST: f64 = 0.7;
/// What suits is in reach of a beginners' class: `difficulty` in the pose's file.
const BEGINNERS: f64 = 2.0;
/// What suits turns the low back by less than this, per cent of the range: walking turns it by 40.
const TURNED: f64 = 40.0;
/// ... and leans it by less than this, per cent of the range: from here a bend counts as a strong one, too.
const LEANED: f64 = 60.0;
/// Points by which a pose at rest may go further and still suit.
const UNLOADED: f64 = 7.0;

/// The upper back's share in the direction of a mechanism, per cent.
pub fn upper_back_share(demand: &Demand, mechanism: Mechanism) -> f64 {
    let upper = &demand.thoracic;
    match mechanism {
        Mechanism::Bending if upper.sagittal.degrees.typical > 0.0 => upper.sagittal.share.typical,
        Mechanism::Arching if upper.sagittal.degrees.typical < 0.0 => upper.sagittal.share.typical,
        Mechanism::Twisting => upper.rotation.share.typical,
        Mechanism::SideBending => upper.lateral.share.typical,
        _ => 0.0,
    }
}

/// The band behind [`lumbar_share`].
pub fn band(demand: &Demand, mechanism: Mechanism) -> Band {
    let share = &demand.lumbar.sagittal.share;
    match mechanism {
        Mechanism::Bending | Mechanism::Arching if lumbar_share(demand, mechanism) == 0.0 => {
            Band::default()
        }
        Mechanism::Bending | Mechanism::Arching => *share,
        Mechanism::Twisting => demand.lumbar.rotation.share,
        Mechanism::SideBending => demand.lumbar.lateral.share,
        Mechanism::Loading => demand.load,
    }
}
