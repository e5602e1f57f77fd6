//! Things that a pose is done with. They are only drawn: the weight they take is the pose's `rested`.

use super::anchor::Landmark;
use crate::choices;
use crate::fields::{choice, field, required};
use crate::{Fields, Record};

choices! {
    /// What a pose is done with.
    Thing { Block = "block", Bolster = "bolster", Chair = "chair", Wall = "wall", Strap = "strap" }
}

/// A thing, and where the body meets it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prop {
    /// What it is.
    pub thing: Thing,
    /// What lies on it, leans on it or holds it.
    pub at: Landmark,
    /// What holds the other end of a strap.
    pub to: Landmark,
}

impl Record for Prop {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(f, required!("thing", "What it is."), &mut self.thing);
        choice(
            f,
            required!(
                "at",
                "What lies on a block, bolster or chair, leans on a wall, or holds a strap."
            ),
            &mut self.at,
        );
        let to = if self.thing == Thing::Strap {
            required!("to", "What holds the other end of the strap.")
        } else {
            field!("to", "What holds the other end of a strap, which needs it.")
        };
        choice(f, to, &mut self.to);
    }
}
