//! One step of a sequence.

use crate::fields::{choice, field, required};
use crate::{Fields, Record, choices};

choices! {
    /// How a step goes with the breath: it is held, or it is one movement while breathing in or out.
    Beat { Held = "held", In = "in", Out = "out" }
}

choices! {
    /// Which side a pose with a left and a right is led with: one after the other, the reader's own first, or the other one.
    StepSide { Both = "both", First = "first", Second = "second" }
}

/// One pose, or two that are done in turn as one movement, and for how long.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Ids of one pose or two.
    pub poses: Vec<String>,
    /// What two poses in turn are called; empty for one.
    pub name: String,
    /// Whether it is one movement with the breath.
    pub beat: Beat,
    /// Breaths in a pose; 0 where they are not counted.
    pub breaths: f64,
    /// Seconds in a pose; 0 where the pose's own usual hold counts.
    pub seconds: f64,
    /// How often it is done; 0 is once.
    pub times: f64,
    /// Which side leads.
    pub side: StepSide,
}

impl Record for Step {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.pose_ids(
            required!(
                "poses",
                "The id of a pose, or of two that are done in turn as one movement.",
                most = 40
            ),
            &mut self.poses,
        );
        f.text(
            field!(
                "name",
                "What two poses in turn are called, such as Cat-Cow.",
                most = 40
            ),
            &mut self.name,
        );
        choice(
            f,
            field!(
                "breath",
                "Held, or one movement while breathing in or out: half a breath."
            ),
            &mut self.beat,
        );
        f.number(
            field!("breaths", "How many breaths in a pose.", (0.5, 100.0)),
            &mut self.breaths,
        );
        f.number(
            field!(
                "seconds",
                "How many seconds in a pose; the pose's usual hold where nothing is counted.",
                (1.0, 600.0)
            ),
            &mut self.seconds,
        );
        f.number(
            field!(
                "times",
                "How often it is done, on each side where it has two; once where it is left out.",
                (1.0, 60.0)
            ),
            &mut self.times,
        );
        choice(
            f,
            field!(
                "side",
                "Of a pose with a left and a right: both in turn, the first, or the second."
            ),
            &mut self.side,
        );
    }
}
