//! A language's sentences (Fluent, `www/locales/en.ftl`) as packed patterns, with its plural rules: worked out at build
//! time, so that the wasm needs neither a parser nor rules.
//!
//! Our reader knows messages with text, string literals, variables and choices by a variable. As in Fluent, a choice
//! by a number takes the variant of that very number, or else that of its plural category, or else the default. (Fluent
//! takes the first that fits, here the exact number comes first wherever it stands.) Whatever else Fluent has is
//! refused: terms, attributes, references to messages, functions.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::{collections::BTreeMap, fs, path::Path};

use super::plurals;
use crate::pattern::{END, ENTRY, EXACT, KEY, OR, SELECT, STOP, VAR};

/// The packed sentences of a Fluent file, whose name is its language's tag; or its problems, each with file and key.
pub fn pack(file: &Path) -> Result<String, Vec<String>> {
    let in_file = |problem: String| format!("{}: {problem}", file.display());
    let text = fs::read_to_string(file).map_err(|e| vec![in_file(e.to_string())])?;
    let language = file.file_stem().unwrap_or_default().to_string_lossy();
    packed(&text, &language).map_err(|problems| problems.into_iter().map(in_file).collect())
}

fn packed(text: &str, language: &str) -> Result<String, Vec<String>> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let errors = errors.iter();
        errors
            .map(|e| format!("line {}: {e}", line(e.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let plurals = plurals::of(language).map_err(|problem| vec![problem])?;
    let mut entries = BTreeMap::new();
    let mut problems = vec![];
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(format!("-{} is a term, {UNKNOWN}", term.id.name));
                continue;
            }
            _ => continue,
        };
        let key = message.id.name;
        let mut writer = Writer {
            out: String::new(),
            categories: &plurals.categories,
        };
        if let Err(problem) = writer.message(message) {
            problems.push(format!("{key} {problem}"));
        }
        if entries.insert(key, writer.out).is_some() {
            problems.push(format!("{key} stands twice"));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let entries = entries.iter();
    let entries = entries.map(|(key, words)| format!("{key}{KEY}{words}{ENTRY}"));
    Ok(format!("{}{ENTRY}", plurals.packed) + &entries.collect::<String>())
}

const UNKNOWN: &str = "which our reader does not know";

/// Plural categories of any language.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Writes one message.
struct Writer<'a> {
    out: String,
    /// The plural categories of the language.
    categories: &'a [&'static str],
}

impl Writer<'_> {
    fn message(&mut self, message: &Message<&str>) -> Result<(), String> {
        if let Some(attribute) = message.attributes.first() {
            let name = attribute.id.name;
            return Err(format!("has an attribute, .{name}, {UNKNOWN}"));
        }
        match &message.value {
            Some(value) => self.pattern(value),
            None => Err("has no words".into()),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.out.push_str(value),
                PatternElement::Placeable { expression } => self.placeable(expression)?,
            }
        }
        Ok(())
    }

    fn placeable(&mut self, expression: &Expression<&str>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => self.choice(id.name, variants),
            Expression::Select { .. } => Err(format!(
                "chooses by something that is no $variable, {UNKNOWN}"
            )),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), String> {
        let what = match inline {
            InlineExpression::VariableReference { id } => {
                self.out.extend([VAR]);
                self.out.push_str(id.name);
                self.out.push(END);
                return Ok(());
            }
            InlineExpression::StringLiteral { value } => {
                self.out.push_str(&unescape_unicode_to_string(value));
                return Ok(());
            }
            InlineExpression::NumberLiteral { value } => {
                self.out.push_str(value);
                return Ok(());
            }
            InlineExpression::Placeable { expression } => return self.placeable(expression),
            InlineExpression::MessageReference { id, .. } => {
                format!("refers to the message {}", id.name)
            }
            InlineExpression::TermReference { id, .. } => {
                format!("refers to the term -{}", id.name)
            }
            InlineExpression::FunctionReference { id, .. } => {
                format!("calls the function {}", id.name)
            }
        };
        Err(format!("{what}, {UNKNOWN}"))
    }

    fn choice(&mut self, variable: &str, variants: &[Variant<&str>]) -> Result<(), String> {
        self.out.push(SELECT);
        self.out.push_str(variable);
        self.out.push(END);
        let mut keys = vec![];
        let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|v| v.default);
        for (i, variant) in default.into_iter().chain(others).enumerate() {
            if i > 0 {
                self.out.push(OR);
            }
            let key = self.key(&variant.key)?;
            if keys.contains(&key) {
                return Err(format!("has two variants for the same ${variable}"));
            }
            self.out.push_str(&key);
            self.out.push(END);
            self.pattern(&variant.value)?;
            keys.push(key);
        }
        self.out.push(STOP);
        Ok(())
    }

    fn key(&self, key: &VariantKey<&str>) -> Result<String, String> {
        match *key {
            VariantKey::Identifier { name } => {
                if CATEGORIES.contains(&name) && !self.categories.contains(&name) {
                    let own = self.categories.join(", ");
                    return Err(format!(
                        "has a variant [{name}], and the language's numbers are: {own}"
                    ));
                }
                Ok(name.into())
            }
            VariantKey::NumberLiteral { value } => {
                let tenths = value.parse::<f64>().unwrap_or(f64::NAN) * 10.0;
                if tenths.fract() != 0.0 || tenths.abs() > 1e9 {
                    return Err(format!(
                        "has a variant [{value}], and numbers have at most one decimal"
                    ));
                }
                Ok(format!("{EXACT}{}", tenths as i64))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        packed(text, "en").expect_err(text).join("; ")
    }

    #[test]
    fn what_our_reader_does_not_know_is_refused_by_name() {
        for (text, told) in [
            ("-brand = Pose\n", "-brand is a term"),
            ("a = A\n    .title = B\n", "a has an attribute, .title"),
            ("a =\n    .title = B\n", "a has an attribute, .title"),
            ("a = { b }\n", "a refers to the message b"),
            ("a = { -b }\n", "a refers to the term -b"),
            ("a = { NUMBER($n) }\n", "a calls the function NUMBER"),
            (
                "a = { NUMBER($n) ->\n   *[one] 1\n}\n",
                "a chooses by something that is no $variable",
            ),
            (
                "a = { $n ->\n    [few] F\n   *[other] O\n}\n",
                "a has a variant [few]",
            ),
            (
                "a = { $n ->\n    [0.25] Q\n   *[other] O\n}\n",
                "a has a variant [0.25]",
            ),
            (
                "a = { $n ->\n    [1] A\n    [1.0] B\n   *[other] O\n}\n",
                "a has two variants",
            ),
            ("a = A\na = B\n", "a stands twice"),
            ("a = A\n\nb = { $\n", "line 3: "),
        ] {
            let problem = refused(text);
            assert!(problem.contains(told), "{text}: {problem}");
        }
        assert!(packed("a = A\n", "english words").is_err());
    }

    #[test]
    fn every_problem_of_a_file_is_told_with_the_file() {
        let problems = pack(Path::new("no/such/en.ftl")).expect_err("there is none");
        assert!(problems[0].starts_with("no/such/en.ftl: "), "{problems:?}");
        assert_eq!(refused("-a = A\n-b = B\n").matches("is a term").count(), 2);
    }
}
