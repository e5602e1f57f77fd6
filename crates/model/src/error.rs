//! The error of a bad argument.

use pose_format::{Problem, shown};
use std::fmt;

/// A bad argument: its message names the field, the value and the nearest valid one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    /// An error with its message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// An error about a word that is not known.
    pub fn unknown(field: &str, value: &str, near: Option<&str>) -> Self {
        let value = shown(value);
        let mut message = format!("{field} is \"{value}\", which is not known");
        if let Some(near) = near {
            message += &format!("; did you mean \"{near}\"?");
        }
        Self(message)
    }
}

/// A problem of a value from outside, with its path before it.
impl From<&Problem> for Error {
    fn from(problem: &Problem) -> Self {
        Self(format!("{} {}", problem.path, problem.message))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
