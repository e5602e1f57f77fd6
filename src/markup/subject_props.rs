//! What most sections are given.

use crate::state::Subject;
use yew::Properties;

/// The pose and what there is to say of it.
#[derive(Clone, PartialEq, Properties)]
pub struct SubjectProps {
    /// The pose, with its assessment.
    pub subject: Subject,
}
