//! How people write the names of poses.

use crate::fields::{field, required};
use crate::{Fields, Record};

/// What counts as the same name in other letters or words: see `data/spelling.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spelling {
    /// `those=these`: letters, and what they are in plain small ones.
    pub letters: Vec<String>,
    /// Words that never decide.
    pub silent: Vec<String>,
    /// Words that readers add to a name.
    pub asides: Vec<String>,
    /// Words that belong to the side before them.
    pub sided: Vec<String>,
    /// Words between two names.
    pub between: Vec<String>,
    /// `one=other=other`: words that mean the same.
    pub same: Vec<String>,
    /// The same for Sanskrit words, by sound.
    pub sanskrit: Vec<String>,
    /// `written=heard`: spellings of one sound.
    pub sounds: Vec<String>,
    /// What "-asana" becomes.
    pub endings: Vec<String>,
}

impl Record for Spelling {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.texts(
            required!(
                "letters",
                "Letters = what they are in plain ones.",
                most = 40
            ),
            &mut self.letters,
        );
        f.texts(
            required!("silent", "Words that never decide.", most = 40),
            &mut self.silent,
        );
        f.texts(
            required!("asides", "Words that readers add to a name.", most = 40),
            &mut self.asides,
        );
        f.texts(
            required!("sided", "Words after left or right.", most = 40),
            &mut self.sided,
        );
        f.texts(
            required!("between", "Words between two names.", most = 40),
            &mut self.between,
        );
        f.texts(
            required!(
                "same",
                "Words that mean the same, with = between.",
                most = 80
            ),
            &mut self.same,
        );
        f.texts(
            required!("sanskrit", "The same, by sound.", most = 80),
            &mut self.sanskrit,
        );
        f.texts(
            required!("sounds", "Written = heard.", most = 40),
            &mut self.sounds,
        );
        f.texts(
            field!("endings", "What -asana becomes.", most = 40),
            &mut self.endings,
        );
    }
}
