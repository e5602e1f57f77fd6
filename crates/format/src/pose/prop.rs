//! Things that a pose is done with. What carries the body is only drawn: the weight it takes is the pose's `rested`.
//! What pulls at the body is felt as well: a weight in the hand, a band fixed at the side.

use super::anchor::Landmark;
use crate::choices;
use crate::fields::{choice, field, required};
use crate::{Fields, Record};

choices! {
    /// What a pose is done with.
    Thing {
        Block = "block", Bolster = "bolster", Chair = "chair", Wall = "wall", Strap = "strap",
        // An elastic band that is fixed beside the body, on the trail side.
        Band = "band",
        // Something heavy that hangs from a hand.
        Weight = "weight",
    }
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
    /// How heavy a weight is, or how hard a band pulls; per cent of body weight.
    pub heavy: f64,
}

impl Record for Prop {
    fn fields(&mut self, f: &mut dyn Fields) {
        choice(f, required!("thing", "What it is."), &mut self.thing);
        choice(
            f,
            required!(
                "at",
                "What lies on a block, bolster or chair, leans on a wall, or holds a strap, a band or a weight."
            ),
            &mut self.at,
        );
        let to = if self.thing == Thing::Strap {
            required!("to", "What holds the other end of the strap.")
        } else {
            field!("to", "What holds the other end of a strap, which needs it.")
        };
        choice(f, to, &mut self.to);
        f.number(
            field!(
                "heavy",
                "How heavy a weight is, or how hard a band pulls, in per cent of body weight.",
                (0.0, 50.0)
            ),
            &mut self.heavy,
        );
    }
}
