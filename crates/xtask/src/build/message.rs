//! Single messages of the English locale, for the few words that the shell has.

use anyhow::{Context, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

/// The text of a message that has neither arguments nor variants.
///
/// # Errors
/// The locale cannot be parsed, lacks the message, or its text is not plain.
pub fn plain_message(fluent: &str, key: &str) -> Result<String> {
    let resource = parser::parse(fluent).map_err(|(_, mistakes)| {
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        anyhow!("en.ftl: {}", mistakes.join("; "))
    })?;
    let found = resource.body.iter().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == key => message.value.as_ref(),
        _ => None,
    });
    let pattern = found.with_context(|| format!("en.ftl lacks {key}"))?;
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Ok(*value),
        PatternElement::Placeable { .. } => bail!("en.ftl: {key} must be plain text"),
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_message_is_read_whole_and_one_with_arguments_is_refused() {
        let fluent = "a = one\n    two\nb = { $x } three\n";
        assert_eq!(plain_message(fluent, "a").unwrap(), "one\ntwo");
        assert!(plain_message(fluent, "b").is_err());
        assert!(plain_message(fluent, "c").is_err());
    }
}
