//! What readers type that is no pose, and has an answer all the same.

use crate::fields::{field, required};
use crate::{Fields, Record};

/// A word that readers type into the search, and what is said to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topic {
    /// What readers type: see `data/topics.toml`.
    pub names: Vec<String>,
    /// Keys of the locale, in order.
    pub says: Vec<String>,
}

impl Record for Topic {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.texts(
            required!(
                "names",
                "Beginnings of words that readers type; of a name's words, all must be there. <18 is any age under 18.",
                most = 40
            ),
            &mut self.names,
        );
        f.texts(
            required!("says", "Keys of the locale, in order.", most = 40),
            &mut self.says,
        );
        f.author_text(field!("why", "What they rest on.", most = 600));
    }
}
