//! How an element looks by the card's own stylesheet: its paint in light and in dark.

use resvg::usvg::roxmltree::Node;
use std::collections::BTreeMap;

use super::colour::{Scheme, plain};
use super::rules::{Rule, rules};

/// The stylesheets that paint a figure, in the card's order.
const SHEETS: [&str; 2] = [
    include_str!("../../../../www/styles/system.css"),
    include_str!("../../../../www/styles/figure.css"),
];

/// What paints a shape. Everything else in a rule is about boxes on a page.
const PAINT: [&str; 9] = [
    "fill",
    "fill-opacity",
    "paint-order",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
];

/// The card's rules from the weakest to the strongest.
pub struct Looks(Vec<Rule>);

impl Looks {
    pub fn of_the_card() -> Self {
        let mut rules: Vec<Rule> = SHEETS.into_iter().flat_map(rules).collect();
        // A stable sort: of two that are equally strong, the later one wins.
        rules.sort_by_key(|rule| rule.selector.specificity());
        Self(rules)
    }

    /// The paint of an element as declarations, such as `fill:#fff;stroke-width:2`.
    ///
    /// # Errors
    /// A value cannot be made plain.
    pub fn paint(&self, node: Node, scheme: Scheme) -> Result<String, String> {
        let declared = self.declared(node);
        let mut declarations = vec![];
        for (name, value) in declared.iter().filter(|(name, _)| PAINT.contains(name)) {
            let value = self.plain(value, node, scheme)?;
            declarations.push(format!("{name}:{value}"));
        }
        Ok(declarations.join(";"))
    }

    /// A colour of the card, by its custom property.
    ///
    /// # Errors
    /// There is no such property.
    pub fn colour(&self, host: Node, name: &str, scheme: Scheme) -> Result<String, String> {
        self.plain(&format!("var(--{name})"), host, scheme)
    }

    fn plain(&self, value: &str, node: Node, scheme: Scheme) -> Result<String, String> {
        plain(value, scheme, &|name| self.property(node, name))
    }

    /// A custom property: the element's own, or the nearest of what surrounds it.
    fn property(&self, node: Node, name: &str) -> Option<String> {
        let around = node.ancestors().filter(Node::is_element);
        let mut values = around.map(|node| self.declared(node).get(name).copied());
        values.find_map(|value| value.map(str::to_owned))
    }

    /// What the rules say of an element; the strongest comes last and stays.
    fn declared(&self, node: Node) -> BTreeMap<&str, &str> {
        let rules = self.0.iter().filter(|rule| rule.is_for(node));
        let declarations = rules.flat_map(|rule| &rule.declarations);
        declarations.map(|(name, value)| (*name, *value)).collect()
    }
}
