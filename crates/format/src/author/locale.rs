//! `www/locales/en.ftl` (Fluent) as packed patterns: parsed here so that no parser weighs on readers.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::{collections::BTreeMap, fs, path::Path};

use crate::pattern::{END, ENTRY, KEY, OR, SELECT, STOP, VAR};

/// The packed sentences of a Fluent file, or its problems.
pub fn pack(file: &Path) -> Result<String, Vec<String>> {
    let text = fs::read_to_string(file).map_err(|e| vec![format!("{}: {e}", file.display())])?;
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|e| format!("{}: {e} at byte {}", file.display(), e.pos.start))
            .collect::<Vec<_>>()
    })?;
    let mut entries = BTreeMap::new();
    let mut problems = vec![];
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        let mut packed = String::new();
        let done = match &message.value {
            Some(value) => packed_pattern(value, &mut packed),
            None => Err("has no words".into()),
        };
        if let Err(why) = done {
            problems.push(format!("{}: {key} {why}", file.display()));
        }
        if entries.insert(key.to_string(), packed).is_some() {
            problems.push(format!("{}: {key} stands twice", file.display()));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let packed = entries.iter();
    Ok(packed
        .map(|(key, words)| format!("{key}{KEY}{words}{ENTRY}"))
        .collect())
}

fn packed_pattern(pattern: &Pattern<&str>, out: &mut String) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => placeable(expression, out)?,
        }
    }
    Ok(())
}

fn placeable(expression: &Expression<&str>, out: &mut String) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => inline_words(inline, out),
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            out.push(SELECT);
            out.push_str(id.name);
            out.push(END);
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|v| v.default);
            for (i, variant) in default.into_iter().chain(others).enumerate() {
                if i > 0 {
                    out.push(OR);
                }
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                    variant.key;
                out.push_str(name);
                out.push(END);
                packed_pattern(&variant.value, out)?;
            }
            out.push(STOP);
            Ok(())
        }
        Expression::Select { .. } => Err("selects by something that is no $variable".into()),
    }
}

fn inline_words(inline: &InlineExpression<&str>, out: &mut String) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            out.push(VAR);
            out.push_str(id.name);
            out.push(END);
        }
        InlineExpression::StringLiteral { value } => out.push_str(value),
        _ => return Err("uses a kind of placeable that our small reader does not know".into()),
    }
    Ok(())
}
