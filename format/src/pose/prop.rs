//! Things that a pose is done with. They are drawn; what they take off the body is said in `rested`.

use super::Landmark;
use crate::choices;
use crate::fields::{choice, field, required};
use crate::{Choice, Fields, Record, nearest};

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

impl Prop {
    /// A thing in words: `bolster chest`, or a strap with both its ends, `strap lead-hand lead-foot`.
    ///
    /// # Errors
    /// What is wrong, with the word and the nearest that there is.
    pub fn from_words(text: &str) -> Result<Self, String> {
        let mut words = text.split(' ');
        let thing = known::<Thing>(words.next())?;
        let at = known(words.next())?;
        let to = match thing {
            Thing::Strap => known(words.next())?,
            _ => Landmark::default(),
        };
        match words.next() {
            None => Ok(Self { thing, at, to }),
            Some(word) => Err(["has a word too many, \"", word, "\""].concat()),
        }
    }
}

fn known<C: Choice>(word: Option<&str>) -> Result<C, String> {
    let Some(word) = word else {
        return Err("wants a thing and where it is, such as \"bolster chest\"".into());
    };
    C::of(word).ok_or_else(|| {
        let near = nearest(word, &mut C::WORDS.iter().copied()).unwrap_or_default();
        ["names \"", word, "\"; the nearest is \"", near, "\""].concat()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_in_words_is_read_and_a_slip_is_told_with_the_nearest_word() {
        let strap = Prop::from_words("strap lead-hand trail-foot").expect("a strap");
        assert_eq!(strap.thing, Thing::Strap);
        assert_eq!(
            [strap.at, strap.to],
            [Landmark::LeadHand, Landmark::TrailFoot]
        );
        for (words, told) in [
            (
                "bolstr chest",
                "names \"bolstr\"; the nearest is \"bolster\"",
            ),
            ("bolster chst", "names \"chst\"; the nearest is \"chest\""),
            ("strap lead-hand", "wants a thing and where it is"),
            ("bolster chest belly", "has a word too many, \"belly\""),
        ] {
            let message = Prop::from_words(words).expect_err(words);
            assert!(message.contains(told), "{words}: {message}");
        }
    }
}
