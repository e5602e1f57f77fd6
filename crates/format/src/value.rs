//! A value that is not yet checked: from TOML at build time, from JavaScript in the browser.

/// One value of a data file or of a site owner's catalogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Absent, `null` or `undefined`.
    Nothing,
    /// `true` or `false`.
    Flag(bool),
    /// Any finite or non-finite number; the reader refuses the latter.
    Number(f64),
    /// Text, never markup.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Named values, in the order of the file.
    Table(Vec<(String, Value)>),
}

impl Value {
    /// What this is, in a word a person would use.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Flag(_) => "a true/false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }

    /// The named value of a table, if this is a table that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Table(fields) => fields.iter().find(|(n, _)| n == name).map(|(_, v)| v),
            _ => None,
        }
    }
}
