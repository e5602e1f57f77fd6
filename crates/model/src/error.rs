//! What is wrong with an argument, and the nearest right one.

use std::fmt;

/// A bad argument: its message names the field, the value and the nearest valid one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

impl Error {
    /// Something else than expected.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A word that is none of the known ones.
    pub fn unknown(field: &str, value: &str, near: Option<&str>) -> Self {
        let ending = near.map_or_else(String::new, |near| {
            ["; did you mean \"", near, "\"?"].concat()
        });
        Self([field, " is \"", value, "\", which is not known", &ending].concat())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
