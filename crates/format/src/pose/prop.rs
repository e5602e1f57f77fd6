//! Things that a pose is done with. They are drawn; what they take off the body is said in `rested`.

use super::Landmark;
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
    /// The other end of a strap.
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
        choice(f, field!("to", "The other end of a strap."), &mut self.to);
    }
}
