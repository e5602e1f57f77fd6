//! The option `sequence`: the name of one of ours, or a list of poses and sequences.

use super::View;
use super::checker::Checker;
use pose_format::{Sequence, Step, Value};
use pose_model::catalog::{Meant, meant};
use pose_model::{Catalog, Error};

const NAME: &str = "sequence";
/// The most entries that a page may list: a class of an hour and a half has fewer.
const MOST: usize = 60;

impl Checker<'_> {
    /// One of our sequences by any of its names; or what a list names, in its order. Entries of a text are parted by commas,
    /// or, where it has none, by spaces between ids. An entry that names nothing is left out.
    pub(super) fn sequence(&mut self, view: View, catalog: &Catalog) -> Option<Sequence> {
        if view == View::Sequence && self.get(NAME).is_none() {
            let message = format!("{NAME} is missing; name one, such as \"sun-salutation-a\"");
            self.problems.push(Error::new(message));
        }
        let mut entries: Vec<&str> = match self.get(NAME)? {
            Value::Text(text) if text.contains(',') => text.split(',').collect(),
            Value::Text(text) => match meant(catalog, text) {
                Ok(Meant::Sequence(ours, _)) => return Some(ours.clone()),
                Ok(Meant::Pose(_)) => vec![text],
                Err(near) => {
                    let parts: Vec<&str> = text.split_ascii_whitespace().collect();
                    // It is a list if one of them is known; else it was meant as a name.
                    if !parts.iter().any(|part| meant(catalog, part).is_ok()) {
                        self.problems.push(Error::unknown(NAME, text, near));
                        return None;
                    }
                    parts
                }
            },
            Value::List(items) => items
                .iter()
                .map(|item| match item {
                    Value::Text(text) => text,
                    _ => "",
                })
                .collect(),
            other => {
                let kind = other.kind();
                let message = format!("{NAME} is {kind}; a name or a list of poses is wanted");
                self.problems.push(Error::new(message));
                return None;
            }
        };
        if entries.len() > MOST {
            let many = entries.len();
            let message = format!("{NAME} has {many} entries; the first {MOST} are taken");
            self.problems.push(Error::new(message));
            entries.truncate(MOST);
        }
        let mut list = Sequence::default();
        for entry in entries.iter().map(|entry| entry.trim()) {
            match meant(catalog, entry) {
                // One round of it.
                Ok(Meant::Sequence(ours, _)) => list.steps.extend(ours.steps.iter().cloned()),
                Ok(Meant::Pose(found)) => list.steps.push(Step {
                    poses: vec![found.pose.id.clone()],
                    ..Step::default()
                }),
                Err(near) => self.problems.push(Error::unknown(NAME, entry, near)),
            }
        }
        (!list.steps.is_empty()).then_some(list)
    }
}
