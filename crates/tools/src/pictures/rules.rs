//! The rules of a stylesheet of ours. Selectors are matched by the crate that matches those of an SVG. Its parser of whole
//! stylesheets is of CSS 2 and stops at functions within functions, so the text is cut into rules here.

use resvg::usvg::roxmltree::Node;
use simplecss::{AttributeOperator, Element, PseudoClass, Selector};

use super::colour::arguments;

/// The element that stands for the card's host.
pub const HOST: &str = "host";

/// A rule with one selector.
pub struct Rule {
    pub selector: Selector<'static>,
    /// Names and values.
    pub declarations: Vec<(&'static str, &'static str)>,
}

impl Rule {
    pub fn is_for(&self, node: Node) -> bool {
        self.selector.matches(&Styled(node))
    }
}

/// Every rule whose selector can be matched. Those of `@media` and the like are left out: they are for some pages only, and
/// a file has no page.
pub fn rules(sheet: &'static str) -> Vec<Rule> {
    let mut found = vec![];
    let mut rest = after_comments(sheet);
    while let Some((selectors, after)) = rest.split_once('{') {
        let end = end_of_block(after);
        let (block, after) = (&after[..end], &after[end + 1..]);
        rest = after_comments(after);
        if selectors.starts_with('@') {
            continue;
        }
        let selectors = arguments(selectors).into_iter();
        let selectors = selectors.map(|text| if text == ":host" { HOST } else { text });
        found.extend(selectors.filter_map(Selector::parse).map(|selector| Rule {
            selector,
            declarations: declarations(block),
        }));
    }
    found
}

/// What follows comments and spaces.
fn after_comments(text: &str) -> &str {
    let text = text.trim_start();
    match text
        .strip_prefix("/*")
        .and_then(|text| text.split_once("*/"))
    {
        Some((_, rest)) => after_comments(rest),
        None => text,
    }
}

/// Where a block's own closing brace is, in what follows its opening one.
fn end_of_block(text: &str) -> usize {
    let mut depth = 0;
    let closes = |sign: char| {
        depth += match sign {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth < 0
    };
    text.find(closes).unwrap_or(text.len() - 1)
}

fn declarations(block: &'static str) -> Vec<(&'static str, &'static str)> {
    let parts = block.split(';');
    let said = parts.filter_map(|part| after_comments(part).split_once(':'));
    said.map(|(name, value)| (name.trim(), value.trim()))
        .collect()
}

/// An element in the form that selectors look at.
struct Styled<'a, 'input>(Node<'a, 'input>);

impl Element for Styled<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Self)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Self)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        let value = self.0.attribute(name);
        value.is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        class == PseudoClass::FirstChild && self.0.prev_sibling_element().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_keeps_functions_in_functions_and_no_rule_of_some_pages_is_taken() {
        let sheet = "/* a; b */ :host { --a: var(--b, c(1, d(2))); /* x: y */ fill: none; }
            @media print { .floor { fill: red; } }
            .floor, .thumb .far.lit { fill: var(--a) }";
        let rules = rules(sheet);
        let selectors: Vec<String> = rules.iter().map(|rule| rule.selector.to_string()).collect();
        assert_eq!(rules.len(), 3, "{selectors:?}");
        let host = [("--a", "var(--b, c(1, d(2)))"), ("fill", "none")];
        assert_eq!(rules[0].declarations, host);
        assert_eq!(rules[2].declarations, [("fill", "var(--a)")]);
    }
}
