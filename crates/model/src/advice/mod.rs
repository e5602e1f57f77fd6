//! From a demand to a judgement: levels by mechanism, reasons with a certainty, adjustments, alternatives.

mod adjust;
mod alternatives;
mod candidate;
mod levels;
mod others;
mod reasons;

pub use adjust::{LEAST_LOAD, LEAST_SHARE, Saving};
pub use candidate::{Alternative, WhyNot};
pub use levels::{Level, Levels, chosen, condition, lumbar_share};
pub use others::{Others, condition as condition_of_others};
pub use reasons::{Certainty, Reason, Topic};

use crate::body::Posture;
use crate::catalog::Catalog;
use crate::demand::{Band, Demand};
use crate::reader::Reader;
use crate::words::Message;
use candidate::Wanted;
use pose_format::{Knowledge, Mechanism, Pose};

/// What the card says to one reader about one pose.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The level shown large.
    pub level: Level,
    /// One sentence, which says for whom.
    pub headline: Message,
    /// The level of each mechanism, in the order of [`Mechanism`].
    pub by_mechanism: Levels,
    /// The mechanism that reasons, adjustments and alternatives are for.
    pub leading: Mechanism,
    /// How published judgements compare with it.
    pub others: Others,
    /// Sentences with certainty and sources.
    pub reasons: Vec<Reason>,
    /// Changes within the pose that ease the reader's trouble, the most saving first.
    pub adjustments: Vec<Saving>,
    /// At most three other poses.
    pub alternatives: Vec<Alternative>,
}

/// Judges a pose for a reader.
pub fn advise(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    posture: &Posture,
) -> Advice {
    let knowledge = catalog.knowledge();
    let by_mechanism = levels::levels(knowledge, pose, demand);
    let chosen = chosen(knowledge, reader);
    let leading = levels::leading(&by_mechanism, demand, &chosen);
    let concerns = levels::concerns(knowledge, reader);
    let level = levels::overall(&by_mechanism, &chosen, pose, &concerns);
    Advice {
        level,
        others: others::others(knowledge, pose, reader, level),
        headline: reasons::headline(level, &by_mechanism, &chosen, leading, &concerns),
        reasons: reasons::reasons(
            knowledge,
            pose,
            reader,
            demand,
            posture,
            &by_mechanism,
            leading,
            &chosen,
            &concerns,
        ),
        adjustments: adjust::savings(
            knowledge,
            pose,
            reader,
            demand,
            &adjust::Trouble {
                leading,
                raised: &levels::raised(pose, &concerns),
            },
        ),
        alternatives: alternatives::alternatives(&Wanted {
            catalog,
            pose,
            reader,
            before: demand,
            leading,
            chosen: &chosen,
            concerns: &concerns,
        }),
        by_mechanism,
        leading,
    }
}

/// What a reader may have expected among the alternatives, by why it is not there (ids).
pub fn left_out(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
    advice: &Advice,
) -> Vec<(WhyNot, Vec<String>)> {
    let knowledge = catalog.knowledge();
    let wanted = Wanted {
        catalog,
        pose,
        reader,
        before: demand,
        leading: advice.leading,
        chosen: &chosen(knowledge, reader),
        concerns: &levels::concerns(knowledge, reader),
    };
    alternatives::left_out(&wanted, &advice.alternatives)
}

/// The level of a pose for a reader, and nothing else.
pub fn level_of(knowledge: &Knowledge, pose: &Pose, reader: &Reader, demand: &Demand) -> Level {
    levels::overall(
        &levels::levels(knowledge, pose, demand),
        &chosen(knowledge, reader),
        pose,
        &levels::concerns(knowledge, reader),
    )
}

/// The level of a pose for a reader, its leading mechanism and the share of it, without the sentences.
pub fn advise_level(
    catalog: &Catalog,
    pose: &Pose,
    reader: &Reader,
    demand: &Demand,
) -> (Level, Mechanism, Band) {
    let knowledge = catalog.knowledge();
    let by_mechanism = levels::levels(knowledge, pose, demand);
    let chosen = chosen(knowledge, reader);
    let leading = levels::leading(&by_mechanism, demand, &chosen);
    let level = levels::overall(
        &by_mechanism,
        &chosen,
        pose,
        &levels::concerns(knowledge, reader),
    );
    (level, leading, levels::band(demand, leading))
}
