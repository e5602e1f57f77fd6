//! The words after a command: options are taken one by one, and nothing unknown is ignored.

use anyhow::{Result, bail};

use crate::nearest;

/// What is left of a command's words.
pub struct Arguments {
    command: &'static str,
    words: Vec<String>,
    known: Vec<&'static str>,
}

impl Arguments {
    pub fn new(command: &'static str, words: Vec<String>) -> Self {
        Self {
            command,
            words,
            known: Vec::new(),
        }
    }

    /// Whether `--name` was given.
    pub fn flag(&mut self, name: &'static str) -> bool {
        self.known.push(name);
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// The value of `--name VALUE` or `--name=VALUE`.
    ///
    /// # Errors
    /// The option stands without a value.
    pub fn value(&mut self, name: &'static str) -> Result<Option<String>> {
        self.known.push(name);
        let joined = format!("{name}=");
        let Some(at) = self
            .words
            .iter()
            .position(|word| word == name || word.starts_with(&joined))
        else {
            return Ok(None);
        };
        let word = self.words.remove(at);
        if let Some(value) = word.strip_prefix(&joined) {
            return Ok(Some(value.to_owned()));
        }
        if at == self.words.len() {
            bail!(
                "`{name}` needs a value, as in `cargo xtask {} {name} VALUE`",
                self.command
            );
        }
        Ok(Some(self.words.remove(at)))
    }

    /// A port number from `--port N`.
    ///
    /// # Errors
    /// Not a number from 0 to 65535.
    pub fn port(&mut self) -> Result<Option<u16>> {
        let Some(word) = self.value("--port")? else {
            return Ok(None);
        };
        match word.parse() {
            Ok(port) => Ok(Some(port)),
            Err(_) => {
                bail!("`--port` takes a number from 0 to 65535 (0: any free one), not `{word}`")
            }
        }
    }

    /// All words that are left, for a tool that checks them itself.
    pub fn rest(self) -> Vec<String> {
        self.words
    }

    /// # Errors
    /// A word is left that nobody took.
    pub fn finish(self) -> Result<()> {
        let Some(word) = self.words.first() else {
            return Ok(());
        };
        let command = self.command;
        if self.known.is_empty() {
            bail!("`cargo xtask {command}` takes no options, so not `{word}`");
        }
        let nearest = nearest::of(word, self.known.iter().copied());
        bail!("`cargo xtask {command}` does not know `{word}`; the nearest is `{nearest}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serve(words: &[&str]) -> Arguments {
        Arguments::new("serve", words.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_value_may_follow_a_space_or_an_equals_sign() {
        assert_eq!(serve(&["--port", "81"]).port().unwrap(), Some(81));
        assert_eq!(serve(&["--port=82"]).port().unwrap(), Some(82));
        assert_eq!(serve(&[]).port().unwrap(), None);
    }

    #[test]
    fn a_value_that_is_missing_or_no_port_is_named() {
        assert!(
            serve(&["--port"])
                .port()
                .unwrap_err()
                .to_string()
                .contains("needs a value")
        );
        assert!(
            serve(&["--port", "many"])
                .port()
                .unwrap_err()
                .to_string()
                .contains("`many`")
        );
    }

    #[test]
    fn an_unknown_option_is_named_with_the_nearest_one() {
        let mut arguments = serve(&["--prot", "81"]);
        arguments.port().unwrap();
        let message = arguments.finish().unwrap_err().to_string();
        assert_eq!(
            message,
            "`cargo xtask serve` does not know `--prot`; the nearest is `--port`"
        );
    }
}
