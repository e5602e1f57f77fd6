//! From demand to level, one mechanism at a time.

use crate::Within;
use crate::demand::{Band, Demand};
use crate::reader::Reader;
use pose_format::{Choice, Concern, Hold, Knowledge, Mechanism, MechanismRule, Pose, Support};

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
        levels[rule.mechanism.index()] = level(rule, pose, demand);
    }
    Levels(levels)
}

fn level(rule: &MechanismRule, pose: &Pose, demand: &Demand) -> Level {
    let share = lumbar_share(demand, rule.mechanism);
    let sooner = rule.dose * dose(pose, demand);
    if share >= rule.avoid - sooner {
        Level::Avoid
    } else if share >= rule.caution - sooner {
        Level::Caution
    } else if is_recommended(rule, demand) {
        Level::Suits
    } else {
        Level::Fine
    }
}

/// How far load, a long hold or repetition lowers a mechanism's thresholds, 0 to 1. Load counts from 1.7 times
/// standing, which bending asks, up to 3, which lifting asks. A static hold counts from 30 seconds on and in full at
/// 150, because soft tissue stretches slowly under a steady pull. Repetition counts 0.3.
fn dose(pose: &Pose, demand: &Demand) -> f64 {
    let loaded = ((demand.load.typical - 1.7) / 1.3).within(0.0, 1.0);
    let long = if pose.hold == Hold::Static {
        ((pose.seconds - 30.0) / 120.0).within(0.0, 1.0)
    } else {
        0.3
    };
    loaded.max(long)
}

/// Whether a pose is what sources recommend: the opposite direction, gently and without much load.
fn is_recommended(rule: &MechanismRule, demand: &Demand) -> bool {
    let opposite = match rule.mechanism {
        Mechanism::Bending => Mechanism::Arching,
        Mechanism::Arching => Mechanism::Bending,
        _ => return false,
    };
    let share = lumbar_share(demand, opposite);
    rule.suits_from > 0.0
        && share >= rule.suits_from
        && share <= rule.suits_to
        && demand.load.typical <= 1.2
}

/// The mechanisms a reader chose, or that their condition stands for.
pub fn chosen(knowledge: &Knowledge, reader: &Reader) -> Vec<Mechanism> {
    let mut chosen = reader.worse_with.clone();
    if let Some(condition) = condition(knowledge, reader) {
        chosen.extend(&condition.mechanisms);
    }
    Mechanism::all().filter(|m| chosen.contains(m)).collect()
}

/// The concerns of a reader's condition, beside its mechanisms.
pub fn concerns(knowledge: &Knowledge, reader: &Reader) -> Vec<Concern> {
    condition(knowledge, reader)
        .map(|c| c.concerns.clone())
        .unwrap_or_default()
}

/// The reader's condition, if they named one that is known.
pub fn condition<'a>(
    knowledge: &'a Knowledge,
    reader: &Reader,
) -> Option<&'a pose_format::Condition> {
    let id = reader.condition.as_deref()?;
    knowledge.conditions.iter().find(|c| c.id == id)
}

/// The mechanism of highest level, then of highest share; among those chosen, or all.
pub fn leading(levels: &Levels, demand: &Demand, chosen: &[Mechanism]) -> Mechanism {
    let among: Vec<Mechanism> = if chosen.is_empty() {
        Mechanism::all().collect()
    } else {
        chosen.to_vec()
    };
    // Load is no share of a range. To compare it, 100% of standing counts as 0 and 300% as 80, "near the end".
    let share = |m: Mechanism| match m {
        Mechanism::Loading => ((lumbar_share(demand, m) - 100.0) / 2.5).within(0.0, 80.0),
        _ => lumbar_share(demand, m),
    };
    among
        .into_iter()
        .max_by(|a, b| {
            levels
                .of(*a)
                .cmp(&levels.of(*b))
                .then_with(|| share(*a).total_cmp(&share(*b)))
        })
        .unwrap_or_default()
}

/// The concerns of a condition that this pose raises.
pub fn raised(pose: &Pose, concerns: &[Concern]) -> Vec<Concern> {
    let has = |c: Concern| pose.cautions.iter().any(|caution| caution.about == c);
    concerns
        .iter()
        .copied()
        .filter(|c| match c {
            // Standing on two feet, a step to the side restores balance.
            Concern::Balance => {
                pose.support == Support::StandingOneLeg
                    || has(*c) && pose.support != Support::Standing
            }
            Concern::Prone => has(*c) || pose.support == Support::Prone,
            // On the back neither head nor trunk bends toward the leg, so the nerve is pulled from one end only.
            Concern::NerveTension => has(*c) && pose.support != Support::Supine,
            _ => has(*c),
        })
        .collect()
}

/// The level shown large. With nothing chosen it never says more than caution, for nothing is known of the reader.
pub fn overall(levels: &Levels, chosen: &[Mechanism], pose: &Pose, concerns: &[Concern]) -> Level {
    let raised = raised(pose, concerns);
    let of_concerns = if raised.is_empty() {
        None
    } else {
        Some(Level::Caution)
    };
    if chosen.is_empty() && concerns.is_empty() {
        let any = Mechanism::all().any(|m| levels.of(m) == Level::Avoid);
        return if any { Level::Caution } else { Level::Fine };
    }
    if chosen.is_empty() {
        // A condition without mechanisms: only its concerns count.
        return of_concerns.unwrap_or_default();
    }
    let strictest = chosen
        .iter()
        .map(|m| levels.of(*m))
        .max()
        .unwrap_or_default();
    of_concerns.map_or(strictest, |c| strictest.max(c))
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
