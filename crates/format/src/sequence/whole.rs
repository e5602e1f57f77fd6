//! The whole of a sequence file, and the breath that all of them count in.

use super::step::Step;
use crate::fields::{field, list, required};
use crate::{Fields, Record};

/// Poses in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sequence {
    /// Kebab-case, unique among sequences and poses; empty for a list that a page writes itself.
    pub id: String,
    /// English name; empty for such a list.
    pub name: String,
    /// Sanskrit in IAST, or empty.
    pub sanskrit: String,
    /// Sanskrit in plain letters, or empty.
    pub sanskrit_plain: String,
    /// What people call it.
    pub nicknames: Vec<String>,
    /// How often the whole is usually done; 0 is once.
    pub rounds: f64,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

impl Record for Sequence {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.text(
            required!("id", "The file's name: kebab-case, for good.", most = 40),
            &mut self.id,
        );
        f.text(
            required!("name", "English name.", most = 40),
            &mut self.name,
        );
        f.text(
            field!("sanskrit", "Sanskrit in IAST.", most = 60),
            &mut self.sanskrit,
        );
        f.text(
            field!("sanskrit-plain", "Sanskrit in plain letters.", most = 60),
            &mut self.sanskrit_plain,
        );
        f.texts(
            field!("nicknames", "Other names people write.", most = 40),
            &mut self.nicknames,
        );
        f.number(
            field!(
                "rounds",
                "How often the whole is usually done; once where it is left out.",
                (1.0, 108.0)
            ),
            &mut self.rounds,
        );
        list(
            f,
            required!("steps", "What is done, in order."),
            &mut self.steps,
        );
        f.author_texts(
            field!(
                "references",
                "Keys of data/references.json behind the choice of poses.",
                most = 40
            ),
            &mut vec![],
        );
        f.author_text(field!(
            "why",
            "Why these poses, in this order, for so long.",
            most = 600
        ));
    }
}

/// The breath that sequences count in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Breath {
    /// How long one calm breath takes, in and out.
    pub seconds: f64,
}

impl Record for Breath {
    fn fields(&mut self, f: &mut dyn Fields) {
        f.number(
            required!(
                "seconds",
                "How long one calm breath takes, in and out.",
                (2.0, 15.0)
            ),
            &mut self.seconds,
        );
        f.author_text(field!("why", "Where the number comes from.", most = 600));
    }
}
