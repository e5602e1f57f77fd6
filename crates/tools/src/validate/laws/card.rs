//! One card, and what the laws need to look up beside it.

use pose_format::{AgeBand, Change, Choice, Mechanism, Pose};
use pose_model::advice::{Advice, Topic};
use pose_model::demand::{Demand, typical_demand};
use pose_model::{Catalog, Reader};
use std::cell::RefCell;
use std::collections::HashMap;

/// Conditions whose trouble is not the low back; their own concerns decide.
const NOT_THE_LOW_BACK: [&str; 3] = ["neck-pain", "pregnancy", "hypermobility"];

/// What a reader is shown of one pose.
pub struct Card<'a> {
    pub shelf: &'a Shelf<'a>,
    pub pose: &'a Pose,
    pub reader: &'a Reader,
    pub demand: &'a Demand,
    pub advice: &'a Advice,
}

impl Card<'_> {
    /// Whether the reader named a movement or a condition.
    pub fn has_named(&self) -> bool {
        !self.reader.worse_with.is_empty() || self.reader.condition.is_some()
    }

    /// Whether the reader named a trouble of the low back.
    pub fn names_the_low_back(&self) -> bool {
        !self.reader.worse_with.is_empty()
            || self
                .reader
                .condition
                .as_deref()
                .is_some_and(|id| !NOT_THE_LOW_BACK.contains(&id))
    }

    /// What comes first: the strictest of what restricts, or the leading movement.
    pub fn first(&self) -> Topic {
        self.advice.judged.first()
    }

    /// Who reads which pose, for a message.
    pub fn name(&self) -> String {
        let worse: Vec<&str> = self.reader.worse_with.iter().map(|m| m.word()).collect();
        format!(
            "{} for {}{} (mobility {}, depth {})",
            self.pose.id,
            worse.join(" "),
            self.reader.condition.as_deref().unwrap_or_default(),
            self.reader.mobility,
            self.reader.depth,
        )
    }
}

/// A pose, and a body by mobility and age.
type Body = (String, i8, Option<AgeBand>);

/// The catalogue, with each pose's demand at full depth kept for the next card that needs it.
pub struct Shelf<'a> {
    pub catalog: &'a Catalog,
    kept: RefCell<HashMap<Body, Demand>>,
}

impl<'a> Shelf<'a> {
    /// An empty one.
    pub fn new(catalog: &'a Catalog) -> Self {
        Self {
            catalog,
            kept: RefCell::default(),
        }
    }

    /// The demand of a pose at full depth on a body of this reader's mobility and age.
    pub fn demand(&self, pose: &Pose, reader: &Reader) -> Demand {
        let key = (pose.id.clone(), reader.mobility as i8, reader.age);
        if let Some(kept) = self.kept.borrow().get(&key) {
            return *kept;
        }
        let full = Reader {
            depth: 1.0,
            ..reader.clone()
        };
        let demand = typical_demand(self.catalog.knowledge(), pose, &full, &Change::default());
        self.kept.borrow_mut().insert(key, demand);
        demand
    }
}

/// The largest share or load on each movement, as the laws read it.
pub fn share(demand: &Demand, mechanism: Mechanism) -> f64 {
    let sagittal = &demand.lumbar.sagittal;
    let bends = sagittal.degrees.typical > 0.0;
    match mechanism {
        Mechanism::Bending if bends => sagittal.share.typical,
        Mechanism::Arching if !bends => sagittal.share.typical,
        Mechanism::Bending | Mechanism::Arching => 0.0,
        Mechanism::Twisting => demand.lumbar.rotation.share.typical,
        Mechanism::SideBending => demand.lumbar.lateral.share.typical,
        Mechanism::Loading => demand.load.typical * 100.0,
    }
}
